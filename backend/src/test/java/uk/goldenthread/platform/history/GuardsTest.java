package uk.goldenthread.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.Migrations;

/** The list of what the history rests on is that of a database as the migrations make it, and nothing is left out of it. */
class GuardsTest {
    /** Tables that hold nothing to be verified: a counter, what is typed and not yet sent, answers that lapse. */
    private static final List<String> NOT_KEPT =
            List.of("access_version", "draft", "flyway_schema_history", "idempotency");

    @Test
    void theListIsThatOfAFreshDatabase() throws IOException, SQLException {
        try (Migrations database = new Migrations()) {
            List<String> all = database.all();
            database.to(all.get(all.size() - 1));
            List<String> found = database.list("", Guards.OF_A_DATABASE);
            Path written = Path.of("target", "guards.txt");
            Files.write(written, found);

            assertThat(found)
                    .as(
                            "a migration changed what the history rests on. Look at the difference, then: cp backend/%s backend/src/main/resources/%s",
                            written, Guards.LIST)
                    .isEqualTo(committed());
            assertThat(
                            database.list(
                                    "",
                                    "select c.relname from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'app'::regnamespace "
                                            + "and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgfoid in ('history.record'::regproc, 'history.record_outside'::regproc)) order by 1"))
                    .as("tables without history: call history.keep in the migration that makes one")
                    .isEqualTo(NOT_KEPT);
        }
    }

    @Test
    void whatDiffersIsSaidInWords() {
        Map<String, String> expected = Guards.parse(List.of(
                "function\thistory.record()\tab",
                "kept\taction\t1 true",
                "step\trisk.audience\t2 \"AREA\"",
                "trigger\tapp.action action_history\ton CREATE TRIGGER a",
                "trigger\tapp.risk risk_history\ton CREATE TRIGGER b",
                "trigger\tapp.kpi kpi_history\ton CREATE TRIGGER c",
                "view\thistory.missing_columns\tcd"));
        Map<String, String> found = Guards.parse(List.of(
                "function\thistory.record()\tff",
                "function\thistory.other()\tff",
                "rule\tapp.action quietly\tCREATE RULE",
                "step\trisk.audience\t2 \"ADVISERS\"",
                "trigger\tapp.action action_history\toff CREATE TRIGGER a",
                "trigger\tapp.kpi kpi_history\ton CREATE TRIGGER other",
                "view\thistory.missing_columns\tcd"));

        assertThat(Guards.compare(expected, expected)).isEmpty();
        assertThat(Guards.compare(expected, found))
                .containsExactly(
                        "the function history.other() is none of this release",
                        "the function history.record() was changed",
                        "the entry of action in the list of kept tables is missing",
                        "the rule app.action quietly is none of this release",
                        "what stored rows are read with for risk.audience was changed",
                        "the trigger action_history of app.action is switched off: changes of that table are not recorded",
                        "the trigger kpi_history of app.kpi is not the one that this release brings",
                        "the trigger risk_history of app.risk is missing: changes of that table may not have been recorded");
    }

    private static List<String> committed() throws IOException {
        try (InputStream in = Guards.class.getClassLoader().getResourceAsStream(Guards.LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
