package uk.goldenthread.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.access.HistoryService;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TenantRows;

/** An intruder with every right in the database leaves a trace. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TamperTest {
    @Inject
    Scenario scenario;

    @Inject
    TenantRows rows;

    @Inject
    HistoryService history;

    /** Revisions of a filled area: 1–3 area and bodies, 4 the chair, 5 programme, 6 priority, 7 action and listing, 8 everything else. */
    static Stream<Arguments> intrusions() {
        return Stream.of(
                Arguments.of(
                        "update history.change set row = jsonb_set(row, '{title}', '\"Nicer\"') where area_code = '%1$s' and number = 5",
                        "5: a stored row of programme was altered: %2$s"),
                Arguments.of(
                        "update history.change set row = jsonb_set(row, '{title}', '\"Nicer\"'), digest = sha256(salt || convert_to(jsonb_set(row, '{title}', '\"Nicer\"')::text, 'UTF8')) where area_code = '%1$s' and number = 5",
                        "5: its hash does not match its content"),
                Arguments.of(
                        "delete from history.change where area_code = '%1$s' and number = 6",
                        "6: its hash does not match its content"),
                Arguments.of(
                        "update history.revision set actor = 'somebody else' where area_code = '%1$s' and number = 7",
                        "7: its hash does not match its content"),
                Arguments.of(
                        "update history.revision set at = at - interval '1 year' where area_code = '%1$s' and number = 2",
                        "2: its hash does not match its content"),
                Arguments.of(
                        "update history.revision r set actor = 'x', hash = (select history.hash_of(x) from (select area_code, number, at, recorded_at, 'x' as actor, request_id, prev_hash, hash) x0, "
                                + "lateral jsonb_populate_record(null::history.revision, to_jsonb(x0)) x) where area_code = '%1$s' and number = 3",
                        "4: does not follow from the revision before it"),
                Arguments.of(
                        "delete from history.change where area_code = '%1$s' and number = 4; delete from history.revision where area_code = '%1$s' and number = 4",
                        "5: a revision before it is missing"),
                Arguments.of(
                        "delete from history.revision where area_code = '%1$s' and number = 1",
                        "2: a revision before it is missing"),
                Arguments.of(
                        "delete from history.change where area_code = '%1$s' and number = 8; delete from history.revision where area_code = '%1$s' and number = 8",
                        "8: the head is not the last revision"),
                Arguments.of(
                        "update history.programme_revision set at = at - interval '1 year' where programme_id = '%2$s' and number = 6",
                        "6: the dates of programme %2$s do not match its changes"),
                Arguments.of(
                        "delete from history.programme_revision where programme_id = '%2$s' and number = 7",
                        "7: the dates of programme %2$s do not match its changes"),
                Arguments.of(
                        "update history.change set stand_in = row, row = null, salt = null where area_code = '%1$s' and number = 5",
                        "5: a stored row of programme was erased or its stand-in altered: %2$s"),
                Arguments.of(
                        "update app.action set title = 'Done' where area_code = '%1$s'",
                        "null: action %3$s differs from what the history last recorded"),
                Arguments.of(
                        "update app.action set success_criteria = array['An easier one'] where area_code = '%1$s'",
                        "null: action %3$s differs from what the history last recorded"),
                Arguments.of(
                        "delete from app.action where area_code = '%1$s'",
                        "null: action %3$s was deleted without the history"),
                Arguments.of(
                        "insert into app.organisation select '%3$s', area_code, version, 'X', name, kind from app.organisation where area_code = '%1$s' limit 1",
                        "null: organisation %3$s stands in the table but not in the history"));
    }

    @ParameterizedTest
    @MethodSource("intrusions")
    void isFound(String intrusion, String fault) throws SQLException {
        String area = scenario.area();
        UUID programme = rows.fill(area);
        assertThat(scenario.as(area, () -> history.verify(area)).holds()).isTrue();
        String action;
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            var found = statement.executeQuery("select id from app.action where area_code = '" + area + "'");
            found.next();
            action = found.getString(1);
            // No trigger fires and no foreign key holds for this session.
            statement.execute("set session_replication_role = replica");
            statement.execute(String.format(intrusion, area, programme, action));
        }
        Verification verified = scenario.as(area, () -> history.verify(area));
        assertThat(verified.holds()).isFalse();
        assertThat(verified.faults().stream().map(f -> f.number() + ": " + f.fault()))
                .contains(String.format(fault, area, programme, action));
    }

    @Test
    void aWholeHistorySaysSo() {
        String area = scenario.area();
        rows.fill(area);
        Verification verified = scenario.as(area, () -> history.verify(area));
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.revisions()).isEqualTo(8);
        assertThat(verified.changes()).isEqualTo(68);
        assertThat(verified.redacted()).isZero();
        assertThat(verified.headHash()).matches("[0-9a-f]{64}");
    }
}
