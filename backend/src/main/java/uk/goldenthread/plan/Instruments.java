package uk.goldenthread.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.goldenthread.platform.problem.ProblemException;

/** The kinds of plan, a list that comes with the product: a new one is a line of it. */
public final class Instruments {
    private static final String FILE = "/reference/instruments.csv";
    private static final Map<String, Instrument> BY_CODE = read();

    private Instruments() {}

    public static List<Instrument> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** What people call it; the code itself where a later release stored one that this list does not know. */
    public static String name(String code) {
        Instrument known = BY_CODE.get(code);
        return known == null ? code : known.name();
    }

    /** Refuses a code that is not in the list, and says which are. */
    static String require(String code) {
        if (!BY_CODE.containsKey(code)) {
            throw ProblemException.unprocessable(
                    "/instrument",
                    "There is no such kind of plan. Use one of: "
                            + BY_CODE.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return code;
    }

    private static Map<String, Instrument> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new InputStreamReader(Instruments.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            Map<String, Instrument> found = new LinkedHashMap<>();
            for (CSVRecord r : format.parse(in)) {
                found.put(
                        r.get("code"),
                        new Instrument(
                                r.get("code"),
                                r.get("name"),
                                r.get("issued_by"),
                                r.get("follows_from"),
                                r.get("source")));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
