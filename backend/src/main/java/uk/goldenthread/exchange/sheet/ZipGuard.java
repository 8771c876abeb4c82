package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Looks through a workbook, which is a zip file, before anything unpacks it: a few kilobytes can hide gigabytes. */
final class ZipGuard {
    static final long MAX_UNPACKED = 60L * 1024 * 1024;
    private static final int MAX_ENTRIES = 1000;
    private static final int MAX_RATIO = 100;
    private static final long GRACE = 2L * 1024 * 1024;

    private ZipGuard() {}

    /** Refuses what is too large when unpacked, and what is a zip but no workbook. */
    static void check(Path file) {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            long packed = Files.size(file);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED || (unpacked > GRACE && unpacked > MAX_RATIO * packed)) {
                        throw tooLarge();
                    }
                }
                if (entries > MAX_ENTRIES) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The workbook is damaged and cannot be read. Save it again and send it once more.");
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The file is not a spreadsheet. Send an Excel workbook (.xlsx) or a csv file.");
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                "The workbook unpacks to far more than a plan needs, so it was not opened. Copy the rows into a new workbook and send that.");
    }
}
