package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Reads a workbook or a csv file into rows of cells. What it is, its content says, not its name. */
public final class SheetReader {
    public static final int MAX_ROWS = 5000;
    public static final long MAX_BYTES = 10L * 1024 * 1024;
    static final String FORMULA = "This cell contains a formula: paste its value.";

    private SheetReader() {}

    /**
     * @param csvName name for the one sheet of a csv file; may be empty
     */
    public static List<RawSheet> read(Path file, String csvName) {
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
                return new WorkbookReader(MAX_ROWS).read(file);
            }
            if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw unsupported(
                        "This is an old (.xls) or a password-protected workbook. Save it as an Excel workbook (.xlsx) without a password.");
            }
            for (byte b : start) {
                if (b == 0) {
                    throw unsupported("The file is not a spreadsheet. Send an Excel workbook (.xlsx) or a csv file.");
                }
            }
            if (begins(start, '%', 'P', 'D', 'F')) {
                throw unsupported("This is a PDF. Send an Excel workbook (.xlsx) or a csv file.");
            }
            return List.of(CsvSheets.read(Files.readAllBytes(file), csvName, MAX_ROWS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A csv that comes with the application. */
    public static RawSheet csv(byte[] bytes, String name) {
        return CsvSheets.read(bytes, name, MAX_ROWS);
    }

    static void refuseTooMany(int rows, int maxRows) {
        if (rows > maxRows) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    String.format("An import has at most %,d rows. Send the rows in several files.", maxRows));
        }
    }

    private static ProblemException unsupported(String reason) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, reason);
    }

    private static boolean begins(byte[] start, int... with) {
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
