package uk.goldenthread.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;
import uk.goldenthread.testing.Binaries;

/** Several on one database, and one that is not given the password of the schema's owner. */
class StartIT {
    /** What a start holds while it migrates and loads. */
    private static final String TURN = "select pg_advisory_lock(" + 0x676F6C64656EL + ")";

    private static final String WAITS = "Another Golden Thread is starting on this database";
    private static final String OWNERS_PASSWORD = "GOLDENTHREAD_OWNER_PASSWORD";

    @TempDir
    Path folder;

    private EmbeddedDatabase database;

    @BeforeEach
    void anEmptyDatabase() {
        database = Binaries.start(folder.resolve("database"));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void twoAtOnceOnAnEmptyDatabaseMigrateAndLoadInTurn() throws Exception {
        Map<String, String> environment = Demonstration.environment(owner());
        Connection other = database.superuser();
        other.createStatement().execute(TURN);
        try (PackagedApp first = PackagedApp.launch(folder.resolve("first"), environment);
                PackagedApp second = PackagedApp.launch(folder.resolve("second"), environment)) {
            // Both stand at the same door when it opens, whichever of them came first.
            first.awaitLog(WAITS);
            second.awaitLog(WAITS);
            other.close();
            first.awaitReady();
            second.awaitReady();
            String token = Demonstration.token("programme-manager@halton.example");
            for (PackagedApp app : List.of(first, second)) {
                assertThat(Demonstration.programme(app, "E06000006", token)).isNotEmpty();
            }
        }
    }

    @Test
    void oneThatWaitsTooLongSaysForWhatAndEnds() throws Exception {
        try (Connection other = database.superuser()) {
            other.createStatement().execute(TURN);
            PackagedApp app = PackagedApp.launch(folder.resolve("own"), with(owner(), "GOLDENTHREAD_START_WAIT", "2S"));
            assertThat(app.awaitEnd()).as(app.log()).isEqualTo(1);
            assertThat(app.log())
                    .contains(WAITS, "at most 2 s", "Look at its log, end it if it hangs, then start this one again.")
                    .doesNotContain("\\tat ", "Exception");
        }
    }

    @Test
    void oneWithoutTheOwnersPasswordStartsWhenTheMigrationIsDone() throws Exception {
        Map<String, String> application = with(owner(), "GOLDENTHREAD_MIGRATE", "false");
        application.remove(OWNERS_PASSWORD);
        PackagedApp early =
                PackagedApp.launch(folder.resolve("own"), with(application, "GOLDENTHREAD_START_WAIT", "2S"));
        assertThat(early.awaitEnd()).as(early.log()).isEqualTo(1);
        assertThat(early.log())
                .contains("The database is at no version yet, and this version of Golden Thread needs " + newest())
                .contains("`operator migrate`, with the owner's password, brings it.")
                .doesNotContain("\\tat ", "Exception");

        try (PackagedApp waiting = PackagedApp.launch(folder.resolve("own"), application)) {
            waiting.awaitLog("This one waits for that");
            assertThat(OperatorLine.run(owner(), "migrate")).satisfies(said -> {
                assertThat(said.code()).as(said.errors()).isZero();
                assertThat(said.out())
                        .isEqualTo("The database is at version " + newest()
                                + ", as this version of Golden Thread needs it.\n");
            });
            waiting.awaitReady();
            assertThat(waiting.get("/api/v1/reference/ratings").statusCode()).isEqualTo(200);

            // The operator's other commands work beside it, and know no more than it does.
            OperatorLine.Said opened = OperatorLine.run(application, "create-area", "E06000001");
            assertThat(opened.code()).as(opened.errors()).isZero();
        }
    }

    @Test
    void withoutThePasswordAndWithoutSayingSoItNamesBothWays() throws Exception {
        Map<String, String> application = owner();
        application.remove(OWNERS_PASSWORD);
        PackagedApp app = PackagedApp.launch(folder.resolve("own"), application);
        assertThat(app.awaitEnd()).isEqualTo(1);
        assertThat(app.log()).contains("set GOLDENTHREAD_OWNER_PASSWORD; or GOLDENTHREAD_MIGRATE=false");
    }

    @Test
    void anEmbeddedDatabaseThatDoesNotStartIsOneSentence() throws Exception {
        Path home = folder.resolve("own");
        Binaries.start(home).close();
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "17\n");
        PackagedApp app = PackagedApp.launch(home, Map.of());
        assertThat(app.awaitEnd()).isEqualTo(1);
        assertThat(app.log().lines().toList())
                .last()
                .asString()
                .startsWith("The embedded PostgreSQL in " + home.resolve("postgres/data") + " did not start: ")
                .endsWith("is in " + home.resolve("logs/postgres.log") + ".");
        assertThat(app.log()).doesNotContain("Exception");
    }

    private Map<String, String> owner() {
        Map<String, String> given = database.settings();
        Map<String, String> environment = new HashMap<>(Demonstration.signedByTheTests());
        environment.putAll(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                given.get("quarkus.datasource.jdbc.url"),
                "QUARKUS_DATASOURCE_USERNAME",
                given.get("quarkus.datasource.username"),
                "QUARKUS_DATASOURCE_PASSWORD",
                given.get("quarkus.datasource.password"),
                "GOLDENTHREAD_OWNER_USERNAME",
                given.get("quarkus.flyway.username"),
                OWNERS_PASSWORD,
                given.get("quarkus.flyway.password")));
        return environment;
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    /** As the files say. */
    private static String newest() {
        String[] files = Path.of("src/main/resources/db/migration").toFile().list();
        return Arrays.stream(files)
                .map(name -> name.substring(1, name.indexOf("__")))
                .max(String::compareTo)
                .orElseThrow();
    }
}
