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
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.exchange.sheet.SheetSource;
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
    SheetSource sheets(String folder) {
        return sink -> {
            for (String name : sheets.names()) {
                byte[] csv = optional(folder + "/" + name + ".csv");
                if (csv != null) {
                    SheetReader.csv(csv, name, sink);
                }
            }
        };
    }

    /** A plain table: one map a row, by name of column. */
    List<Map<String, String>> table(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        SheetReader.csv(bytes(name), name, (sheet, header) -> (number, row) -> {
            Map<String, String> values = new HashMap<>();
            header.cells(row).forEach((column, cell) -> values.put(column, cell.text()));
            rows.add(values);
        });
        return rows;
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
