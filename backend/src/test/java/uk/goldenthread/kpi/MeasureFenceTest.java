package uk.goldenthread.kpi;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** An SRO of one priority writes the measures of that priority; the programme manager and an SRO of all of them every measure. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MeasureFenceTest extends Measuring {
    private static final Map<String, Object> TARGET = Map.of("kind", "IMPROVEMENT", "value", 60);
    private static final Map<String, Object> CAVEAT = Map.of("kind", "OTHER", "text", "One team only.");
    private static final Map<String, Object> EVENT = Map.of("onDay", "2024-09-02", "text", "Officer appointed");
    private static final Map<String, Object> OTHERS =
            Map.of("comparator", "ENGLAND", "period", "2024", "base", "PLANS", "value", 46.4);
    private static final Map<String, Object> LIMITS = Map.of("fromDay", "2024-07-01", "reason", "A second team.");
    private static final Map<String, Object> VERSION =
            Map.of("appliesFrom", "2024-06-01", "definition", "Counted by person", "reason", "As agreed");

    private UUID own;
    private UUID foreign;
    private String sro;
    private String everySro;

    @BeforeEach
    void twoPriorities() {
        own = scenario.priority(area, programme, 1);
        foreign = scenario.priority(area, programme, 2);
        sro = scenario.subject(area, Role.SRO, own);
        everySro = scenario.subject(area, Role.SRO);
    }

    private String of(UUID priority, String code) {
        return kpi(code, priority == null ? Map.of() : Map.of("priorityId", priority));
    }

    private static void writes(String who, String kpi, int created, int changed) {
        String path = "/kpis/" + kpi;
        post(who, path + "/targets", TARGET).statusCode(created);
        post(who, path + "/caveats", CAVEAT).statusCode(created);
        post(who, path + "/annotations", EVENT).statusCode(created);
        post(who, path + "/benchmarks", OTHERS).statusCode(created);
        post(who, path + "/rebases", LIMITS).statusCode(created);
        post(who, path + "/observations", share("September 2024", 1, 2)).statusCode(created);
        does(who, "/kpis", kpi, 1, "headline", Map.of("headline", true, "reason", "The board asked."))
                .statusCode(changed);
        patch(who, "/kpis", kpi, 2, Map.of("caveat", "One team only.")).statusCode(changed == 200 ? 200 : 403);
        post(who, path + "/definitions", VERSION).statusCode(created);
        post(who, path + "/sign-offs", Map.of("period", "September 2024")).statusCode(created);
    }

    @Test
    void anSroOfAPriorityWritesItsMeasures() {
        writes(sro, of(own, "own"), 201, 200);
    }

    @Test
    void anSroOfEveryPriorityWritesAll() {
        writes(everySro, of(foreign, "foreign"), 201, 200);
        writes(everySro, of(null, "none"), 201, 200);
    }

    @Test
    void theMeasuresOfOtherPrioritiesAndOfNoneAreNotTheirs() {
        writes(sro, of(foreign, "foreign"), 403, 403);
        writes(sro, of(null, "none"), 403, 403);
        post(sro, "/kpis/" + of(null, "another") + "/targets", TARGET)
                .statusCode(403)
                .body("detail", containsString("belongs to no priority"));
        post(sro, "/kpis/" + of(foreign, "further") + "/observations", share("September 2024", 1, 2))
                .statusCode(403)
                .body("detail", containsString("SRO of other priorities"));
    }

    @Test
    void whatBelongsToAMeasureIsFencedLikeIt() {
        String kpi = of(foreign, "foreign");
        String path = "/kpis/" + kpi;
        String target = id(path + "/targets", TARGET);
        String caveat = id(path + "/caveats", CAVEAT);
        String event = id(path + "/annotations", EVENT);
        String others = id(path + "/benchmarks", OTHERS);
        String figure = enter(manager, kpi, share("September 2024", 1, 2));
        String signed = id(path + "/sign-offs", Map.of("period", "September 2024"));
        patch(sro, "/targets", target, 1, Map.of("value", 61)).statusCode(403);
        remove(sro, "/targets", target, 1).statusCode(403);
        does(sro, "/caveats", caveat, 1, "answer", Map.of("answer", "No.")).statusCode(403);
        does(sro, "/caveats", caveat, 1, "closure", Map.of("reason", "Known.")).statusCode(403);
        remove(sro, "/annotations", event, 1).statusCode(403);
        remove(sro, "/benchmarks", others, 1).statusCode(403);
        does(sro, "/sign-offs", signed, 1, "reopening", Map.of("reason", "Late return."))
                .statusCode(403);
        patch(sro, "/observations", figure, 1, Map.of("caveat", "No.")).statusCode(403);
        patch(manager, "/targets", target, 1, Map.of("value", 61)).statusCode(200);
    }

    @Test
    void aMeasureIsAddedToAndMovedBetweenOwnPrioritiesOnly() {
        String programmes = "/programmes/" + programme + "/kpis";
        post(sro, programmes, measure("mine", Map.of("priorityId", own))).statusCode(201);
        post(sro, programmes, measure("theirs", Map.of("priorityId", foreign))).statusCode(403);
        post(sro, programmes, measure("nobodys", Map.of())).statusCode(403);
        String kpi = of(own, "moving");
        patch(sro, "/kpis", kpi, 1, Map.of("priorityId", foreign)).statusCode(403);
        Map<String, Object> none = new HashMap<>();
        none.put("priorityId", null);
        patch(sro, "/kpis", kpi, 1, none).statusCode(403);
        patch(everySro, "/kpis", kpi, 1, Map.of("priorityId", foreign)).statusCode(200);
    }

    @Test
    void inBulkTheRowsOfOthersAreRefused() {
        of(own, "own");
        of(foreign, "foreign");
        post(
                        sro,
                        "/programmes/" + programme + "/observations:batch?onError=skip",
                        Map.of(
                                "items",
                                List.of(
                                        with(share("September 2024", 1, 2), "kpiCode", "own"),
                                        with(share("September 2024", 1, 2), "kpiCode", "foreign"))))
                .statusCode(200)
                .body("accepted", is(1))
                .body("results.status", contains(201, 403));
    }

    @Test
    void anSroSeesTheFiguresOfEveryBodyInTheirMeasuresAndNoOthersToSupply() {
        String mine = kpi("own", Map.of("priorityId", own, "organisationId", council));
        of(foreign, "foreign");
        enter(provider, mine, share("September 2024", 1, 2));
        Scenario.request(sro)
                .get("/api/v1/areas/{a}/supplied-kpis", area)
                .then()
                .statusCode(200)
                .body("items.code", contains("own"))
                .body("items[0].figures", is(1));
    }

    @Test
    void theReleaseOfTheOpenDataConcernsEveryMeasure() {
        Map<String, Object> release = Map.of("code", "dfe-2026-04.2");
        does(sro, "/programmes", programme.toString(), 1, "benchmark-release", release)
                .statusCode(403)
                .body("detail", containsString("every measure"));
        does(everySro, "/programmes", programme.toString(), 1, "benchmark-release", release)
                .statusCode(200);
    }

    private static String idOf(String who, String path, Object body) {
        return post(who, path, body).statusCode(201).extract().path("id");
    }

    private String id(String path, Object body) {
        return idOf(manager, path, body);
    }
}
