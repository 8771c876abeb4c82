package uk.goldenthread.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real PostgreSQL in states in which it does not start. That it is not waited for in vain is held by a limit below the library's own
 * patience, which is minutes.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedDatabaseTest {
    /** Made once, because that takes seconds; each test has a copy. */
    @TempDir
    static Path used;

    @TempDir
    Path home;

    @BeforeAll
    static void aHomeThatWasUsed() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(used);
                Connection connection = database.superuser()) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }
        assertThat(used.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @BeforeEach
    void aCopyOfIt() throws Exception {
        Process copy = new ProcessBuilder("cp", "-a", used + "/.", home.toString())
                .inheritIO()
                .start();
        assertThat(copy.waitFor()).isZero();
    }

    @Test
    void dataOfAnotherVersion() throws Exception {
        Path version = home.resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "17\n");
        refused(
                "The embedded PostgreSQL in " + home.resolve("postgres/data") + " did not start: ",
                "initialized by PostgreSQL version 17");

        // Nothing is left behind that would stand in the way of the next start.
        Files.writeString(version, "18\n");
        starts();
    }

    @Test
    void aDamagedControlFile() throws Exception {
        Files.write(home.resolve("postgres/data/global/pg_control"), new byte[8192]);
        refused("did not start: ");
    }

    @Test
    void passwordsOfAnotherDatabase() throws Exception {
        Path file = home.resolve("secrets/database.properties");
        String passwords = Files.readString(file);
        Files.writeString(file, passwords.replaceAll("(?m)^postgres=.*$", "postgres=other"));
        refused("The passwords in " + file + " do not open the database in " + home.resolve("postgres/data"));

        Files.delete(file);
        assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("the passwords that open it are missing: put " + file + " back from a backup.");

        Files.writeString(file, passwords);
        starts();
    }

    @Test
    void aKilledServerThatNobodyFetchedFromTheDead() throws Exception {
        // Its parent sleeps and never asks for it.
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 300").start();
        try {
            String zombie = parent.inputReader().readLine();
            while (Leftover.isRunning(Long.parseLong(zombie))) {
                Thread.sleep(20);
            }
            assertThat(Files.readString(Path.of("/proc", zombie, "stat"))).contains(" Z ");
            killed(zombie);
            starts();
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    @Test
    void aNumberThatWentToAnotherProgram() throws Exception {
        Process other = new ProcessBuilder("sleep", "300").start();
        try {
            killed(Long.toString(other.pid()));
            starts();
            assertThat(other.isAlive()).as("it is none of ours").isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** As after kill -9 of PostgreSQL: its note is there, and names a process. */
    private void killed(String pid) throws IOException {
        Path note = home.resolve("postgres/data/postmaster.pid");
        List<String> lines = new ArrayList<>(
                List.of(pid, home.resolve("postgres/data").toString(), "1700000000", "5432", "", "127.0.0.1", "", ""));
        Files.write(note, lines, StandardOpenOption.CREATE_NEW);
    }

    private void starts() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home);
                Connection connection = database.superuser();
                var row = connection.createStatement().executeQuery("select answer from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(42);
        }
    }

    private void refused(String... words) throws IOException {
        Path log = home.resolve("logs/postgres.log");
        assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContainingAll(words)
                .hasMessageEndingWith("is in " + log + ".");
        assertThat(Files.readString(log)).contains("FATAL");
    }
}
