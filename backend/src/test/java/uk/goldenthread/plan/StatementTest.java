package uk.goldenthread.plan;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StatementTest {
    @Inject
    Scenario scenario;

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
}
