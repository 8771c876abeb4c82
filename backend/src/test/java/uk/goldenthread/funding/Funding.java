package uk.goldenthread.funding;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.Scenario;

/** A programme with its manager, an SRO and its chair, and how money is written to it. */
abstract class Funding {
    static final String PATCH = "application/merge-patch+json";

    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    String manager;
    String sro;
    String chair;

    @BeforeEach
    void aProgramme() {
        area = scenario.area();
        programme = scenario.programme(area);
        manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
        sro = scenario.subject(area, Role.SRO);
        chair = scenario.subject(area, Role.CHAIR);
    }

    static Map<String, Object> with(Map<String, ?> draft, String field, Object value) {
        Map<String, Object> more = new HashMap<>(draft);
        more.put(field, value);
        return more;
    }

    static Map<String, Object> grantDraft(String code, long award) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "kind",
                "GRANT",
                "title",
                "Delivering Better Value",
                "awardPence",
                award,
                "startsOn",
                "2024-04-01",
                "endsOn",
                "2026-03-31"));
    }

    /** A grant of £1,000,000 for two years from April 2024. */
    String grant() {
        return made(post(manager, "/programmes/" + programme + "/grants", grantDraft("dbv", 100_000_000)));
    }

    String workstream(String grant, String code, long pence) {
        return made(post(
                manager,
                "/grants/" + grant + "/workstreams",
                Map.of("code", code, "title", "Workstream " + code, "allocatedPence", pence)));
    }

    static Map<String, Object> spendDraft(long pence, String ref) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "onDay",
                Map.of("date", "2024-06-14", "precision", "DAY"),
                "pence",
                pence,
                "state",
                "PAID",
                "description",
                "Thrive licences"));
        if (ref != null) {
            draft.put("externalRef", ref);
        }
        return draft;
    }

    static String made(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    static ValidatableResponse post(String who, String path, Object body) {
        return Scenario.request(who)
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    /** Does something with a record at a version. */
    static ValidatableResponse does(String who, String path, String id, int version, String verb, Object body) {
        var request = Scenario.request(who).header("If-Match", tag(id, version));
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/api/v1" + path + "/" + id + "/" + verb).then();
    }

    static ValidatableResponse patch(String who, String path, String id, int version, Object body) {
        return Scenario.request(who)
                .header("If-Match", tag(id, version))
                .contentType(PATCH)
                .body(body)
                .patch("/api/v1" + path + "/" + id)
                .then();
    }

    static ValidatableResponse put(String who, String path, String id, int version, Object body) {
        return Scenario.request(who)
                .header("If-Match", tag(id, version))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1" + path)
                .then();
    }

    ValidatableResponse get(String path) {
        return Scenario.request(manager).get("/api/v1" + path).then().statusCode(200);
    }

    static String tag(String id, int version) {
        return "\"" + id + ".v" + version + "\"";
    }
}
