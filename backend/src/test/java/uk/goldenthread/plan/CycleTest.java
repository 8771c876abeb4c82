package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A cycle from opening to close: who may do what, what is owed, and what a close keeps. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CycleTest {
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    UUID first;
    UUID second;
    UUID portal;
    UUID strategy;
    UUID survey;
    RequestSpecification manager;
    String sro;
    String other;

    @BeforeEach
    void plan() {
        area = scenario.area();
        programme = scenario.programme(area);
        first = scenario.priority(area, programme, 1);
        second = scenario.priority(area, programme, 2);
        portal = scenario.action(area, programme, first, "1.1", PlannedDate.day(TODAY.plusDays(30)));
        strategy = scenario.action(area, programme, first, "1.2", null);
        survey = scenario.action(area, programme, second, "2.1", PlannedDate.day(TODAY.plusDays(60)));
        manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        sro = scenario.subject(area, Role.SRO, first);
        other = scenario.subject(area, Role.SRO, second);
    }

    @Test
    void aCycleIsOpenedReportedToAcceptedAndClosed() {
        UUID cycle = open("This month");
        manager()
                .get("/api/v1/cycles/{id}/chase-list", cycle)
                .then()
                .statusCode(200)
                .body("items.priorityNumber", contains(1, 2))
                .body("items[0].missing.ref", contains("1.1", "1.2"))
                .body("items[0].sentence", endsWith("2 of 2 actions are not stated."));

        submit(sro, cycle, first, statement(portal, "GREEN", "On its way."), statement(strategy, "AMBER", "Late."))
                .statusCode(201);
        manager()
                .get("/api/v1/cycles/{id}", cycle)
                .then()
                .statusCode(200)
                .body("submissions.state", contains("SUBMITTED", "OWED"))
                .body("submissions[0].stated", is(2))
                .body("sentence", startsWith("0 of 2 priorities accepted, 1 submitted, 1 owed; due "));
        close(cycle, null).statusCode(409).body("detail", is("Accept or return what was submitted first: priority 1."));

        decide(cycle, 0, "return", Map.of("reason", "Say what happened to 1.2."))
                .statusCode(200);
        manager()
                .get("/api/v1/cycles/{id}/chase-list", cycle)
                .then()
                .body("items.find { it.priorityNumber == 1 }.returnReason", is("Say what happened to 1.2."));
        submit(sro, cycle, first, statement(strategy, "AMBER", "A consultant has it."))
                .statusCode(201);
        decide(cycle, 0, "acceptance", null).statusCode(200);
        close(cycle, null)
                .statusCode(422)
                .body("errors[0].pointer", is("/reason"))
                .body("detail", is("Say why the cycle closes without the report of priority 2."));
        close(cycle, "The SRO of priority 2 is ill.").statusCode(200);

        manager()
                .get("/api/v1/cycles/{id}/closes", cycle)
                .then()
                .statusCode(200)
                .body("items.action.ref", contains("1.1", "1.2", "2.1"))
                .body("items.declared", contains("GREEN", "AMBER", null))
                .body("items.system", contains("GREEN", null, "GREEN"))
                .body("items.rule", contains("NOTHING_AGAINST", "NO_APPROVED_DATE", "NOTHING_AGAINST"))
                .body("items.thresholds", everyItem(is(1)))
                .body("items.statedInCycle", contains(true, true, false));
        submit(sro, cycle, first)
                .statusCode(409)
                .body("detail", allOf(containsString("This month was closed"), endsWith("State it in the next one.")));
        state(sro, portal, Map.of("cycleId", cycle)).statusCode(409);
        assertThat(open("Next month", TODAY.plusDays(2), TODAY.plusDays(20))).isNotEqualTo(cycle);
    }

    @Test
    void oneCycleIsOpenAtATimeAndPeriodsDoNotOverlap() {
        UUID cycle = open("This month");
        opened("Another", TODAY.plusDays(40), TODAY.plusDays(50))
                .statusCode(409)
                .body("detail", containsString("is open"));
        close(cycle, "Nobody reported.").statusCode(200);
        opened("Another", TODAY, TODAY.plusDays(50))
                .statusCode(409)
                .body("errors[0].pointer", is("/periodFrom"))
                .body("detail", containsString("overlaps the cycle This month"));
        opened("Backwards", TODAY.plusDays(50), TODAY.plusDays(40))
                .statusCode(422)
                .body("errors[0].pointer", is("/periodTo"));
        manager()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title", "No board",
                        "boardId", UUID.randomUUID(),
                        "periodFrom", TODAY.plusDays(40).toString(),
                        "periodTo", TODAY.plusDays(50).toString(),
                        "dueOn", TODAY.plusDays(55).toString()))
                .post("/api/v1/programmes/{id}/cycles", programme)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/boardId"));
    }

    @Test
    void onlyTheSroOfThePriorityReportsAndOnlyTheManagerDecides() {
        UUID cycle = open("This month");
        submit(other, cycle, first).statusCode(403);
        scenario.member(area, Role.CONTRIBUTOR, first)
                .contentType(ContentType.JSON)
                .body(Map.of("priorityId", first, "statements", List.of()))
                .post("/api/v1/cycles/{id}/submissions", cycle)
                .then()
                .statusCode(403);
        submit(other, cycle, second, statement(survey, "GREEN", "Going well.")).statusCode(201);
        UUID submission = submission(cycle, 1);
        Scenario.request(other)
                .header("If-Match", etag(submission, 2))
                .post("/api/v1/submissions/{id}/acceptance", submission)
                .then()
                .statusCode(403);
        manager()
                .header("If-Match", etag(submission, 1))
                .post("/api/v1/submissions/{id}/acceptance", submission)
                .then()
                .statusCode(412);
        decide(cycle, 0, "acceptance", null).statusCode(409).body("detail", containsString("has not reported yet"));
        decide(cycle, 1, "acceptance", null).statusCode(200);
        state(other, survey, Map.of()).statusCode(409).body("detail", containsString("was accepted"));
    }

    @Test
    void aReportSaysEveryOpenActionAllOrNone() {
        UUID cycle = open("This month");
        submit(sro, cycle, first, statement(portal, "GREEN", "On its way."))
                .statusCode(422)
                .body("errors[0].pointer", is("/statements"))
                .body("detail", is("Say where these stand too, or that nothing changed: 1.2."));
        submit(sro, cycle, first, Map.of("actionId", portal, "unchanged", true), statement(strategy, "AMBER", "Late."))
                .statusCode(422)
                .body("errors[0].pointer", is("/statements/0/unchanged"));
        submit(sro, cycle, first, statement(portal, "BLUE", "Done."), statement(survey, "GREEN", "Not mine."))
                .statusCode(422)
                .body("errors.pointer", hasItems("/statements/0/statement/actual", "/statements/1/actionId"));
        manager().get("/api/v1/actions/{id}/statements", portal).then().body("page.totalItems", is(0));

        // What was stated by itself in the cycle, and what is not required, is not owed again.
        state(sro, portal, Map.of("cycleId", cycle)).statusCode(201);
        submit(sro, cycle, first, statement(strategy, "WHITE", "Merged into another."))
                .statusCode(201);
        manager()
                .get("/api/v1/cycles/{id}/workspace?priority=1", cycle)
                .then()
                .statusCode(200)
                .body("items.action.ref", contains("1.1", "1.2"))
                .body("items.stated", contains(true, true))
                .body("items.owed", contains(false, false));
    }

    @Test
    void unchangedRepeatsTheLastStatementAndSaysSo() {
        UUID before = open("Last month", TODAY.minusDays(60), TODAY.minusDays(31));
        state(
                        other,
                        survey,
                        Map.of(
                                "positionOn",
                                TODAY.minusDays(31).toString(),
                                "narrative",
                                "Half of the answers are in."))
                .statusCode(201);
        close(before, "Priority 1 did not report.").statusCode(200);
        UUID cycle = open("This month", TODAY.minusDays(10), TODAY);
        manager()
                .get("/api/v1/cycles/{id}/workspace?priority=2", cycle)
                .then()
                .body("items[0].previous.narrative", is("Half of the answers are in."))
                .body("items[0].previous.cycle", is("Last month"))
                .body("items[0].owed", is(true));
        submit(other, cycle, second, Map.of("actionId", survey, "unchanged", true))
                .statusCode(201);
        manager()
                .get("/api/v1/actions/{id}/statements", survey)
                .then()
                .body("items.unchanged", contains(true, false))
                .body("items.narrative", contains("Half of the answers are in.", "Half of the answers are in."))
                .body("items[0].cycleId", is(cycle.toString()));
        manager()
                .get("/api/v1/cycles/{id}/workspace?priority=2", cycle)
                .then()
                .body("items[0].sameWords", is(true))
                .body("items[0].previous.narrative", is("Half of the answers are in."));
    }

    @Test
    void thresholdsAreVersionsAndAClosesSaysByWhichItJudged() {
        manager()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "redOverdueDays", 30,
                        "amberCycles", 2,
                        "impactUnratedMonths", 3,
                        "redatedTimes", 1,
                        "redatedDays", 60,
                        "betterCycles", 1,
                        "forecastJumpDays", 30,
                        "decisionDays", 14,
                        "reason", "The board meets every month."))
                .post("/api/v1/programmes/{id}/thresholds", programme)
                .then()
                .statusCode(201);
        manager()
                .get("/api/v1/programmes/{id}/thresholds", programme)
                .then()
                .body("items.values.number", contains(2, 1))
                .body("items.values.redOverdueDays", contains(30, 90))
                .body("items.inForce", contains(true, false));
        UUID cycle = open("This month");
        close(cycle, "Nobody reported.").statusCode(200);
        manager().get("/api/v1/cycles/{id}/closes", cycle).then().body("items.thresholds", everyItem(is(2)));
    }

    private RequestSpecification manager() {
        return io.restassured.RestAssured.given().spec(manager);
    }

    private UUID open(String title) {
        return open(title, TODAY.minusDays(20), TODAY.plusDays(1));
    }

    private UUID open(String title, LocalDate from, LocalDate to) {
        return UUID.fromString(opened(title, from, to).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse opened(String title, LocalDate from, LocalDate to) {
        return manager()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title", title,
                        "periodFrom", from.toString(),
                        "periodTo", to.toString(),
                        "dueOn", from.plusDays(60).toString()))
                .post("/api/v1/programmes/{id}/cycles", programme)
                .then();
    }

    private ValidatableResponse close(UUID cycle, String reason) {
        String tag = manager().get("/api/v1/cycles/{id}", cycle).header("ETag");
        Map<String, Object> body = new HashMap<>();
        if (reason != null) {
            body.put("reason", reason);
        }
        return manager()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/api/v1/cycles/{id}/closure", cycle)
                .then();
    }

    private UUID submission(UUID cycle, int index) {
        return UUID.fromString(manager().get("/api/v1/cycles/{id}", cycle).path("submissions[" + index + "].id"));
    }

    private ValidatableResponse decide(UUID cycle, int index, String verb, Map<String, Object> body) {
        int version = manager().get("/api/v1/cycles/{id}", cycle).path("submissions[" + index + "].version");
        UUID id = submission(cycle, index);
        RequestSpecification request = manager().header("If-Match", etag(id, version));
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/api/v1/submissions/{id}/" + verb, id).then();
    }

    @SafeVarargs
    private ValidatableResponse submit(String who, UUID cycle, UUID priority, Map<String, Object>... statements) {
        return Scenario.request(who)
                .contentType(ContentType.JSON)
                .body(Map.of("priorityId", priority, "statements", List.of(statements)))
                .post("/api/v1/cycles/{id}/submissions", cycle)
                .then();
    }

    private static Map<String, Object> statement(UUID action, String progress, String narrative) {
        return Map.of(
                "actionId",
                action,
                "statement",
                Map.of(
                        "progress",
                        progress,
                        "narrative",
                        narrative,
                        "evidence",
                        List.of(),
                        "positionOn",
                        TODAY.toString()));
    }

    private ValidatableResponse state(String who, UUID action, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("progress", "GREEN", "evidence", List.of(), "positionOn", TODAY.toString()));
        body.putAll(more);
        return Scenario.request(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/actions/{id}/statements", action)
                .then();
    }

    private static String etag(UUID id, int version) {
        return "\"" + id + ".v" + version + "\"";
    }
}
