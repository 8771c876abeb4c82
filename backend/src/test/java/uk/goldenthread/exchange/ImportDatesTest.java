package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;

/** A sheet moves no agreed date and gives no action two ratings; it says what it shows. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ImportDatesTest extends Importing {
    private static final String REQUEST =
            "revised_due: A different date became a request: imported, decision not known.";

    private ValidatableResponse revised(String ref, String date, String paper) {
        return load(HEADER + "1," + ref + ",,,,," + date + ",,,,\n", Map.of("sourceTitle", paper))
                .statusCode(200);
    }

    private ValidatableResponse requests() {
        return scenario.member(area, Role.CHAIR)
                .get("/api/v1/programmes/{p}/deadline-changes", programme)
                .then()
                .statusCode(200);
    }

    private long changes() throws SQLException {
        return number("select count(*) from app.deadline_change where area_code = ?");
    }

    @Test
    void aDifferentDateWaitsAsARequestWhoseDecisionIsNotKnown() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        revised("1.2", "Sep 2025", "October minutes")
                .body("rows[0].outcome", is("CHANGED"))
                .body("rows[0].notes", contains(REQUEST))
                .body("sheets[0].changed", is(1));
        requests()
                .body("items", hasSize(1))
                .body("items[0].actionRef", is("1.2"))
                .body("items[0].from.date", is("2025-06-30"))
                .body("items[0].to.date", is("2025-09-30"))
                .body("items[0].to.precision", is("MONTH"))
                .body("items[0].state", is("REQUESTED"))
                .body("items[0].imported", is(true))
                .body("items[0].importedWords", is("imported, decision not known"))
                .body("items[0].category", is("NOT_STATED"))
                .body("items[0].reason", is("As the paper shows; the decision is not known."))
                .body("items[0].requestedById", nullValue())
                .body("items[0].requestedRole", is("as reported"))
                .body("items[0].source", is("October minutes"))
                .body("items[0].basis", is("PUBLISHED"))
                .body("items[0].dates.due.date", is("2025-06-30"))
                // Moved once by the first paper, which showed a revised date already.
                .body("items[0].dates.timesRedated", is(1));
        long head = head();
        revised("1.2", "Sep 2025", "October minutes")
                .body("rows[0].outcome", is("UNCHANGED"))
                .body("rows[0].notes", is(empty()));
        assertThat(head()).isEqualTo(head);

        // Another paper with the same date adds nothing; one with a third date is told what waits.
        revised("1.2", "30/09/2025", "November minutes").body("rows[0].outcome", is("UNCHANGED"));
        revised("1.2", "2025-12-31", "December minutes")
                .body("rows[0].outcome", is("UNCHANGED"))
                .body(
                        "rows[0].notes",
                        contains(
                                "revised_due: A different date was not taken over: another one, September 2025, waits for a decision."));
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void whatTheChairDecidedOfAPaperIsNotAskedAgainByTheSamePaper() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        revised("1.2", "Sep 2025", "October minutes").body("rows[0].notes", contains(REQUEST));
        String id = requests().extract().path("items[0].id");
        scenario.member(area, Role.CHAIR)
                .header("If-Match", "\"" + id + ".v1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "The board did not agree to it."))
                .post("/api/v1/deadline-changes/{id}/refusal", id)
                .then()
                .statusCode(200);
        revised("1.2", "Sep 2025", "October minutes").body("rows[0].outcome", is("UNCHANGED"));
        assertThat(changes()).isEqualTo(1);
        revised("1.2", "Sep 2025", "November minutes").body("rows[0].notes", contains(REQUEST));
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void anActionWithoutADateGetsARequestAndTheDateItHasIsNone() {
        load(HEADER + "1,1.3,,Review,,,,,A,,\n", Map.of()).statusCode(200);
        revised("1.3", "2025-01-31", "Minutes").body("rows[0].notes", contains(REQUEST));
        requests()
                .body("items[0].from", nullValue())
                .body("items[0].daysMoved", nullValue())
                .body("items[0].dates.due", nullValue());
        // The date it has already is no different one, whether to the day or to the month.
        load(HEADER + "1,1.4,,Plan,,Jan 2025,,,A,,\n", Map.of()).statusCode(200);
        revised("1.4", "2025-01-31", "Minutes").body("rows[0].outcome", is("UNCHANGED"));
    }

    @Test
    void aRehearsalAsksForNothing() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        load(HEADER + "1,1.2,,,,,Sep 2025,,,,\n", Map.of("dryRun", "true"))
                .statusCode(200)
                .body("rows[0].notes", contains(REQUEST));
        assertThat(changes()).isZero();
    }

    @Test
    void eachPlaceKeepsTheRatingThatWasPrintedThere() throws SQLException {
        String sheet = HEADER + "1,1.1,,Portal,,,,,On target,,\n2,2.1,1.1,,,,,,Delayed,,\n";
        Map<String, String> july = Map.of("sourceTitle", "July paper", "positionDate", "2026-07-01");
        load(sheet, july).statusCode(200);
        assertThat(printed("1.1")).isEqualTo("GREEN");
        assertThat(printed("2.1")).isEqualTo("AMBER");
        assertThat(number("select count(*) from app.statement where area_code = ?"))
                .isEqualTo(1);
        load(sheet, july)
                .statusCode(200)
                .body("rows.outcome", everyItem(is("UNCHANGED")))
                .body("stored", is(false));
        load(HEADER + "2,2.1,1.1,,,,,,Off track,,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("progress"));
        load(HEADER + "2,2.1,1.1,,,,,,R,,\n", Map.of()).statusCode(200).body("rows[0].outcome", is("CHANGED"));
        assertThat(printed("2.1")).isEqualTo("RED");
        // A newer paper says where the action stands at one place only: what was printed at the other is over.
        load(HEADER + "1,1.1,,Portal,,,,,A,,\n", Map.of("positionDate", "2026-11-01"))
                .statusCode(200);
        assertThat(printed("1.1")).isEqualTo("AMBER");
        assertThat(printed("2.1")).isEqualTo("none");
        // The older paper again changes nothing of what the newer one printed.
        load(sheet, july).statusCode(200).body("stored", is(false));
        assertThat(printed("1.1")).isEqualTo("AMBER");
        load(HEADER + "2,2.1,1.1,Title,,,,,A,Words,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors.column", contains("title", "narrative"));
    }

    @Test
    void milestonesCarryStagesAndWhatAPaperSaysOfTheirDates() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        String head = "action_ref,position,kind,title,stage_months,weight,overdue_said,overdue_said_days\n";
        load(
                        head
                                + "1.1,1,stage,Six months,6,2,,\n1.1,2,milestone,Officer in post,,,said to be six months late,182\n",
                        Map.of())
                .statusCode(200)
                .body("sheets[0].sheet", is("milestones"))
                .body("sheets[0].unknownColumns", is(empty()))
                .body("rows.outcome", everyItem(is("CREATED")));
        assertThat(number("select count(*) from app.milestone where stage_months = 6 and weight = 2 and area_code = ?"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from app.milestone where overdue_said = 'said to be six months late' and overdue_said_days = 182 and area_code = ?"))
                .isEqualTo(1);
        load(head + "1.1,3,milestone,Third,6,,,\n1.1,4,stage,Fourth,6,0,,\n1.1,5,stage,Fifth,,,,10\n", Map.of())
                .statusCode(422)
                .body("report.rows.errors.flatten().column", contains("stage_months", "weight", "overdue_said_days"));
    }

    @Test
    void dependenciesAreSaidByReferenceAndOnlyOnce() throws IOException, SQLException {
        byte[] book = workbook(Map.of(
                "plan",
                "priority_no,ref,title,progress\n1,1.7,Strategy,G\n1,1.8,Provision,A\n1,1.9,Places,A",
                "dependencies",
                "action_ref,upstream_ref,kind,source\n1.7,1.8,interdependent,Minutes\n1.8,1.9,finish start,Minutes"));
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of())
                .statusCode(200)
                .body("sheets.sheet", contains("plan", "dependencies"))
                .body("rows.outcome", everyItem(is("CREATED")));
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of())
                .statusCode(200)
                .body("stored", is(false));
        String head = "action_ref,upstream_ref,kind\n";
        load(head + "1.7,1.8,finish start\n", Map.of()).statusCode(200).body("rows[0].outcome", is("CHANGED"));
        load(head + "1.9,1.7,finish start\n1.7,1.7,interdependent\n1.7,7.7,finish start\n1.9,1.7,\n", Map.of())
                .statusCode(422)
                .body("report.rows.find { it.row == 3 }.errors[0].column", is("upstream_ref"))
                .body("report.rows.find { it.row == 3 }.errors[0].reason", is("An action cannot depend on itself."))
                .body(
                        "report.rows.find { it.row == 4 }.errors[0].reason",
                        is("There is no action 7.7 in this programme."))
                .body("report.rows.find { it.row == 5 }.errors.column", hasItem("kind"));
        load(head + "1.9,1.7,finish start\n", Map.of())
                .statusCode(422)
                .body(
                        "report.rows[0].errors[0].reason",
                        containsString("1.9 waits for 1.7 waits for 1.8 waits for 1.9"));
        assertThat(number("select count(*) from app.dependency where area_code = ?"))
                .isEqualTo(2);
    }

    private String printed(String ref) throws SQLException {
        try (var connection = DatabaseResource.superuser();
                var query = connection.prepareStatement(
                        "select coalesce(printed_rating, 'none') from app.listing where ref = ? and area_code = ?")) {
            query.setString(1, ref);
            query.setString(2, area);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The same words by the API: shown, told by “What changed?”, and never beside the date that they stand for. */
    @Test
    void wordsComeInByTheApiToo() {
        UUID priority = scenario.priority(area, programme, 3);
        Map<String, Object> draft = Map.of(
                "title",
                "Open the hub",
                "leads",
                List.of(),
                "successCriteria",
                List.of(),
                "dateWords",
                Map.of("originalDue", "Summer 2026"),
                "listings",
                List.of(Map.of("priorityId", priority, "ref", "3.1")));
        String id = post("/api/v1/programmes/" + programme + "/actions", draft)
                .statusCode(201)
                .extract()
                .path("id");
        given().spec(manager)
                .get("/api/v1/actions/{id}", id)
                .then()
                .statusCode(200)
                .body("dates.words.originalDue", is("Summer 2026"))
                .body("dates.original", nullValue());
        patch(id, 1, Map.of("dateWords", Map.of("originalDue", "tbc"), "originalDue", date("2026-06-30")))
                .statusCode(422)
                .body("errors[0].pointer", is("/dateWords/originalDue"));
        patch(id, 1, Map.of("dateWords", Map.of("forecast", "tbc")))
                .statusCode(422)
                .body("errors[0].pointer", is("/dateWords/forecast"));
        patch(id, 1, Map.of("dateWords", Map.of("originalDue", ""))).statusCode(400);
        patch(id, 1, Map.of("originalDue", date("2026-06-30"))).statusCode(200);
        given().spec(manager)
                .get("/api/v1/actions/{id}", id)
                .then()
                .body("dates.words", nullValue())
                .body("dates.original.date", is("2026-06-30"));
        post(
                        "/api/v1/actions/" + id + "/milestones",
                        Map.of(
                                "position",
                                1,
                                "kind",
                                "MILESTONE",
                                "title",
                                "Lease signed",
                                "dateWords",
                                Map.of("actual", "last summer")))
                .statusCode(422)
                .body("errors[0].pointer", is("/dateWords/actual"));
    }

    private static Map<String, String> date(String day) {
        return Map.of("date", day, "precision", "DAY");
    }

    private ValidatableResponse post(String path, Object body) {
        return given().spec(manager)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse patch(String id, int version, Object body) {
        return given().spec(manager)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + id + ".v" + version + "\"")
                .body(body)
                .patch("/api/v1/actions/{id}", id)
                .then();
    }
}
