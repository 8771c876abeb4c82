package uk.goldenthread.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;

/**
 * PostgreSQL's own files, unpacked once and linked into every home that a test makes: to unpack them takes several seconds of a core, and
 * a run of the tests makes some fifty homes. {@code EmbeddedDatabaseTest} unpacks them as an installation does.
 */
public final class Binaries {
    private static final Path KEPT = Path.of("target", "postgres-binaries").toAbsolutePath();

    private static boolean lasting;

    private Binaries() {}

    /** A database on a home that is not there yet. */
    public static EmbeddedDatabase start(Path home) {
        into(home);
        return EmbeddedDatabase.start(home);
    }

    /** Leaves a home as it is that has them already. */
    public static synchronized void into(Path home) {
        try {
            last();
            Path binaries = in(home);
            if (!Files.exists(binaries)) {
                link(KEPT, binaries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The library starts every database of a process from the first folder it used in it, as long as that is there. So the first is one that
     * lasts as long as the process; else a database would lose its files when the home of another is deleted.
     */
    private static void last() throws IOException {
        if (lasting) {
            return;
        }
        Path home = Files.createTempDirectory("goldenthread-binaries");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
        if (isWhole(KEPT)) {
            link(KEPT, in(home));
        }
        EmbeddedDatabase.start(home).close();
        if (!isWhole(KEPT)) {
            // What a run that was broken off left may be empty.
            Files.deleteIfExists(KEPT);
            keep(in(home));
        }
        lasting = true;
    }

    /** Two processes that do it at once keep what the first has made. */
    private static void keep(Path binaries) throws IOException {
        Path copy = Files.createTempDirectory(KEPT.getParent(), "unpacked").resolve("whole");
        run("cp", "-a", binaries.toString(), copy.toString());
        try {
            Files.move(copy, KEPT);
        } catch (FileAlreadyExistsException e) {
            // It is as good.
        }
        run("rm", "-rf", copy.getParent().toString());
    }

    private static Path in(Path home) {
        return home.resolve("postgres").resolve("binaries");
    }

    private static boolean isWhole(Path binaries) throws IOException {
        if (!Files.exists(binaries)) {
            return false;
        }
        try (Stream<Path> files = Files.list(binaries)) {
            return files.findAny().isPresent();
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        run("cp", "-al", from.toString(), to.toString());
    }

    private static void delete(Path home) {
        try {
            run("rm", "-rf", home.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
