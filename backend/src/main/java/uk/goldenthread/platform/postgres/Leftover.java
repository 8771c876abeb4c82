package uk.goldenthread.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a killed application leaves: a PostgreSQL that still runs, or only its note of a process that is no PostgreSQL any more. The caller
 * holds the lock of the home, so nobody uses either.
 */
final class Leftover {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private Leftover() {}

    /** Stops what runs, and makes sure that PostgreSQL does not take a process that is none of its own for one. */
    static void clear(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!first.matches("[0-9]{1,9}")) {
            return;
        }
        long pid = Long.parseLong(first);
        if (isPostgres(pid)) {
            stop(pid);
        }
        // It takes its note away when it stops; one that was killed, or that nobody has fetched from the dead, cannot.
        if (Files.exists(pidFile) && ProcessHandle.of(pid).isPresent()) {
            // PostgreSQL believes any process of that number to be a server of this folder, also one that is dead and
            // was not
            // waited for, and refuses to start. Its own starter's number it passes over, and then it looks for itself,
            // by the
            // shared memory that the note names, whether anything still works on the data. So the note is kept.
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(pidFile, lines);
        }
    }

    private static boolean isPostgres(long pid) {
        return isRunning(pid)
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .orElse("")
                        .endsWith("postgres");
    }

    /** A process that has ended but was not waited for by its parent (a zombie) still has its number; it does nothing any more. */
    static boolean isRunning(long pid) {
        boolean known = ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        return known && !isZombie(pid);
    }

    private static boolean isZombie(long pid) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name before it may hold anything, a bracket too.
            return state.startsWith("Z", state.lastIndexOf(')') + 2);
        } catch (IOException e) {
            // No such folder on this system, or the process has gone meanwhile.
            return false;
        }
    }

    private static void stop(long pid) throws IOException {
        try {
            // SIGINT is PostgreSQL's fast shutdown: open connections are ended, what is committed is kept.
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
            long end = System.nanoTime() + PATIENCE;
            while (isRunning(pid)) {
                if (System.nanoTime() > end) {
                    throw new DatabaseRefused("A PostgreSQL left from an earlier run (process " + pid
                            + ") does not stop. End it, then start again.");
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
