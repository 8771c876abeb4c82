package uk.goldenthread.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables of the demonstration, as they stand in its files. */
public final class Tables {
    public static final Path DEMONSTRATION = Path.of("src/main/resources/demo");

    private Tables() {}

    /** The rows of a csv file by the names in its first. */
    public static List<CSVRecord> rows(Path table) {
        try (Reader in = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
