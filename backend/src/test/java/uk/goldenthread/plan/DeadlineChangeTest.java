package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static uk.goldenthread.testing.DateRequests.ask;
import static uk.goldenthread.testing.DateRequests.asked;
import static uk.goldenthread.testing.DateRequests.change;
import static uk.goldenthread.testing.DateRequests.day;
import static uk.goldenthread.testing.DateRequests.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** An agreed date moves by approval alone, and never by whoever asked. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DeadlineChangeTest {
    private static final String DUE = "2025-01-31";

    @Inject
    Scenario scenario;

    private String area;
    private UUID programme;
    private UUID priority;
    private UUID action;
    private String sro;
    private String chair;

    @BeforeEach
    void anActionWithAnAgreedDate() {
        area = scenario.area();
        programme = scenario.programme(area);
        priority = scenario.priority(area, programme, 5);
        action = scenario.action(area, programme, priority, "5.7", PlannedDate.day(LocalDate.parse(DUE)));
        sro = scenario.subject(area, Role.SRO, priority);
        chair = scenario.subject(area, Role.CHAIR);
    }

    private static RequestSpecification as(String subject) {
        return Scenario.request(subject);
    }

    private ValidatableResponse dates(UUID of) {
        return as(chair).get("/api/v1/actions/{id}", of).then().statusCode(200);
    }

    @Test
    void onlyApprovalMovesTheDateAndTheOriginalStays() {
        String id = asked(as(sro), action, DUE, "2025-04-30");
        dates(action)
                .body("dates.due.date", is(DUE))
                .body("dates.revised", nullValue())
                .body("dates.timesRedated", is(0));
        as(chair)
                .get("/api/v1/deadline-changes/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"" + id + ".v1\""))
                .body("actionRef", is("5.7"))
                .body("actionTitle", is("Action 5.7"))
                .body("priorities", contains(5))
                .body("from.date", is(DUE))
                .body("to.date", is("2025-04-30"))
                .body("daysMoved", is(89))
                .body("categoryWords", is("recruitment"))
                .body("state", is("REQUESTED"))
                .body("imported", is(false))
                .body("requestedRole", is("sro"))
                .body("waitingDays", is(0))
                .body("stale", is(false));

        with(as(chair), id, "approval", Map.of("reason", "Agreed with IT."))
                .statusCode(200)
                .body("version", is(2));
        dates(action)
                .body("dates.original.date", is(DUE))
                .body("dates.revised.date", is("2025-04-30"))
                .body("dates.due.date", is("2025-04-30"))
                .body("dates.slippageDays", is(89))
                .body("dates.timesRedated", is(1));

        // Earlier again: the count grows, the slip is what remains of it.
        String earlier = asked(as(sro), action, "2025-04-30", "2025-03-31");
        with(as(chair), earlier, "approval", Map.of()).statusCode(200);
        dates(action)
                .body("dates.original.date", is(DUE))
                .body("dates.due.date", is("2025-03-31"))
                .body("dates.slippageDays", is(59))
                .body("dates.timesRedated", is(2));
        as(chair)
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .body("dates.late[0].timesRedated", is(2))
                .body("dates.late[0].slippageDays", is(59));
        as(chair)
                .get("/api/v1/programmes/{id}/deadline-changes?state=APPROVED&action=" + action, programme)
                .then()
                .body("items.id", contains(earlier, id))
                .body("items[1].decisionReason", is("Agreed with IT."))
                .body("items[1].waitingDays", nullValue())
                .body("items[0].dates.timesRedated", is(2));
    }

    @Test
    void aRequestStartsFromTheDateNowApproved() {
        ask(as(sro), action, change("2025-02-28", "2025-04-30"))
                .statusCode(409)
                .body("errors[0].pointer", is("/from"))
                .body("detail", containsString("The date now approved is 31 January 2025."));
        ask(as(sro), action, change(null, "2025-04-30"))
                .statusCode(409)
                .body("detail", containsString("31 January 2025"));
        ask(as(sro), action, change(DUE, DUE))
                .statusCode(422)
                .body("errors[0].pointer", is("/to"))
                .body("detail", is("31 January 2025 is the date already approved. Enter another one."));
        ask(as(sro), action, change(DUE, "2023-11-05"))
                .statusCode(422)
                .body("errors[0].pointer", is("/to"))
                .body("detail", containsString("before the programme's inspection"));
        asked(as(sro), action, DUE, "2025-04-30");
        ask(as(sro), action, change(DUE, "2025-05-31"))
                .statusCode(409)
                .body("detail", containsString("30 April 2025, is asked for already"));
    }

    @Test
    void itNeedsAReasonAndItsKind() {
        Map<String, Object> bare = change(DUE, "2025-04-30");
        bare.put("reason", "  ");
        ask(as(sro), action, bare).statusCode(400).body("errors.pointer", contains("/reason"));
        Map<String, Object> unsaid = change(DUE, "2025-04-30");
        unsaid.put("category", "NOT_STATED");
        ask(as(sro), action, unsaid).statusCode(422).body("errors.pointer", contains("/category"));
        String id = asked(as(sro), action, DUE, "2025-04-30");
        with(as(chair), id, "refusal", Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
        with(as(chair), id, "refusal", Map.of("reason", "The date should hold."))
                .statusCode(200);
        dates(action).body("dates.due.date", is(DUE)).body("dates.timesRedated", is(0));
    }

    @Test
    void onlyTheSroOfItsPriorityOrTheProgrammeManagerAsks() {
        UUID other = scenario.priority(area, programme, 2);
        ask(scenario.member(area, Role.SRO, other), action, change(DUE, "2025-04-30"))
                .statusCode(403)
                .body("detail", startsWith("Only the SRO of a priority"));
        ask(as(chair), action, change(DUE, "2025-04-30")).statusCode(403);
        ask(scenario.member(scenario.area(), Role.SRO), action, change(DUE, "2025-04-30"))
                .statusCode(404);
        String id = asked(scenario.member(area, Role.PROGRAMME_MANAGER), action, DUE, "2025-04-30");
        as(chair).get("/api/v1/deadline-changes/{id}", id).then().body("requestedRole", is("programme-manager"));
    }

    @Test
    void nobodyDecidesWhatTheyAskedFor() {
        String both = scenario.everyRole(area);
        String id = asked(as(both), action, DUE, "2025-04-30");
        for (String verb : List.of("approval", "refusal")) {
            with(as(both), id, verb, Map.of("reason", "Fine."))
                    .statusCode(403)
                    .body("detail", is("You asked for this date yourself. Somebody else must decide it."));
        }
        dates(action).body("dates.due.date", is(DUE));
        with(as(chair), id, "approval", Map.of()).statusCode(200);
    }

    @Test
    void whoAskedOrTheManagerTakesItBack() {
        String id = asked(as(sro), action, DUE, "2025-04-30");
        with(scenario.member(area, Role.SRO, priority), id, "withdrawal", Map.of("reason", "Not mine."))
                .statusCode(403);
        with(as(sro), id, "withdrawal", Map.of("reason", "The post is filled.")).statusCode(200);
        with(as(chair), id, "approval", Map.of()).statusCode(412);
        as(chair)
                .header("If-Match", "\"" + id + ".v2\"")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/deadline-changes/{id}/approval", id)
                .then()
                .statusCode(409)
                .body("detail", startsWith("This request is withdrawn already"));
        String second = asked(as(sro), action, DUE, "2025-04-30");
        with(scenario.member(area, Role.PROGRAMME_MANAGER), second, "withdrawal", Map.of("reason", "Superseded."))
                .statusCode(200);
    }

    @Test
    void anActionWithoutAnAgreedDateGetsOneAndKeepsNoOriginal() {
        UUID undated = scenario.action(area, programme, priority, "5.3", null);
        ask(as(sro), undated, change(DUE, "2025-04-30"))
                .statusCode(409)
                .body("detail", startsWith("No date is approved for this action."));
        String id = asked(as(sro), undated, null, "2025-01-31");
        with(as(chair), id, "approval", Map.of()).statusCode(200);
        dates(undated)
                .body("dates.original", nullValue())
                .body("dates.revised.date", is("2025-01-31"))
                .body("dates.slippageDays", nullValue());
    }

    @Test
    void aFinishedActionKeepsTheDateItIsMeasuredAgainst() {
        String id = asked(as(sro), action, DUE, "2025-04-30");
        as(sro).contentType(ContentType.JSON)
                .body(Map.of(
                        "progress",
                        "BLUE",
                        "actual",
                        day("2025-03-15"),
                        "evidence",
                        List.of(Map.of("title", "Minutes", "url", "https://example.org/m")),
                        "positionOn",
                        "2025-03-31"))
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(201);
        with(as(chair), id, "approval", Map.of())
                .statusCode(409)
                .body("detail", startsWith("The action was finished on 15 March 2025"));
        dates(action).body("dates.daysLate", is(43));
        with(as(chair), id, "refusal", Map.of("reason", "Finished meanwhile.")).statusCode(200);
        ask(as(sro), action, change(DUE, "2025-05-31")).statusCode(409);
    }

    @Test
    void aRehearsedDecisionMovesNothing() {
        String id = asked(as(sro), action, DUE, "2025-04-30");
        with(as(chair).queryParam("dryRun", true), id, "approval", Map.of()).statusCode(200);
        dates(action).body("dates.due.date", is(DUE));
        with(as(chair), id, "approval", Map.of()).statusCode(200);
    }

    @Test
    void theMeetingMustBeOneOfTheArea() {
        String id = asked(as(sro), action, DUE, "2025-04-30");
        for (Object wrong : List.of(UUID.randomUUID(), action)) {
            with(as(chair), id, "approval", Map.of("meetingId", wrong))
                    .statusCode(422)
                    .body("errors.pointer", contains("/meetingId"));
        }
        String clerk = scenario.subject(area, Role.CLERK);
        String board = as(clerk)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Improvement Board", "tier", "STRATEGIC"))
                .post("/api/v1/areas/{a}/boards", area)
                .path("id");
        String meeting = as(clerk)
                .contentType(ContentType.JSON)
                .body(Map.of("date", "2024-11-06"))
                .post("/api/v1/boards/{b}/meetings", board)
                .path("id");
        with(as(chair), id, "approval", Map.of("meetingId", meeting)).statusCode(200);
        as(chair)
                .get("/api/v1/actions/{a}/deadline-changes", action)
                .then()
                .body("items[0].meeting", is("Improvement Board, 6 November 2024"))
                .body("items[0].meetingId", is(meeting));
    }

    @Test
    void severalAreAskedForTogetherOrNotAtAll() {
        UUID second = scenario.action(area, programme, priority, "5.8", null);
        UUID elsewhere = scenario.action(
                area, programme, scenario.priority(area, programme, 2), "2.1", PlannedDate.day(LocalDate.parse(DUE)));
        List<Map<String, Object>> items = new ArrayList<>(List.of(
                placed(action, change(DUE, "2025-04-30")),
                placed(second, change(null, "2025-06-30")),
                placed(elsewhere, change(DUE, "2025-06-30"))));
        batch(items, "")
                .statusCode(422)
                .body("report.refused", is(1))
                .body("report.results[2].problem.status", is(403))
                .body("report.results[2].problem.detail", startsWith("Only the SRO of a priority"));
        as(chair)
                .get("/api/v1/programmes/{p}/deadline-changes", programme)
                .then()
                .body("items", hasSize(0));
        items.set(2, placed(second, change("2025-01-01", "2025-06-30")));
        batch(items, "")
                .statusCode(422)
                .body("report.results[2].problem.errors[0].pointer", is("/items/2/change/from"));
        items.remove(2);
        batch(items, "?dryRun=true").statusCode(200).body("accepted", is(2));
        int revision = batch(items, "")
                .statusCode(200)
                .body("accepted", is(2))
                .extract()
                .path("revision");
        as(chair)
                .get("/api/v1/programmes/{p}/deadline-changes?state=REQUESTED", programme)
                .then()
                .body("items.actionRef", containsInAnyOrder("5.7", "5.8"));
        as(chair).get("/api/v1/programmes/{p}/dashboard", programme).then().body("state.revision", is(revision));
    }

    @Test
    void ofTwoDecisionsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        String id = asked(as(sro), action, DUE, "2025-04-30");
        String other = scenario.subject(area, Role.CHAIR);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> approved = both.submit(
                    () -> with(as(chair), id, "approval", Map.of()).extract().statusCode());
            Future<Integer> refused = both.submit(() -> with(as(other), id, "refusal", Map.of("reason", "No."))
                    .extract()
                    .statusCode());
            assertThat(List.of(approved.get(), refused.get())).containsExactlyInAnyOrder(200, 412);
            dates(action).body("dates.due.date", is(approved.get() == 200 ? "2025-04-30" : DUE));
        } finally {
            both.shutdownNow();
        }
        with(as(chair), id, "approval", Map.of()).statusCode(412);
    }

    @Test
    void thePastShowsWhatWaitedThen() {
        asked(as(sro), action, DUE, "2025-04-30");
        int revision =
                as(chair).get("/api/v1/programmes/{p}/dashboard", programme).path("state.revision");
        String id =
                as(chair).get("/api/v1/actions/{a}/deadline-changes", action).path("items[0].id");
        with(as(chair), id, "approval", Map.of()).statusCode(200);
        as(chair)
                .get("/api/v1/deadline-changes/{id}?revision=" + revision, id)
                .then()
                .body("state", is("REQUESTED"))
                .body("dates.due.date", is(DUE));
    }

    private ValidatableResponse batch(List<Map<String, Object>> items, String query) {
        return as(sro).urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(Map.of("items", items))
                .post("/api/v1/programmes/" + programme + "/deadline-changes:batch" + query)
                .then();
    }

    private static Map<String, Object> placed(UUID action, Map<String, Object> change) {
        return new HashMap<>(Map.of("actionId", action, "change", change));
    }
}
