package uk.goldenthread.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.HistoryService;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Whoever owns the tables needs no superuser to get round a trigger: what they do is seen all the same. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class OwnerTamperTest {
    private static final String OFF = "alter table app.person disable trigger person_history; ";
    private static final String ON = "; alter table app.person enable trigger person_history";

    @Inject
    Scenario scenario;

    @Inject
    HistoryService history;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entities;

    @Inject
    CorrectionService corrections;

    @Test
    void aTriggerDroppedAndARowChanged() throws SQLException {
        String area = scenario.area();
        String programme = scenario.programme(area).toString();
        String definition = one("select pg_get_triggerdef(oid) from pg_trigger where tgname = 'programme_history'");
        owner("drop trigger programme_history on app.programme");
        try {
            owner("update app.programme set title = 'A nicer one' where id = '" + programme + "'");
            assertThat(faults(area))
                    .contains(
                            "the trigger programme_history of app.programme is missing: changes of that table may not have been recorded",
                            "programme " + programme + " differs from what the history last recorded");
        } finally {
            owner(definition);
        }
        // Put back, it hides nothing.
        assertThat(faults(area))
                .containsExactly("programme " + programme + " differs from what the history last recorded");
    }

    @Test
    void aTriggerSwitchedOff() throws SQLException {
        String area = scenario.area();
        owner("alter table app.area disable trigger area_history");
        try {
            assertThat(faults(area))
                    .containsExactly(
                            "the trigger area_history of app.area is switched off: changes of that table are not recorded");
        } finally {
            owner("alter table app.area enable trigger area_history");
        }
        assertThat(faults(area)).isEmpty();
    }

    @Test
    void aFunctionReplacedThatRecordsOrThatVerifies() throws SQLException {
        String area = scenario.area();
        String records = one("select pg_get_functiondef('history.record'::regproc)");
        String verifies = one("select pg_get_functiondef('history.verify_state'::regproc)");
        owner(
                "create or replace function history.record() returns trigger language plpgsql as 'begin return null; end'");
        owner(
                "create or replace function history.verify_state(p_area text) returns table (table_name text, row_id uuid, fault text) language sql as 'select ''''::text, null::uuid, ''''::text where false'");
        try {
            owner("update app.area set name = 'Elsewhere' where area_code = '" + area + "'");
            assertThat(faults(area))
                    .containsExactly(
                            "the function history.record() was changed",
                            "the function history.verify_state(p_area text) was changed");
        } finally {
            owner(records);
            owner(verifies);
        }
        assertThat(faults(area))
                .singleElement()
                .asString()
                .startsWith("area ")
                .endsWith(" differs from what the history last recorded");
    }

    @Test
    void aTableTakenOffTheListOrGivenAColumn() throws SQLException {
        String area = scenario.area();
        scenario.programme(area);
        owner("delete from history.kept where table_name = 'programme'; alter table app.area add column note text");
        try {
            assertThat(faults(area))
                    .hasSize(2)
                    .contains("the entry of programme in the list of kept tables is missing")
                    .anyMatch(f ->
                            f.startsWith("area ") && f.endsWith(" has columns that the history never recorded: note"));
        } finally {
            owner(
                    "insert into history.kept select 'programme', max(version), true from history.column_step where table_name = 'programme'; alter table app.area drop column note");
        }
        assertThat(faults(area)).isEmpty();
    }

    @Test
    void aRowMadeBehindTheHistoryAndChangedInItAfterwards() throws SQLException {
        String area = scenario.area();
        String id = UUID.randomUUID().toString();
        owner("alter table app.board disable trigger board_history; insert into app.board values ('" + id + "', '"
                + area + "', 1, 'A board', 'STRATEGIC', null); alter table app.board enable trigger board_history");
        scenario.as(
                area,
                () -> transactions.write(
                        area, () -> entities.createNativeQuery("update app.board set version = 2 where area_code = ?1")
                                .setParameter(1, area)
                                .executeUpdate()));
        assertThat(faults(area))
                .containsExactly("board " + id + " is changed here, and nothing recorded that it was made");
    }

    @Test
    void aSignInIdentitySwappedOrANameChanged() throws SQLException {
        String area = scenario.area();
        scenario.member(area, Role.CHAIR);
        String id = person(area);
        assertThat(faults(area)).isEmpty();
        assertThatThrownBy(() -> owner("update app.person set sub = 'mine' where id = '" + id + "'"))
                .as("with the trigger in place")
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("GT001"));
        for (String change :
                List.of("sub = 'mine ' || id", "display_name = 'Somebody else'", "email = 'x@example.org'")) {
            String before = one("select to_jsonb(p) from app.person p where id = '" + id + "'")
                    .replace("'", "''");
            owner(OFF + "update app.person set " + change + " where id = '" + id + "'" + ON);
            assertThat(faults(area))
                    .as(change)
                    .containsExactly(
                            "the person " + id
                                    + " is not as last recorded: sign-in identity, name or e-mail address were changed behind the application's back");
            assertThat(faults(scenario.area()))
                    .as("another area is told no identifier")
                    .containsExactly(
                            "a person who is no member of this area is not as last recorded: sign-in identity, name or e-mail address were changed behind the application's back");
            owner(OFF
                    + "update app.person p set sub = o.sub, display_name = o.display_name, email = o.email from jsonb_populate_record(null::app.person, '"
                    + before + "') o where p.id = o.id" + ON);
        }
        assertThat(faults(area)).isEmpty();
    }

    @Test
    void aFigureOfAReleaseChanged() throws SQLException {
        String area = scenario.area();
        String off = "alter table app.release disable trigger release_history; ";
        String on = "; alter table app.release enable trigger release_history";
        owner(
                "insert into app.release (code, title, released_on, source, attribution, sha256, content) values ('owner-test', 'T', '2024-01-01', 'S', 'A', '00', '\\x0102')");
        try {
            assertThat(faults(area)).isEmpty();
            owner(off + "update app.release set content = '\\x0103' where code = 'owner-test'" + on);
            assertThat(faults(area))
                    .containsExactly(
                            "the release of open data owner-test is not as it was loaded: its figures or its description were changed");
            owner(off + "delete from app.release where code = 'owner-test'" + on);
            assertThat(faults(area))
                    .containsExactly("the release of open data owner-test was deleted without a record");
            owner(off
                    + "insert into app.release (code, title, released_on, source, attribution, sha256, content) values ('owner-test', 'T', '2024-01-01', 'S', 'A', '00', '\\x0102')"
                    + on);
        } finally {
            owner("delete from app.release where code = 'owner-test'");
        }
        assertThat(faults(area)).isEmpty();
    }

    @Test
    void anEntryOfThatChainAlteredOrErasedWithoutAReason() throws SQLException {
        String area = scenario.area();
        scenario.member(area, Role.CHAIR);
        String number = one("select max(number) from history.outside where row_key = '" + person(area) + "'");
        String before = one("select encode(salt, 'hex') from history.outside where number = " + number);
        owner("update history.outside set salt = null where number = " + number);
        assertThat(faults(area)).contains("people and open data: entry " + number + " was erased without a reason");
        owner("update history.outside set salt = decode('" + before + "', 'hex'), actor = actor || '?' where number = "
                + number);
        assertThat(faults(area))
                .containsExactly("people and open data: the hash of entry " + number + " does not match its content");
        owner("update history.outside set actor = left(actor, -1) where number = " + number);
        assertThat(faults(area)).isEmpty();
    }

    @Test
    void aPersonWhoHasLeftIsErasedAndTheChainHolds() throws SQLException {
        String area = scenario.area();
        scenario.member(area, Role.CHAIR);
        String id = person(area);
        assertThatThrownBy(() -> scenario.as(area, () -> {
                    corrections.forget(id, "They asked for it.");
                    return null;
                }))
                .isInstanceOf(ProblemException.class)
                .hasMessage("That person is still a member of an area. End the memberships first.");
        scenario.as(
                area,
                () -> transactions.write(area, () -> entities.createNativeQuery(
                                "update app.membership set version = version + 1, left_on = current_date, left_reason = 'Moved.' where area_code = ?1")
                        .setParameter(1, area)
                        .executeUpdate()));
        scenario.as(area, () -> {
            corrections.forget(id, "They asked for it.");
            return null;
        });

        assertThat(one("select display_name || ' ' || coalesce(email, '-') || ' ' || sub from app.person where id = '"
                        + id + "'"))
                .isEqualTo("[erased] - erased:" + id);
        assertThat(one(
                        "select string_agg(op || ' ' || (salt is null) || ' ' || reason, ', ' order by number) from history.outside where row_key = '"
                                + id + "'"))
                .isEqualTo("I true , E false They asked for it., U false ");
        assertThat(faults(area)).isEmpty();
        assertThatThrownBy(() -> scenario.as(area, () -> {
                    corrections.forget("nobody@example.org", "A reason.");
                    return null;
                }))
                .hasMessage("There is no such person.");
    }

    private List<String> faults(String area) {
        return scenario.as(area, () -> history.verify(area)).faults().stream()
                .map(Verification.Fault::fault)
                .toList();
    }

    private static String person(String area) throws SQLException {
        return one("select person_id from app.membership where area_code = '" + area + "'");
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set role goldenthread_owner");
            statement.execute(sql);
        }
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
