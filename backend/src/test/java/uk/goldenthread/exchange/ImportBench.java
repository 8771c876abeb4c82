package uk.goldenthread.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.exchange.sheet.Sheets;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.TermDates;

/**
 * Part of {@code make bench}: large and odd files understood row by row, up to the point where the area would be locked, beside reading
 * the same file and keeping nothing. In turn, in one process; a file that is refused is measured up to its refusal.
 */
public final class ImportBench {
    /** As in a service that has run for a while: the first thousands of rows are read before Java has compiled the reading. */
    private static final int WARM_UP = 15;

    private static final int ROUNDS = 7;
    private static final int MOST_TIMES = 3;
    private static final long MOST_MORE = 64;

    private ImportBench() {}

    /** The shortest time of the processor, and the memory that is kept. */
    private record Cost(double millis, double megabytes) {}

    public static void main(String[] args) throws Exception {
        Sheets sheets = (Sheets) made(Sheets.class);
        System.out.printf(
                "%nFiles: understood, beside read and thrown away. %d cores, best of %d rounds in turn, memory as it is kept.%n",
                Runtime.getRuntime().availableProcessors(), ROUNDS);
        Path folder = Files.createTempDirectory("bench");
        boolean sound = compare(sheets, "plan, 50,000 rows", plan(folder, 50_000))
                & compare(sheets, "plan, 5,000 rows", plan(folder, 5_000))
                & compare(sheets, "figures, 5,000 rows", figures(folder, 5_000, 0))
                & compare(sheets, "figures, 5,000 rows, 200 columns of periods", figures(folder, 5_000, 200));
        System.out.println(
                sound
                        ? "  Each within " + MOST_TIMES + " times the time and " + MOST_MORE + " MB of reading alone."
                        : "  MORE than " + MOST_TIMES + " times the time or " + MOST_MORE + " MB over reading alone.");
        if (!sound) {
            System.exit(1);
        }
    }

    /** Reading needs none of the services that storing needs. */
    private static Object made(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getConstructors()[0];
        Object[] parts = new Object[constructor.getParameterCount()];
        for (int i = 0; i < parts.length; i++) {
            Class<?> part = constructor.getParameterTypes()[i];
            if (part.getPackageName().equals(Sheets.class.getPackageName())) {
                parts[i] = made(part);
            }
        }
        return constructor.newInstance(parts);
    }

    private static boolean compare(Sheets sheets, String name, Path file) throws Exception {
        Callable<Object> alone = () -> {
            long[] characters = {0};
            // Looked at, or the compiler would leave out the reading.
            SheetReader.read(
                    file,
                    (sheet, header, hiddenSheet) -> (number, cells, hidden) ->
                            cells.forEach(cell -> characters[0] += cell.text().length()));
            return characters[0];
        };
        String[] end = {"understood"};
        Callable<Object> understood = () -> {
            try {
                return ReadImport.of(sink -> SheetReader.read(file, sink), sheets, null, false, () -> TermDates.NONE);
            } catch (ProblemException e) {
                end[0] = e.getMessage();
                return null;
            }
        };
        for (int round = 0; round < WARM_UP; round++) {
            alone.call();
            understood.call();
        }
        Cost first = null;
        Cost second = null;
        for (int round = 0; round < ROUNDS; round++) {
            first = best(first, cost(alone));
            second = best(second, cost(understood));
        }
        System.out.printf(
                Locale.ROOT,
                "  %-45s read %6.0f ms, %4.0f MB; understood %6.0f ms, %4.0f MB; %.2f times the time, %+.0f MB (%s)%n",
                name,
                first.millis(),
                first.megabytes(),
                second.millis(),
                second.megabytes(),
                second.millis() / first.millis(),
                second.megabytes() - first.megabytes(),
                end[0]);
        return second.millis() <= MOST_TIMES * first.millis() && second.megabytes() - first.megabytes() <= MOST_MORE;
    }

    private static Cost best(Cost a, Cost b) {
        return a == null ? b : new Cost(Math.min(a.millis(), b.millis()), Math.min(a.megabytes(), b.megabytes()));
    }

    /** What is kept counts while it is held, so memory is looked at after tidying up, before it is let go. */
    private static Cost cost(Callable<Object> work) throws Exception {
        System.gc();
        long before = used();
        // Of this thread alone: on a busy machine the clock measures the others.
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object kept = work.call();
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6;
        System.gc();
        long after = used();
        // So that it is still held above.
        if (kept != null && kept.hashCode() == 0) {
            System.out.println();
        }
        return new Cost(millis, Math.max(0, after - before) / 1048576.0);
    }

    private static long used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static Path plan(Path folder, int rows) throws IOException {
        Path file = folder.resolve("plan-" + rows + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("priority_no,ref,title,leads,organisations,original_due,progress,narrative\n");
            for (int i = 0; i < rows; i++) {
                out.write(
                        "1," + i / 1000 + "." + i % 1000 + ",Action number " + i
                                + " of the plan,Head of SEND,Council,30/06/2026,A,Recruitment is late and two posts are open\n");
            }
        }
        return file;
    }

    private static Path figures(Path folder, int rows, int columns) throws IOException {
        Path file = folder.resolve("figures-" + rows + "-" + columns + ".csv");
        String[] more = new String[columns];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Arrays.setAll(more, i -> "," + (2000 + i / 12) + "-" + (1 + i % 12));
            out.write("kpi_code,period,numerator,denominator,status" + String.join("", more) + "\n");
            for (int i = 0; i < rows; i++) {
                Arrays.fill(more, "," + i % 97);
                out.write("k" + i / 120 + "," + (2015 + i % 120 / 12) + "-" + String.format("%02d", 1 + i % 12) + ","
                        + i % 50 + ",60,final" + String.join("", more) + "\n");
            }
        }
        return file;
    }
}
