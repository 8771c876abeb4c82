package uk.goldenthread.governance;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.testing.DatabaseResource;

/** Boards and their meetings, kept by the clerk and the programme manager. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BoardTest extends Governing {
    @Inject
    LondonTime time;

    @Test
    void aBoardIsKeptAndSeenByTheWholeArea() {
        post(clerk, "/api/v1/areas/" + area + "/boards", Map.of("name", "Improvement Board", "tier", "DELIVERY"))
                .statusCode(409)
                .body("errors.pointer", contains("/name"));
        post(
                        scenario.subject(area, Role.PROGRAMME_MANAGER),
                        "/api/v1/areas/" + area + "/boards",
                        Map.of("name", "Delivery Group", "tier", "DELIVERY"))
                .statusCode(201);
        post(chair, "/api/v1/areas/" + area + "/boards", Map.of("name", "Another", "tier", "DELIVERY"))
                .statusCode(403);
        post(clerk, "/api/v1/areas/" + area + "/boards", Map.of("name", " ", "tier", "DELIVERY"))
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        as(scenario.subject(area, Role.SCRUTINY))
                .get("/api/v1/areas/{a}/boards", area)
                .then()
                .statusCode(200)
                .body("items.name", contains("Delivery Group", "Improvement Board"))
                .body("page.totalItems", is(2));
        patch(clerk, "/api/v1/boards", board, 1, Map.of("endedOn", "2025-03-31"))
                .statusCode(200);
        patch(clerk, "/api/v1/boards", board, 1, Map.of("tier", "EXECUTIVE")).statusCode(412);
        as(clerk)
                .get("/api/v1/boards/{b}", board)
                .then()
                .header("ETag", is("\"" + board + ".v2\""))
                .body("tier", is("STRATEGIC"))
                .body("endedOn", is("2025-03-31"));
        post(clerk, "/api/v1/boards/" + board + "/meetings", Map.of("date", "2025-04-01"))
                .statusCode(422)
                .body("detail", is("The board ended on 31 March 2025; it does not meet later."));
        meeting("2025-03-31");
        // A foreign board is not there.
        as(scenario.subject(scenario.area(), Role.CLERK))
                .get("/api/v1/boards/{b}", board)
                .then()
                .statusCode(404);
    }

    @Test
    void aMeetingHasADayOrTwoThatItLiesBetween() {
        String path = "/api/v1/boards/" + board + "/meetings";
        String headed = post(
                        clerk,
                        path,
                        Map.of(
                                "title",
                                "minutes headed 6 November 2024",
                                "dateFrom",
                                "2024-09-13",
                                "dateTo",
                                "2024-10-13",
                                "dateNote",
                                "By its own text."))
                .statusCode(201)
                .extract()
                .path("id");
        as(chair)
                .get("/api/v1/meetings/{m}", headed)
                .then()
                .body("days", is("between 13 September and 13 October 2024"))
                .body(
                        "words",
                        is(
                                "Improvement Board, minutes headed 6 November 2024, between 13 September and 13 October 2024"))
                .body("dateNote", is("By its own text."))
                .body("state", is("PLANNED"))
                .body("allowed", contains("decide"));
        post(clerk, path, Map.of()).statusCode(400).body("errors.pointer", contains("/date"));
        post(clerk, path, Map.of("dateFrom", "2024-12-04")).statusCode(400).body("errors.pointer", contains("/dateTo"));
        post(clerk, path, Map.of("date", "2024-12-04", "dateTo", "2024-12-05")).statusCode(400);
        post(clerk, path, Map.of("dateFrom", "2024-12-04", "dateTo", "2024-12-03"))
                .statusCode(422)
                .body("errors.pointer", contains("/dateTo"));
        post(clerk, path, Map.of("date", "1999-12-31")).statusCode(422).body("errors.pointer", contains("/dateFrom"));
        patch(clerk, "/api/v1/boards", board, 1, Map.of("endedOn", "2100-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/endedOn"));
        String december = meeting("2024-12-04");
        post(clerk, path, Map.of("date", "2024-12-04"))
                .statusCode(409)
                .body("errors.message", contains("The board already has a meeting on that day."));
        as(chair).get(path).then().body("items.id", contains(december, headed)).body("items.title", hasSize(2));
        patch(clerk, "/api/v1/meetings", headed, 1, Map.of("date", "2024-11-06", "dateTo", "2024-11-07"))
                .statusCode(400);
        patch(clerk, "/api/v1/meetings", headed, 1, Map.of("date", "2024-11-06"))
                .statusCode(200);
        as(clerk)
                .get("/api/v1/meetings/{m}", headed)
                .then()
                .body("dateFrom", is("2024-11-06"))
                .body("dateTo", is("2024-11-06"))
                .body("title", is("minutes headed 6 November 2024"))
                .body("allowed", contains("change", "conclude", "cancel", "decide"));
    }

    @Test
    void itIsHeldFromItsDayOnOrCancelledWithAReason() {
        String today = time.today().toString();
        String now = meeting(today);
        String later = meeting(time.today().plusDays(1).toString());
        meetingVerb(clerk, later, 1, "conclusion", null)
                .statusCode(409)
                .body("detail", containsString("it is held from that day"));
        as(clerk).get("/api/v1/meetings/{m}", later).then().body("allowed", contains("change", "cancel"));
        meetingVerb(chair, now, 1, "conclusion", null).statusCode(403);
        meetingVerb(clerk, now, 1, "conclusion", null).statusCode(200).body("version", is(2));
        meetingVerb(clerk, now, 2, "cancellation", Map.of("reason", "Not quorate."))
                .statusCode(409)
                .body("detail", startsWith("This meeting is held already"));
        patch(
                        clerk,
                        "/api/v1/meetings",
                        now,
                        2,
                        Map.of("date", time.today().plusDays(2).toString()))
                .statusCode(422)
                .body("detail", is("A meeting that was held cannot lie in the future."));
        patch(clerk, "/api/v1/meetings", now, 2, Map.of("title", "extraordinary"))
                .statusCode(200);
        meetingVerb(clerk, later, 1, "cancellation", Map.of("reason", " ")).statusCode(400);
        meetingVerb(clerk, later, 1, "cancellation", Map.of("reason", "No room."))
                .statusCode(200);
        as(clerk)
                .get("/api/v1/meetings/{m}", later)
                .then()
                .body("state", is("CANCELLED"))
                .body("stateReason", is("No room."))
                .body("allowed", is(empty()));
        patch(clerk, "/api/v1/meetings", later, 2, Map.of("title", "Again")).statusCode(409);
        meetingVerb(clerk, later, 2, "conclusion", null).statusCode(409);
    }

    @Test
    void aRehearsedMeetingIsNotPlanned() {
        as(clerk)
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(Map.of("date", "2024-12-04"))
                .post("/api/v1/boards/{b}/meetings", board)
                .then()
                .statusCode(200);
        as(clerk).get("/api/v1/boards/{b}/meetings", board).then().body("items", hasSize(0));
    }
}
