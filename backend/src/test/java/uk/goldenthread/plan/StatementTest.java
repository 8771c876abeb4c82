package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.snapshot.Snapshots;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StatementTest {
    @Inject
    Scenario scenario;

    @Inject
    Snapshots snapshots;

    @Test
    void theSroOfThePriorityDeclaresTheRating() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        UUID other = scenario.priority(area, programme, 2);
        UUID action = scenario.action(area, programme, priority, "1.1", null);
        Map<String, Object> statement = Map.of(
                "progress",
                "AMBER",
                "narrative",
                "Late, two of three done.",
                "evidence",
                List.of(),
                "positionOn",
                "2024-06-30");

        scenario.member(area, Role.SRO, priority)
                .contentType(ContentType.JSON)
                .body(statement)
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(201)
                .header("Location", containsString("/actions/" + action))
                .body("version", is(1))
                .body("revision", greaterThan(5));
        scenario.member(area, Role.SRO, other)
                .contentType(ContentType.JSON)
                .body(statement)
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        scenario.member(area, Role.CHAIR)
                .contentType(ContentType.JSON)
                .body(statement)
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(403);
        scenario.member(scenario.area(), Role.SRO)
                .contentType(ContentType.JSON)
                .body(statement)
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(404);
    }

    @Test
    void completeNeedsItsDateAndEvidenceAndThenNothingIsForecastAnyMore() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        UUID action = scenario.action(area, programme, priority, "1.1", null);
        Map<String, Object> forecast = Map.of("date", "2024-09-30", "precision", "DAY");
        state(
                        area,
                        priority,
                        action,
                        Map.of(
                                "progress",
                                "GREEN",
                                "evidence",
                                List.of(),
                                "positionOn",
                                "2024-05-31",
                                "forecast",
                                forecast))
                .then()
                .statusCode(201);

        state(area, priority, action, Map.of("progress", "BLUE", "evidence", List.of(), "positionOn", "2024-06-30"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/actual", "/evidence"));
        Map<String, String> nowhere = Map.of("title", "Audit", "url", "");
        state(
                        area,
                        priority,
                        action,
                        Map.of("progress", "GREEN", "evidence", List.of(nowhere), "positionOn", "2024-06-30"))
                .then()
                .body("errors.pointer", contains("/evidence/0/url"))
                .body("errors.message", contains("Enter the address of the evidence."));
        state(area, priority, action, Map.of("progress", "AMBER", "evidence", List.of(), "positionOn", "2024-05-30"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/positionOn"));
        state(
                        area,
                        priority,
                        action,
                        Map.of(
                                "progress",
                                "BLUE",
                                "evidence",
                                List.of(),
                                "positionOn",
                                "2024-06-30",
                                "overrideReason",
                                "Known to all"))
                .then()
                .statusCode(201);
        scenario.member(area, Role.CHAIR)
                .get("/api/v1/actions/{id}", action)
                .then()
                .body("progress", is("BLUE"))
                .body("dates.forecast", nullValue())
                .body("dates.actual", nullValue());
    }

    @Test
    void aDraftIsOutsideTheHistoryAndNoTabOverwritesAnother() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        UUID action = scenario.action(area, programme, priority, "1.1", null);
        String sro = scenario.subject(area, Role.SRO, priority);
        String path = "/api/v1/actions/" + action + "/statement-draft";
        Scenario.request(sro).get(path).then().statusCode(404);
        int before = revision(area, programme);

        String first = save(sro, path, null, "half a")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .extract()
                .header("ETag");
        save(sro, path, null, "another tab").then().statusCode(428);
        String second = save(sro, path, first, "half a sentence")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        save(sro, path, first, "the other tab").then().statusCode(412);
        Scenario.request(sro).get(path).then().header("ETag", second).body("body.narrative", is("half a sentence"));
        assertThat(revision(area, programme)).isEqualTo(before);

        Scenario.request(sro)
                .contentType(ContentType.JSON)
                .body(Map.of("progress", "AMBER", "evidence", List.of(), "positionOn", "2024-06-30"))
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(201);
        Scenario.request(sro).get(path).then().statusCode(404);
    }

    private Response state(String area, UUID priority, UUID action, Map<String, Object> statement) {
        return scenario.member(area, Role.SRO, priority)
                .contentType(ContentType.JSON)
                .body(statement)
                .post("/api/v1/actions/{id}/statements", action);
    }

    private static Response save(String subject, String path, String ifMatch, String narrative) {
        var request = Scenario.request(subject).contentType(ContentType.JSON).body(Map.of("narrative", narrative));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }

    private int revision(String area, UUID programme) {
        return scenario.as(area, () -> (int) snapshots.now(area, programme).revision());
    }
}
