package uk.goldenthread.risk;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Scores, controls with their tests, the risk hidden in a control, and the matrix they are judged by. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ScoringTest extends Keeping {
    private static final Map<String, Object> FOUR = Map.of(
            "size",
            4,
            "likelihoods",
            List.of("Unlikely", "Possible", "Likely", "Almost certain"),
            "impacts",
            List.of("Minor", "Moderate", "Major", "Severe"),
            "bands",
            List.of(
                    Map.of("band", "LOW", "from", 1),
                    Map.of("band", "MODERATE", "from", 3),
                    Map.of("band", "HIGH", "from", 6),
                    Map.of("band", "EXTREME", "from", 12)),
            "appetite",
            6,
            "appetites",
            List.of(Map.of("category", "MONEY", "score", 2)),
            "reason",
            "The board works with four steps.");

    private static Map<String, Object> on(Map<String, Object> draft, String day) {
        draft.put("assessedOn", day);
        return draft;
    }

    @Test
    void aScoreIsADatedStatementThatTheNextOneFollows() {
        String id = risk("Staff leave", "category", "PEOPLE");
        String path = "/risks/" + id + "/assessments";
        post(manager, path, on(score("CURRENT", 4, 4), "2024-07-01"))
                .statusCode(201)
                .body("warnings", empty());
        long before = head();
        post(sro, path, on(score("CURRENT", 4, 3), "2024-09-01")).statusCode(201);
        post(manager, path, score("TARGET", 2, 3)).statusCode(201);
        get("/risks/" + id)
                .body("assessment", is("12, high"))
                .body("scores.current.score", is(12))
                .body("scores.current.band", is("HIGH"))
                .body("scores.current.appetite", is(12))
                .body("scores.current.aboveAppetite", is(false))
                .body("scores.current.likelihoodWords", is("Likely"))
                .body("scores.current.impactWords", is("Moderate"))
                .body("scores.current.assessedBy", is("SRO, priority 1"))
                .body("scores.current.onMatrix", is(true))
                .body("scores.target.score", is(6))
                .body("scores.inherent", nullValue())
                .body("history.kind", contains("TARGET", "CURRENT", "CURRENT"));
        get("/risks/" + id + "?revision=" + before)
                .body("assessment", is("16, extreme"))
                .body("scores.current.aboveAppetite", is(true))
                .body("history", hasSize(1));
        get(path + "?kind=CURRENT").body("items.score.score", contains(12, 16));
        get(risks() + "?band=HIGH").body("items.ref", contains("P1-R1"));
        get(risks() + "?aboveAppetite=true").body("items", empty());
        get(risks() + "?revision=" + before + "&aboveAppetite=true").body("items.ref", contains("P1-R1"));
        post(manager, path, on(score("CURRENT", 1, 1), "2024-08-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/assessedOn"));
        post(
                        manager,
                        path,
                        on(score("CURRENT", 1, 1), LocalDate.now().plusDays(2).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/assessedOn"));
    }

    @Test
    void scoresOffTheMatrixAndWithoutReasonAreRefused() {
        String path = "/risks/" + risk("Staff leave") + "/assessments";
        post(manager, path, score("CURRENT", 6, 1)).statusCode(400).body("errors.pointer", contains("/likelihood"));
        post(manager, path, score("CURRENT", 1, 0)).statusCode(400).body("errors.pointer", contains("/impact"));
        post(manager, path, score("RESIDUAL", 1, 1)).statusCode(400);
        Map<String, Object> silent = score("CURRENT", 1, 1);
        silent.put("reason", " ");
        post(manager, path, silent).statusCode(400).body("errors.pointer", contains("/reason"));
        post(manager, "/programmes/" + programme + "/risk-matrix", FOUR).statusCode(201);
        post(manager, path, score("CURRENT", 5, 1))
                .statusCode(422)
                .body("errors.pointer", contains("/likelihood"))
                .body("detail", is("5 is off the matrix: its steps are 1 to 4."));
        post(manager, path, score("CURRENT", 4, 5)).statusCode(422).body("errors.pointer", contains("/impact"));
    }

    @Test
    void whatIsExpectedMustFollowFromPlannedControls() {
        String id = risk("Staff leave");
        String path = "/risks/" + id + "/assessments";
        post(manager, path, score("EXPECTED", 2, 3)).statusCode(422).body("errors.pointer", contains("/kind"));
        scored(id, "CURRENT", 4, 3);
        control(id, "A weekly check", "IN_PLACE");
        post(manager, path, score("EXPECTED", 2, 3))
                .statusCode(422)
                .body("detail", startsWith("Expected 6 after 12 needs a planned control"));
        meant(
                path,
                score("EXPECTED", 5, 3),
                "The score expected after the planned controls, 15, is worse than the current one, 12.");
        post(
                        manager,
                        "/risks/" + id + "/controls",
                        Map.of("description", "A bank of assessors", "status", "PLANNED", "kind", "CORRECTIVE"))
                .statusCode(201);
        meant(
                path,
                score("EXPECTED", 2, 3),
                "Likelihood is expected to fall from 4 to 2, and no planned control is preventive.");
        post(manager, path, score("EXPECTED", 4, 2)).statusCode(201).body("warnings", empty());
    }

    @Test
    void scoresThatContradictOneAnotherAreAskedAbout() {
        String id = risk("Staff leave");
        String path = "/risks/" + id + "/assessments";
        scored(id, "INHERENT", 2, 3);
        scored(id, "CURRENT", 2, 3);
        scored(id, "TARGET", 3, 2);
        meant(path, score("CURRENT", 3, 3), "With its controls the risk scores 9, more than the 6 without any.");
        meant(
                path,
                score("TARGET", 5, 5),
                "Its target, 25, is above its current score, 9.",
                "Its target, 25, is above what it scores without any control, 6.");
        get("/programmes/" + programme + "/findings?rule=R10").body("items.ref", contains("P1-R1"));
    }

    /** Refused until it is said to be meant so; then stored, with the sentences. */
    private void meant(String path, Map<String, Object> draft, String... sentences) {
        post(manager, path, draft)
                .statusCode(422)
                .body("errors.pointer", contains("/confirmed"))
                .body("detail", startsWith(String.join(" ", sentences)));
        draft.put("confirmed", true);
        post(manager, path, draft).statusCode(201).body("warnings", contains(sentences));
    }

    @Test
    void aTestSaysWhetherAControlWorks() {
        String id = risk("Staff leave");
        String planned = control(id, "A bank of assessors", "PLANNED");
        String control = control(id, "A weekly check", "IN_PLACE");
        Map<String, Object> failed = new HashMap<>(Map.of("testedOn", "2024-09-01", "result", "NOT_EFFECTIVE"));
        does(manager, "/controls", planned, 1, "test", failed).statusCode(409);
        does(manager, "/controls", control, 2, "test", failed).statusCode(412);
        does(manager, "/controls", control, 1, "test", Map.of("testedOn", "2099-09-01", "result", "PARTLY"))
                .statusCode(422)
                .body("errors.pointer", contains("/testedOn"));
        does(sro, "/controls", control, 1, "test", failed).statusCode(200);
        get("/risks/" + id + "/controls")
                .body("items.position", contains(1, 2))
                .body("items[1].status", is("NOT_WORKING"))
                .body("items[1].testedBy", is("SRO, priority 1"))
                .body("items[1].testResult", is("NOT_EFFECTIVE"));
        does(manager, "/controls", control, 2, "test", Map.of("testedOn", "2024-08-01", "result", "EFFECTIVE"))
                .statusCode(422);
        does(
                        manager,
                        "/controls",
                        control,
                        2,
                        "test",
                        Map.of("testedOn", "2024-10-01", "result", "PARTLY", "note", "Better."))
                .statusCode(200);
        get("/risks/" + id).body("controls[1].status", is("NOT_WORKING")).body("controlCounts.neverTested", is(0));
        does(manager, "/controls", control, 3, "test", Map.of("testedOn", "2024-10-02", "result", "EFFECTIVE"))
                .statusCode(200);
        get("/risks/" + id).body("controls[1].status", is("IN_PLACE"));
        patch(manager, "/controls", control, 4, Map.of("status", "RETIRED")).statusCode(200);
        does(manager, "/controls", control, 5, "test", failed).statusCode(409);
        patch(manager, "/controls", planned, 1, Map.of("due", "2024-01-01")).statusCode(200);
        patch(manager, "/controls", planned, 2, Map.of("status", "SOMEWHERE")).statusCode(400);
        get("/risks/" + id)
                .body("controlCounts.planned", is(1))
                .body("controlCounts.retired", is(1))
                .body("controlCounts.overdue", is(1))
                .body("controls[0].overdue", is(true));
    }

    @Test
    void aRiskInAControlIsWarnedOfAndPromotedInOneStep() {
        String id = risk("Strategy not ready");
        String control = post(
                        manager,
                        "/risks/" + id + "/controls",
                        Map.of(
                                "description",
                                "A further risk has come up: the programme manager is not appointed.",
                                "status",
                                "IN_PLACE"))
                .statusCode(201)
                .body("warnings", contains(containsString("promote the control")))
                .extract()
                .path("id");
        get("/risks/" + id).body("controls[0].emergent", is(true)).body("controls[0].promotedTo", empty());
        get("/programmes/" + programme + "/risk-register")
                .body("sentence", is("1 open risk; none is assessed; 1 control tells of another risk."));
        long before = head();
        Map<String, Object> promotion = Map.of(
                "risk",
                of("Programme manager not appointed", "priorityId", first),
                "control",
                "A consultant is asked.");
        does(manager, "/controls", control, 2, "promotion", promotion).statusCode(412);
        does(scenario.subject(area, Role.SRO, second), "/controls", control, 1, "promotion", promotion)
                .statusCode(403);
        does(manager, "/controls", control, 1, "promotion", Map.of("risk", of("No words left", "priorityId", first)))
                .statusCode(400)
                .body("errors.pointer", contains("/control"));
        String made = does(sro, "/controls", control, 1, "promotion", promotion)
                .statusCode(201)
                .header("Location", containsString("/api/v1/risks/"))
                .body("warnings", empty())
                .extract()
                .path("id");
        get("/risks/" + made).body("ref", is("P1-R2")).body("foundIn.ref", is("P1-R1"));
        get("/risks/" + id)
                .body("controls[0].description", is("A consultant is asked."))
                .body("controls[0].emergent", is(false))
                .body("controls[0].promotedTo.ref", contains("P1-R2"));
        get("/programmes/" + programme + "/changes?from=revision:" + before)
                .body("items.type", containsInAnyOrder("RISK_ADDED", "CONTROL_CHANGED"))
                .body(
                        "items.find { it.type == 'RISK_ADDED' }.sentence",
                        is(
                                "A risk was added: P1-R2 Programme manager not appointed. It was found in a control of P1-R1 Strategy not ready."));
    }

    @Test
    void theMatrixIsSetByVersionsAndOldScoresKeepTheirs() {
        String path = "/programmes/" + programme + "/risk-matrix";
        get(path)
                .body("items.number", contains(1))
                .body("items[0].inForce", is(true))
                .body("items[0].bands[3].from", is(15))
                .body("items[0].bands[3].to", is(25));
        String id = risk("Staff leave", "category", "MONEY");
        scored(id, "CURRENT", 5, 1);
        post(sro, path, FOUR).statusCode(403);
        Map<String, Object> broken = new HashMap<>(FOUR);
        broken.put("size", 5);
        post(manager, path, broken).statusCode(422).body("errors.pointer", contains("/likelihoods", "/impacts"));
        broken.put("size", 3);
        post(manager, path, broken).statusCode(400);
        post(manager, path, FOUR).statusCode(201);
        get(path)
                .body("items.number", contains(2, 1))
                .body("items.inForce", contains(true, false))
                .body("items[0].size", is(4))
                .body("items[0].reason", is("The board works with four steps."))
                .body("items[0].sentences", hasItem("Accepted is a score of up to 6, but up to 2 for money."));
        get("/risks/" + id)
                .body("scores.current.onMatrix", is(false))
                .body("scores.current.matrix", is(1))
                .body("scores.current.appetite", is(12));
        get("/programmes/" + programme + "/risk-register")
                .body("heatMap.elsewhere", contains("P1-R1"))
                .body("heatMap.cells", hasSize(16));
        scored(id, "CURRENT", 3, 1);
        get("/risks/" + id)
                .body("scores.current.onMatrix", is(true))
                .body("scores.current.band", is("MODERATE"))
                .body("scores.current.aboveAppetite", is(true));
        get("/programmes/" + programme + "/risk-register")
                .body("heatMap.cells.find { it.likelihood == 3 && it.impact == 1 }.risks", contains("P1-R1"))
                .body("counts.notEscalated", is(1));
        get("/programmes/" + programme + "/risk-heat-map").body("sentence", is("Of 1 scored risk, 1 moderate."));
        Scenario.request(manager)
                .accept("image/svg+xml")
                .get("/api/v1/programmes/" + programme + "/risk-heat-map.svg")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString("P1-R1"));
        get("/programmes/" + programme + "/findings?rule=R04").body("items.ref", contains("P1-R1"));
    }
}
