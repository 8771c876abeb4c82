package uk.goldenthread.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.snapshot.RiskRowsOf;
import uk.goldenthread.stocktake.StocktakeDocument;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Narrowing;
import uk.goldenthread.testing.Scenario;

/** What changed, asked for by date, revision, cycle, meeting and stocktake, and by whom. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ChangesResourceTest {
    @Inject
    Scenario scenario;

    @Inject
    RiskLoadService risks;

    @Inject
    Narrowing narrowing;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entities;

    @Inject
    LondonTime time;

    /** A programme with one action; its reader may see the plan. */
    private final class Plan {
        final String area = scenario.area();
        final String reader = scenario.subject(area, Role.BOARD_MEMBER);
        final String chair = scenario.subject(area, Role.CHAIR);
        final UUID programme = scenario.programme(area);
        final UUID priority = scenario.priority(area, programme, 1);
        final UUID action = scenario.action(area, programme, priority, "1.1", null);

        Response changes(String query) {
            return ask(Scenario.request(reader), query);
        }

        Response ask(RequestSpecification as, String query) {
            return as.get("/api/v1/programmes/" + programme + "/changes" + query);
        }

        long revision() {
            return Scenario.request(reader)
                    .get("/api/v1/programmes/" + programme + "/dashboard")
                    .jsonPath()
                    .getLong("state.revision");
        }

        void write(String sql) {
            scenario.as(
                    area,
                    () -> transactions.write(
                            area, () -> entities.createNativeQuery(sql).executeUpdate()));
        }

        void due(String date) {
            write("update app.action set revised_due = date '" + date
                    + "', revised_due_precision = 'DAY', version = version + 1 where id = '" + action + "'");
        }

        UUID cycle(String title, String state, LocalDate closed) {
            UUID id = UUID.randomUUID();
            write(
                    "insert into app.cycle (id, area_code, programme_id, version, title, period_from, period_to, due_on, state, opened_on, closed_on) values ('"
                            + id + "', '" + area + "', '" + programme + "', 1, '" + title
                            + "', date '2024-09-01', date '2024-09-30', date '2024-09-30', '" + state
                            + "', date '2024-09-01', " + (closed == null ? "null" : "date '" + closed + "'") + ")");
            return id;
        }

        UUID meeting(LocalDate on) {
            UUID board = UUID.randomUUID();
            UUID id = UUID.randomUUID();
            write("insert into app.board (id, area_code, version, name, tier) values ('" + board + "', '" + area
                    + "', 1, 'Board', 'STRATEGIC')");
            write("insert into app.meeting (id, area_code, version, board_id, date_from, date_to, state) values ('" + id
                    + "', '" + area + "', 1, '" + board + "', date '" + on + "', date '" + on + "', 'HELD')");
            return id;
        }

        UUID stocktake(long revision, int version) {
            UUID id = UUID.randomUUID();
            write(
                    "insert into app.stocktake (id, area_code, programme_id, version, revision, taken_at, schema_version, sha256, document) values ('"
                            + id + "', '" + area + "', '" + programme + "', 1, " + revision + ", now(), " + version
                            + ", encode(sha256('{}'), 'hex'), '{}')");
            return id;
        }

        void risk(String ref, Audience audience) {
            UUID id = scenario.as(
                    area, () -> risks.load(area, programme, RiskRowsOf.draft(ref, Audience.AREA), Provenance.ENTERED)
                            .id());
            if (audience == Audience.ADVISERS) {
                narrowing.forAdvisers(area, id);
            }
        }
    }

    @Test
    void betweenTwoRevisions() {
        Plan plan = new Plan();
        long before = plan.revision();
        plan.due("2999-01-31");
        plan.due("2999-02-28");
        long after = plan.revision();
        plan.due("2999-03-31");
        plan.changes("?from=revision:" + before + "&to=revision:" + after)
                .then()
                .statusCode(200)
                .body("nothingChanged", is(false))
                .body("sentence", is("1 change between revision " + before + " and revision " + after + "."))
                .body("from.revision", is((int) before))
                .body("to.revision", is((int) after))
                .body("from.on", is(time.today().toString()))
                .body("items.type", contains("DATE_MOVED"))
                .body("items[0].group", is(1))
                .body("items[0].ref", is("1.1"))
                .body("items[0].subjectKind", is("ACTION"))
                .body("items[0].subjectId", is(plan.action.toString()))
                .body("items[0].before", nullValue())
                .body("items[0].after", is("28 February 2999"))
                .body(
                        "items[0].sentence",
                        is("The approved date of 1.1 Action 1.1 is now 28 February 2999; there was none."))
                .body("byType.type", contains("DATE_MOVED"))
                .body("byType.words", contains("approved date moved"))
                .body("groups.priority", contains(1))
                .body("groups.count", contains(1))
                .body("page.totalItems", is(1));
        plan.changes("?from=revision:" + after + "&to=revision:" + before)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?from"))
                .body("detail", is("The first date is after the second. Change them round."));
    }

    @Test
    void nothingChangedIsSaid() {
        Plan plan = new Plan();
        String today = time.today().toString();
        plan.changes("?from=" + today + "&to=" + today)
                .then()
                .statusCode(200)
                .body("nothingChanged", is(true))
                .body("sentence", startsWith("Nothing changed between "))
                .body("items.size()", is(0))
                .body("page.totalItems", is(0));
        plan.changes("?from=revision:" + plan.revision())
                .then()
                .body("nothingChanged", is(true))
                .body("to.words", is("now"));
    }

    @Test
    void sinceTheCloseItselfNotTheEndOfItsDay() {
        Plan plan = new Plan();
        UUID cycle = plan.cycle("September", "CLOSED", time.today());
        plan.due("2999-01-31");
        for (String query : new String[] {"?from=cycle:" + cycle, ""}) {
            plan.changes(query)
                    .then()
                    .statusCode(200)
                    .body("from.words", is("the close of September"))
                    .body("to.words", is("now"))
                    .body("items.type", contains("DATE_MOVED"));
        }
        long between = plan.revision();
        plan.cycle("September again", "CLOSED", time.today());
        plan.changes("?to=revision:" + between).then().statusCode(200).body("from.words", is("the close of September"));
        UUID open = plan.cycle("October", "OPEN", null);
        plan.changes("?from=cycle:" + open)
                .then()
                .statusCode(400)
                .body("detail", is("That cycle has not closed yet. Choose one that has."));
        plan.changes("?from=cycle:" + plan.action)
                .then()
                .statusCode(400)
                .body("detail", is("This programme has no such cycle."));
    }

    @Test
    void sinceAMeetingMeansTheEndOfItsLastDay() {
        Plan plan = new Plan();
        UUID today = plan.meeting(time.today());
        plan.changes("?from=meeting:" + today)
                .then()
                .statusCode(200)
                .body("from.words", startsWith("Board, "))
                .body("nothingChanged", is(true));
        plan.changes("?to=meeting:" + today)
                .then()
                .statusCode(200)
                .body("to.on", is(time.today().toString()));
        plan.changes("?from=meeting:" + plan.action)
                .then()
                .statusCode(400)
                .body("detail", is("This area has no such meeting."));
        plan.write("update app.meeting set date_to = date '2999-01-01', version = 2 where id = '" + today + "'");
        plan.changes("?from=meeting:" + today)
                .then()
                .statusCode(400)
                .body("detail", is("That meeting is still to come. Choose one that was held."));
    }

    /** The document of an earlier release counts silence as not started; the records of the same state do not. */
    @Test
    void sinceAStocktakeSaysWhatItsDocumentDidNotTellApart() {
        Plan plan = new Plan();
        long frozen = plan.revision();
        UUID earlier = plan.stocktake(frozen, 4);
        UUID todays = plan.stocktake(frozen, StocktakeDocument.SCHEMA_VERSION);
        plan.due("2999-01-31");
        plan.changes("?from=stocktake:" + earlier)
                .then()
                .statusCode(200)
                .body("from.words", is("the stocktake of " + PlannedDate.words(time.today())))
                .body("from.revision", is((int) frozen))
                .body(
                        "from.note",
                        is(
                                "Its document is of version 4, which counts actions nobody has reported on as not started: not told apart then. The records tell them apart: 1 of 1."))
                .body("to.note", nullValue())
                .body("items.type", contains("DATE_MOVED"));
        plan.changes("?from=stocktake:" + todays)
                .then()
                .statusCode(200)
                .body("from.note", nullValue())
                .body("items.type", contains("DATE_MOVED"));
        plan.changes("?from=stocktake:" + plan.action)
                .then()
                .statusCode(400)
                .body("detail", is("This programme has no such stocktake."));
    }

    @Test
    void aYoungProgrammeIsToldFromItsBeginning() {
        Plan plan = new Plan();
        plan.changes("")
                .then()
                .statusCode(200)
                .body("from.words", is("the beginning of the programme"))
                .body("items.type", contains("ADDED", "ADDED"))
                .body("items.ref", contains("1.1", "P1"));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2999-12-31, in the future",
        "to, 2999-12-31, in the future",
        "from, 2999-12-31T00:00:00Z, in the future",
        "from, soon, Enter a date like",
        "to, 2024-02-30, Enter a date like",
        "from, revision:0, A revision is a number from 1 to",
        "from, revision:999999, A revision is a number from 1 to",
        "to, revision:x, A revision is a number from 1 to",
        "from, cycle:x, not the identifier",
        "to, meeting:, not the identifier",
        "from, board:12, Enter a date like"
    })
    void whatIsNotAPointIsRefused(String parameter, String value, String why) {
        new Plan()
                .changes("?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?" + parameter))
                .body("detail", containsString(why));
    }

    @Test
    void beforeTheProgrammeBeganThereIsNothing() {
        new Plan().changes("?from=2020-01-01").then().statusCode(404);
    }

    @Test
    void pagesOfChangesWithTheCountsOfAll() {
        Plan plan = new Plan();
        long before = plan.revision();
        for (int i = 2; i <= 4; i++) {
            scenario.action(plan.area, plan.programme, plan.priority, "1." + i, null);
        }
        plan.changes("?from=revision:" + before + "&size=2&page=2")
                .then()
                .statusCode(200)
                .body("items.ref", contains("1.4"))
                .body("groups[0].count", is(3))
                .body("byType[0].count", is(3))
                .body("page.number", is(2))
                .body("page.totalItems", is(3))
                .body("page.totalPages", is(2));
    }

    @Test
    void aRiskForAdvisersIsToldToNobodyElse() {
        Plan plan = new Plan();
        long before = plan.revision();
        plan.risk("R1", Audience.AREA);
        plan.risk("R2", Audience.ADVISERS);
        String query = "?from=revision:" + before;
        plan.ask(Scenario.request(plan.chair), query).then().body("items.ref", contains("R1", "R2"));
        plan.changes(query).then().body("items.ref", contains("R1")).body("page.totalItems", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA_PROVIDER", "SCRUTINY", "AREA_ADMIN"})
    void whoMayNotReadThePlanMayNotReadItsChanges(Role role) {
        Plan plan = new Plan();
        plan.ask(scenario.member(plan.area, role), "").then().statusCode(403);
        plan.ask(given().spec(scenario.member(scenario.area(), Role.CHAIR)), "")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAnswerIsNotSentTwice() {
        Plan plan = new Plan();
        String query = "?from=revision:" + plan.revision();
        String tag = plan.changes(query).header("ETag");
        assertThat(plan.ask(Scenario.request(plan.reader).header("If-None-Match", tag), query)
                        .statusCode())
                .isEqualTo(304);
        plan.due("2999-01-31");
        plan.ask(Scenario.request(plan.reader).header("If-None-Match", tag), query)
                .then()
                .statusCode(200)
                .body("items.type", contains("DATE_MOVED"));
    }
}
