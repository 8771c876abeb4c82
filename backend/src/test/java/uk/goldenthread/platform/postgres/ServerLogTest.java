package uk.goldenthread.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL 18 writes, and what is read from it. */
class ServerLogTest {
    private static final String OTHER_VERSION = """
        waiting for server to start....2026-11-30 06:58:11.402 UTC [4711] FATAL:  database files are incompatible with server
        2026-11-30 06:58:11.402 UTC [4711] DETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.6.
         stopped waiting
        pg_ctl: could not start server
        Examine the log output.
        """;

    @Test
    void theReasonIsTheFatalMessageWithWhatExplainsIt() {
        assertThat(ServerLog.gaveUp(OTHER_VERSION)).isTrue();
        assertThat(ServerLog.reason(OTHER_VERSION))
                .contains(
                        "database files are incompatible with server. The data directory was initialized by PostgreSQL"
                                + " version 17, which is not compatible with this version 18.6.");
    }

    @Test
    void theLastOfSeveralCounts() {
        assertThat(ServerLog.reason("""
            2026-11-30 06:58:11.402 UTC [1] FATAL:  the database system is starting up
            2026-11-30 06:58:12.402 UTC [2] LOG:  could not write
            2026-11-30 06:58:12.402 UTC [2] PANIC:  could not locate a valid checkpoint record at 0/1
            2026-11-30 06:58:13.402 UTC [2] LOG:  shutting down
            """)).contains("could not locate a valid checkpoint record at 0/1");
    }

    @Test
    void withoutAFatalMessageItsLastWordsAreTheReason() {
        assertThat(ServerLog.reason("initdb: error: could not create directory \"/x\": No space left on device\n\n"))
                .contains("initdb: error: could not create directory \"/x\": No space left on device");
        assertThat(ServerLog.reason("\n \n")).isEmpty();
    }

    @Test
    void recoveringIsNotGivingUp() {
        assertThat(ServerLog.gaveUp("""
            pg_ctl: another server might be running; trying to start server anyway
            2026-11-30 06:58:11.402 UTC [1] LOG:  database system was interrupted; last known up at 2026-11-29 06:58:12 UTC
            2026-11-30 06:58:11.402 UTC [2] FATAL:  the database system is starting up
             stopped waiting
            pg_ctl: server did not start in time
            """)).isFalse();
        assertThat(ServerLog.gaveUp("/x/bin/pg_ctl: error while loading shared libraries: libpq.so.5\n"))
                .isTrue();
        assertThat(ServerLog.gaveUp("2026 UTC [9] FATAL:  password authentication failed for user \"postgres\"\n"))
                .isTrue();
    }

    @Test
    void eachStartHasAFileAndTheOneBeforeIsKept(@TempDir Path home) throws Exception {
        ServerLog first = ServerLog.open(home);
        Files.writeString(first.file(), "first");
        ServerLog second = ServerLog.open(home);
        assertThat(second.file()).isEqualTo(home.resolve("logs/postgres.log"));
        assertThat(second.read()).isEmpty();
        assertThat(Files.readString(home.resolve("logs/postgres.before.log"))).isEqualTo("first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second.file())))
                .isEqualTo("rw-------");
    }
}
