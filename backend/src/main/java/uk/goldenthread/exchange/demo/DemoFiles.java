package uk.goldenthread.exchange.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.goldenthread.exchange.sheet.RawSheet;
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.exchange.sheet.Sheets;

/** The demonstration data that travels inside the application. */
@ApplicationScoped
class DemoFiles {
    private static final String FOLDER = "/demo/";
    private final Sheets sheets;
    private final ObjectMapper json;

    DemoFiles(Sheets sheets, ObjectMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    /** Folders of the bundles, oldest first within a programme. */
    List<String> bundles() {
        return new String(bytes("bundles.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    Bundle bundle(String folder) {
        try {
            return json.readValue(bytes(folder + "/bundle.json"), Bundle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The csv files of a bundle: each is the sheet of its name. */
    List<RawSheet> sheets(String folder) {
        List<RawSheet> found = new ArrayList<>();
        for (String name : sheets.names()) {
            byte[] csv = optional(folder + "/" + name + ".csv");
            if (csv != null) {
                found.add(SheetReader.csv(csv, name));
            }
        }
        return found;
    }

    /** A plain table: one map a row, by name of column. */
    List<Map<String, String>> table(String name) {
        RawSheet sheet = SheetReader.csv(bytes(name), name);
        return sheet.rows().stream()
                .map(row -> {
                    Map<String, String> values = new HashMap<>();
                    sheet.cells(row).forEach((column, cell) -> values.put(column, cell.text()));
                    return values;
                })
                .toList();
    }

    private static byte[] bytes(String name) {
        byte[] found = optional(name);
        if (found == null) {
            throw new IllegalStateException("the demonstration data lacks " + name);
        }
        return found;
    }

    private static byte[] optional(String name) {
        try (InputStream in = DemoFiles.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
