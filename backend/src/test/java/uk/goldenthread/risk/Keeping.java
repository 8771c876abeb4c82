package uk.goldenthread.risk;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.Scenario;

/** A programme of two priorities with its manager, the SRO of the first and an adviser, and how risks are written to it. */
abstract class Keeping {
    static final String PATCH = "application/merge-patch+json";

    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    UUID first;
    UUID second;
    String manager;
    String sro;

    @BeforeEach
    void aProgramme() {
        area = scenario.area();
        programme = scenario.programme(area);
        first = scenario.priority(area, programme, 1);
        second = scenario.priority(area, programme, 2);
        manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
        sro = scenario.subject(area, Role.SRO, first);
    }

    static Map<String, Object> of(String title, Object... more) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", title);
        for (int i = 0; i < more.length; i += 2) {
            draft.put((String) more[i], more[i + 1]);
        }
        return draft;
    }

    String risks() {
        return "/programmes/" + programme + "/risks";
    }

    /** A risk of the first priority. */
    String risk(String title, Object... more) {
        Map<String, Object> draft = of(title, more);
        draft.putIfAbsent("priorityId", first);
        return post(manager, risks(), draft).statusCode(201).extract().path("id");
    }

    String control(String risk, String description, String status) {
        return post(manager, "/risks/" + risk + "/controls", Map.of("description", description, "status", status))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> score(String kind, int likelihood, int impact) {
        return new HashMap<>(
                Map.of("kind", kind, "likelihood", likelihood, "impact", impact, "reason", "Two posts are vacant."));
    }

    void scored(String risk, String kind, int likelihood, int impact) {
        post(manager, "/risks/" + risk + "/assessments", score(kind, likelihood, impact))
                .statusCode(201);
    }

    static ValidatableResponse post(String who, String path, Object body) {
        return Scenario.request(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    /** Does something with a record at a version. */
    static ValidatableResponse does(String who, String path, String id, int version, String verb, Object body) {
        return Scenario.request(who)
                .header("If-Match", tag(id, version))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path + "/" + id + "/" + verb)
                .then();
    }

    static ValidatableResponse patch(String who, String path, String id, int version, Object body) {
        return Scenario.request(who)
                .header("If-Match", tag(id, version))
                .contentType(PATCH)
                .body(body)
                .patch("/api/v1" + path + "/" + id)
                .then();
    }

    static ValidatableResponse remove(String who, String path, String id, int version) {
        return Scenario.request(who)
                .header("If-Match", tag(id, version))
                .delete("/api/v1" + path + "/" + id)
                .then();
    }

    ValidatableResponse get(String path) {
        return get(manager, path);
    }

    static ValidatableResponse get(String who, String path) {
        return Scenario.request(who).get("/api/v1" + path).then().statusCode(200);
    }

    /** Number of the newest revision. */
    long head() {
        return get("/areas/" + area + "/history").extract().jsonPath().getLong("items[0].number");
    }

    private static String tag(String id, int version) {
        return "\"" + id + ".v" + version + "\"";
    }
}
