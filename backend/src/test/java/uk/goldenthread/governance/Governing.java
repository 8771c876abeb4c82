package uk.goldenthread.governance;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.goldenthread.access.Role;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DateRequests;
import uk.goldenthread.testing.Scenario;

/** An area with a board, a clerk who keeps it and a chair who confirms; and an action whose date somebody wants to move. */
abstract class Governing {
    static final String DUE = "2025-01-31";

    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    UUID action;
    String clerk;
    String chair;
    String sro;
    String board;

    @BeforeEach
    void anAreaThatMeets() {
        area = scenario.area();
        programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 5);
        action = scenario.action(area, programme, priority, "5.3", PlannedDate.day(LocalDate.parse(DUE)));
        clerk = scenario.subject(area, Role.CLERK);
        chair = scenario.subject(area, Role.CHAIR);
        sro = scenario.subject(area, Role.SRO, priority);
        board = post(
                        clerk,
                        "/api/v1/areas/" + area + "/boards",
                        Map.of("name", "Improvement Board", "tier", "STRATEGIC"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification as(String subject) {
        return Scenario.request(subject);
    }

    static ValidatableResponse post(String subject, String path, Map<String, Object> body) {
        return as(subject).contentType(ContentType.JSON).body(body).post(path).then();
    }

    static ValidatableResponse patch(String subject, String path, String id, int version, Map<String, Object> body) {
        return as(subject)
                .header("If-Match", "\"" + id + ".v" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path + "/" + id)
                .then();
    }

    static ValidatableResponse meetingVerb(
            String subject, String meeting, int version, String verb, Map<String, Object> body) {
        return DateRequests.does(as(subject), "/api/v1/meetings/" + meeting, meeting, version, verb, body);
    }

    String meeting(String day) {
        return post(clerk, "/api/v1/boards/" + board + "/meetings", Map.of("date", day))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
