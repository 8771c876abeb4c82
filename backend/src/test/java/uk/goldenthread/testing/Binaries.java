package uk.goldenthread.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;

/**
 * PostgreSQL's own files, unpacked once and linked into every home that a test makes: to unpack them takes several seconds of a core, and
 * a run of the tests makes some fifty homes. {@code EmbeddedDatabaseTest} unpacks them as an installation does.
 */
public final class Binaries {
    private static final Path KEPT = Path.of("target", "postgres-binaries").toAbsolutePath();

    private Binaries() {}

    /** A database on a home that is not there yet. */
    public static EmbeddedDatabase start(Path home) {
        into(home);
        return EmbeddedDatabase.start(home);
    }

    /** Leaves a home as it is that has them already. */
    public static void into(Path home) {
        try {
            Path binaries = home.resolve("postgres").resolve("binaries");
            if (Files.exists(binaries)) {
                return;
            }
            if (!Files.exists(KEPT)) {
                unpack();
            }
            Files.createDirectories(binaries.getParent());
            link(KEPT, binaries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the application does it. Two who do it at once keep what the first has made. */
    private static void unpack() throws IOException {
        Path home = Files.createTempDirectory("goldenthread-binaries");
        EmbeddedDatabase.start(home).close();
        Path whole = Files.createTempDirectory(Files.createDirectories(KEPT.getParent()), "postgres-binaries")
                .resolve("whole");
        run("cp", "-a", home.resolve("postgres").resolve("binaries").toString(), whole.toString());
        try {
            Files.move(whole, KEPT);
        } catch (FileAlreadyExistsException e) {
            run("rm", "-rf", whole.toString());
        }
        run("rm", "-rf", home.toString(), whole.getParent().toString());
    }

    private static void link(Path from, Path to) throws IOException {
        run("cp", "-al", from.toString(), to.toString());
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
