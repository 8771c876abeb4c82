package uk.goldenthread.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Reads a workbook or a csv file into rows of cells. What it is, its content says, not its name. */
public final class SheetReader {
    public static final int MAX_ROWS = 5000;
    public static final long MAX_BYTES = 10L * 1024 * 1024;
    static final String FORMULA = "This cell contains a formula: paste its value.";

    private SheetReader() {}

    /** Reads a file into sheets; a csv file is one without a name. */
    public static void read(Path file, SheetSink sink) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ProblemException(ProblemType.TOO_LARGE, "A file may have at most 10 MB.");
            }
            if (Files.size(file) == 0) {
                throw new ProblemException(ProblemType.UNPROCESSABLE, "The file is empty.");
            }
            byte[] start;
            try (var in = Files.newInputStream(file)) {
                start = in.readNBytes(4096);
            }
            if (begins(start, 'P', 'K', 3, 4)) {
                ZipGuard.check(file);
                WorkbookReader.read(file, sink);
                return;
            }
            if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw unsupported(
                        "This is an old (.xls) or a password-protected workbook. Save it as an Excel workbook (.xlsx) without a password.");
            }
            boolean wide = begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF);
            for (byte b : start) {
                if (b == 0 && !wide) {
                    throw unsupported("The file is not a spreadsheet. Send an Excel workbook (.xlsx) or a csv file.");
                }
            }
            if (begins(start, '%', 'P', 'D', 'F')) {
                throw unsupported("This is a PDF. Send an Excel workbook (.xlsx) or a csv file.");
            }
            CsvSheets.read(() -> Files.newInputStream(file), "", sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A csv that comes with the application. */
    public static void csv(byte[] bytes, String name, SheetSink sink) {
        try {
            CsvSheets.read(() -> new ByteArrayInputStream(bytes), name, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException unsupported(String reason) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, reason);
    }

    static boolean begins(byte[] start, int... with) {
        if (start.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((start[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
