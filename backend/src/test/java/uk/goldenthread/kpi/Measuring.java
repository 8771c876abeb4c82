package uk.goldenthread.kpi;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.Scenario;

/** A programme with its manager, chair and the data providers of two bodies, and how measures are written to it. */
abstract class Measuring {
    static final String PATCH = "application/merge-patch+json";

    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    UUID council;
    UUID icb;
    String manager;
    String chair;
    String provider;
    String other;

    @BeforeEach
    void aProgramme() {
        area = scenario.area();
        programme = scenario.programme(area);
        council = scenario.organisation(area, "Council");
        icb = scenario.organisation(area, "ICB");
        manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
        chair = scenario.subject(area, Role.CHAIR);
        provider = scenario.supplier(area, council);
        other = scenario.supplier(area, icb);
    }

    static Map<String, Object> measure(String code, Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "code",
                code,
                "title",
                "Plans within 20 weeks",
                "definition",
                "Plans issued within 20 weeks",
                "unit",
                "PERCENT",
                "polarity",
                "HIGH",
                "frequency",
                "MONTHLY",
                "headline",
                false));
        draft.putAll(more);
        return draft;
    }

    /** A percentage that the council supplies. */
    String kpi(String code) {
        return kpi(code, Map.of("organisationId", council));
    }

    String kpi(String code, Map<String, Object> more) {
        return post(manager, "/programmes/" + programme + "/kpis", measure(code, more))
                .statusCode(201)
                .extract()
                .path("id");
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
        return Scenario.request(manager).get("/api/v1" + path).then().statusCode(200);
    }

    static Map<String, Object> share(String period, int n, int d) {
        return new HashMap<>(Map.of("period", period, "numerator", n, "denominator", d, "status", "FINAL"));
    }

    static Map<String, Object> value(String period, Number value) {
        return new HashMap<>(Map.of("period", period, "value", value, "status", "FINAL"));
    }

    static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        draft.put(field, value);
        return draft;
    }

    String enter(String who, String kpi, Map<String, Object> figure) {
        return post(who, "/kpis/" + kpi + "/observations", figure)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tag(String id, int version) {
        return "\"" + id + ".v" + version + "\"";
    }
}
