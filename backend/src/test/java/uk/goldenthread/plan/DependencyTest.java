package uk.goldenthread.plan;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** What slips if this slips. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DependencyTest {
    @Inject
    Scenario scenario;

    private String area;
    private UUID programme;
    private UUID priority;
    private String manager;

    @BeforeEach
    void aProgramme() {
        area = scenario.area();
        programme = scenario.programme(area);
        priority = scenario.priority(area, programme, 1);
        manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
    }

    private UUID action(String ref, String due) {
        return scenario.action(
                area, programme, priority, ref, due == null ? null : PlannedDate.day(LocalDate.parse(due)));
    }

    private ValidatableResponse needs(UUID action, UUID upstream, String kind) {
        return Scenario.request(manager)
                .contentType(ContentType.JSON)
                .body(Map.of("upstreamId", upstream, "kind", kind))
                .post("/api/v1/actions/{a}/dependencies", action)
                .then();
    }

    private ValidatableResponse shown(UUID action, String query) {
        return Scenario.request(manager)
                .get("/api/v1/actions/" + action + "/dependencies" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void bothSidesShowWhatComesTooLate() {
        UUID strategy = action("1.7", "2099-03-31");
        UUID provision = action("1.8", "2099-09-30");
        UUID early = action("1.9", "2099-01-31");
        needs(strategy, provision, "INTERDEPENDENT").statusCode(201);
        needs(strategy, early, "FINISH_START").statusCode(201);
        shown(strategy, "")
                .body("items.direction", contains("NEEDS", "NEEDS"))
                .body("items.ref", contains("1.8", "1.9"))
                .body("items.title", contains("Action 1.8", "Action 1.9"))
                .body("items.progress", contains(nullValue(), nullValue()))
                .body("items.expected", contains("2099-09-30", "2099-01-31"))
                .body("items.late", contains(true, false))
                .body("items[0].sentence", is("1.8 is expected on 30 September 2099, after 1.7 is due, 31 March 2099."))
                .body("items[1].sentence", nullValue());
        shown(provision, "")
                .body("items.direction", contains("NEEDED_BY"))
                .body("items.ref", contains("1.7"))
                .body("items.late", contains(true));

        // Once 1.9 has a start to wait for, what counts is that start.
        Scenario.request(manager)
                .header("If-Match", "\"" + strategy + ".v1\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("startOn", "2099-01-01"))
                .patch("/api/v1/actions/{a}", strategy)
                .then()
                .statusCode(200);
        shown(strategy, "")
                .body("items[1].sentence", is("1.9 is expected on 31 January 2099, after 1.7 starts, 1 January 2099."));
    }

    @Test
    void aDateThatHasPassedIsNotShownAsExpectedToday() {
        UUID strategy = action("2.1", "2025-03-31");
        needs(strategy, action("2.2", "2024-09-30"), "INTERDEPENDENT").statusCode(201);
        shown(strategy, "")
                .body("items[0]", not(hasKey("expected")))
                .body("items.late", contains(true))
                .body(
                        "items[0].sentence",
                        is(
                                "The date of 2.2, 30 September 2024, has passed and it is not finished; 2.1 is due, 31 March 2025."));
    }

    @Test
    void waitingDoesNotGoInACircle() {
        UUID one = action("1.1", null);
        UUID two = action("1.2", null);
        UUID three = action("1.3", null);
        needs(one, two, "FINISH_START").statusCode(201);
        needs(two, three, "FINISH_START").statusCode(201);
        needs(three, one, "FINISH_START")
                .statusCode(422)
                .body("errors.pointer", contains("/upstreamId"))
                .body(
                        "detail",
                        is(
                                "They would wait for each other in a circle, and none could start: 1.3 waits for 1.1 waits for 1.2 waits for 1.3."));
        needs(three, one, "INTERDEPENDENT").statusCode(201);
        UUID four = action("1.4", null);
        needs(one, four, "INTERDEPENDENT").statusCode(201);
        needs(four, one, "INTERDEPENDENT").statusCode(201);
    }

    @Test
    void itIsAnotherActionOfTheSameProgrammeAndSaidOnce() {
        UUID one = action("1.1", null);
        UUID two = action("1.2", null);
        needs(one, one, "FINISH_START").statusCode(422).body("detail", is("An action cannot depend on itself."));
        needs(one, one, "INTERDEPENDENT").statusCode(422);
        needs(one, UUID.randomUUID(), "FINISH_START").statusCode(422);
        needs(one, priority, "FINISH_START").statusCode(422);
        String area2 = scenario.area();
        UUID programme2 = scenario.programme(area2);
        UUID foreign = scenario.action(area2, programme2, scenario.priority(area2, programme2, 1), "9.9", null);
        needs(one, foreign, "FINISH_START")
                .statusCode(422)
                .body("detail", is("There is no such action in this programme."));
        needs(one, two, "FINISH_START").statusCode(201);
        needs(one, two, "INTERDEPENDENT").statusCode(409);
        scenario.member(area, Role.SRO)
                .contentType(ContentType.JSON)
                .body(Map.of("upstreamId", one, "kind", "INTERDEPENDENT"))
                .post("/api/v1/actions/{a}/dependencies", two)
                .then()
                .statusCode(403);
    }

    @Test
    void oneThatIsTakenAwayStaysInThePast() {
        UUID one = action("1.1", null);
        UUID two = action("1.2", null);
        String id = needs(one, two, "FINISH_START").extract().path("id");
        int revision = Scenario.request(manager)
                .get("/api/v1/programmes/{p}/dashboard", programme)
                .path("state.revision");
        Scenario.request(manager).delete("/api/v1/dependencies/{d}", id).then().statusCode(428);
        Scenario.request(manager)
                .header("If-Match", "\"" + id + ".v7\"")
                .delete("/api/v1/dependencies/{d}", id)
                .then()
                .statusCode(412);
        Scenario.request(manager)
                .header("If-Match", "\"" + id + ".v1\"")
                .delete("/api/v1/dependencies/{d}", id)
                .then()
                .statusCode(204);
        shown(one, "").body("items", hasSize(0));
        shown(one, "?revision=" + revision).body("items.ref", contains("1.2"));
        Scenario.request(manager)
                .header("If-Match", "\"" + id + ".v1\"")
                .delete("/api/v1/dependencies/{d}", id)
                .then()
                .statusCode(404);
    }
}
