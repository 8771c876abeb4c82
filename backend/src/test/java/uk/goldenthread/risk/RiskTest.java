package uk.goldenthread.risk;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Narrowing;
import uk.goldenthread.testing.Scenario;

/** Risks: raised, changed, reviewed, escalated, closed, happened; by whom, and what is refused. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RiskTest extends Keeping {
    @Inject
    Narrowing narrowing;

    private static final String TODAY = LocalDate.now().toString();
    private static final String TOMORROW = LocalDate.now().plusDays(2).toString();

    @Test
    void aRiskIsRaisedWithTheNextReference() {
        String id = risk("Staff leave", "cause", "Pay", "category", "PEOPLE", "proximity", "NEAR", "response", "TREAT");
        get("/risks/" + id)
                .body("ref", is("P1-R1"))
                .body("status", is("OPEN"))
                .body("allowed", contains("HAPPEN", "CLOSE"))
                .body("assessment", is("not assessed"))
                .body("scores.current", nullValue())
                .body("category", is("PEOPLE"))
                .body("raisedBy", is("Programme manager"))
                .body("raisedOn", notNullValue())
                .body("controls", empty());
        String second = post(sro, risks(), of("Posts stay vacant", "priorityId", first))
                .statusCode(201)
                .extract()
                .path("id");
        get("/risks/" + second).body("ref", is("P1-R2")).body("raisedBy", is("SRO, priority 1"));
        String general = post(manager, risks(), of("Joint working"))
                .statusCode(201)
                .extract()
                .path("id");
        get("/risks/" + general).body("ref", is("G-R1")).body("priorityNumber", nullValue());
        post(manager, risks(), of("Again", "ref", "P1-R1")).statusCode(409).body("errors.pointer", contains("/ref"));
        get(risks() + "?sort=-ref").body("items.ref", contains("P1-R2", "P1-R1", "G-R1"));
        get(risks() + "?priority=1").body("items.ref", contains("P1-R1", "P1-R2"));
        get(risks() + "?priority=0").body("items.ref", contains("G-R1"));
        get(risks() + "?category=PEOPLE").body("items.ref", contains("P1-R1"));
    }

    @Test
    void badDraftsAreRefused() {
        post(manager, risks(), of(" ")).statusCode(400);
        post(manager, risks(), of("A", "ref", "no good")).statusCode(400);
        post(manager, risks(), of("A", "category", "WEATHER")).statusCode(400);
        post(manager, risks(), of("A", "priorityId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/priorityId"));
        post(manager, risks(), of("A", "fundId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/fundId"));
        post(manager, risks(), of("A", "organisationId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/organisationId"));
        post(manager, risks(), of("A", "raisedOn", TOMORROW))
                .statusCode(422)
                .body("errors.pointer", contains("/raisedOn"));
        post(manager, risks(), of("A", "raisedOn", "2024-09-01", "reviewDue", "2024-08-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/reviewDue"));
    }

    @Test
    void anSroKeepsTheRisksOfTheirPriorityOnly() {
        post(sro, risks(), of("Elsewhere", "priorityId", second)).statusCode(403);
        post(sro, risks(), of("Everywhere"))
                .statusCode(403)
                .body("detail", is("Only the programme manager keeps the risks of the whole programme and of grants."));
        String mine = risk("Mine");
        String others = risk("Theirs", "priorityId", second);
        patch(sro, "/risks", others, 1, Map.of("title", "Ours")).statusCode(403);
        patch(sro, "/risks", mine, 1, Map.of("priorityId", second)).statusCode(403);
        patch(sro, "/risks", mine, 1, Map.of("title", "Still mine")).statusCode(200);
        post(sro, "/risks/" + others + "/assessments", score("CURRENT", 2, 2)).statusCode(403);
        post(sro, "/risks/" + others + "/controls", Map.of("description", "Check", "status", "PLANNED"))
                .statusCode(403);
        String every = scenario.subject(area, Role.SRO);
        patch(every, "/risks", others, 1, Map.of("title", "Of all priorities")).statusCode(200);
        for (Role role : new Role[] {Role.CONTRIBUTOR, Role.BOARD_MEMBER, Role.CHAIR, Role.ADVISER, Role.CLERK}) {
            post(scenario.subject(area, role), risks(), of("Read only", "priorityId", first))
                    .statusCode(403);
        }
    }

    @Test
    void aRiskForAdvisersIsNotThereForAnSro() {
        String hidden = risk("Confidential");
        narrowing.forAdvisers(area, UUID.fromString(hidden));
        patch(sro, "/risks", hidden, 1, Map.of("title", "Seen")).statusCode(404);
        post(sro, "/risks/" + hidden + "/assessments", score("CURRENT", 2, 2)).statusCode(404);
        Scenario.request(sro).get("/api/v1/risks/" + hidden).then().statusCode(404);
        get(sro, "/programmes/" + programme + "/risk-register").body("counts.open", is(0));
        get("/programmes/" + programme + "/risk-register").body("counts.open", is(1));
    }

    @Test
    void aChangeNeedsTheVersionRead() {
        String id = risk("Staff leave");
        patch(manager, "/risks", id, 2, Map.of("title", "No")).statusCode(412);
        patch(manager, "/risks", id, 1, Map.of("ref", "P9-R9"))
                .statusCode(422)
                .body("errors.pointer", contains("/ref"));
        patch(manager, "/risks", id, 1, Map.of("title", "Staff leave early")).statusCode(200);
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("priorityId", null);
        patch(manager, "/risks", id, 2, cleared).statusCode(200);
        get("/risks/" + id).body("priorityNumber", nullValue()).body("title", is("Staff leave early"));
    }

    @Test
    void whatHappensToARiskIsOnRecord() {
        String id = risk("Staff leave");
        UUID action = scenario.action(area, programme, first, "1.1", null);
        does(manager, "/risks", id, 1, "review", Map.of("reviewedOn", TOMORROW))
                .statusCode(422)
                .body("errors.pointer", contains("/reviewedOn"));
        does(manager, "/risks", id, 1, "review", Map.of("reviewedOn", "2024-09-01", "nextReview", "2024-09-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/nextReview"));
        does(
                        manager,
                        "/risks",
                        id,
                        1,
                        "review",
                        Map.of("reviewedOn", "2024-09-01", "nextReview", "2024-12-01", "note", "Unchanged."))
                .statusCode(200);
        does(manager, "/risks", id, 2, "review", Map.of("reviewedOn", "2024-08-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/reviewedOn"));
        get("/risks/" + id)
                .body("reviewOverdue", is(true))
                .body("reviewedOn", is("2024-09-01"))
                .body("reviewNote", is("Unchanged."));
        does(manager, "/risks", id, 2, "escalation", Map.of("reason", "Above appetite."))
                .statusCode(422)
                .body("errors.pointer", contains("/to"));
        does(manager, "/risks", id, 2, "escalation", Map.of("reason", "High.", "boardId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/boardId"));
        does(manager, "/risks", id, 2, "escalation", Map.of("reason", "High.", "to", "Director"))
                .statusCode(200);
        does(manager, "/risks", id, 3, "issue", Map.of("on", "2024-10-01", "reason", "It did.", "actionId", id))
                .statusCode(422)
                .body("errors.pointer", contains("/actionId"));
        does(manager, "/risks", id, 3, "issue", Map.of("on", "2024-10-01", "reason", "It did.", "actionId", action))
                .statusCode(200);
        get("/risks/" + id)
                .body("status", is("ISSUE"))
                .body("allowed", contains("CLOSE", "REOPEN"))
                .body("escalatedTo", is("Director"))
                .body("escalatedOn", is(TODAY))
                .body("issueOn", is("2024-10-01"))
                .body("issueActionId", is(action.toString()));
        does(manager, "/risks", id, 4, "issue", Map.of("on", "2024-10-02", "reason", "Again."))
                .statusCode(409);
        does(manager, "/risks", id, 4, "closure", Map.of("reason", "Over.")).statusCode(200);
        get("/risks/" + id).body("status", is("CLOSED")).body("closeReason", is("Over."));
        post(manager, "/risks/" + id + "/assessments", score("CURRENT", 1, 1)).statusCode(409);
        post(manager, "/risks/" + id + "/controls", Map.of("description", "Check", "status", "PLANNED"))
                .statusCode(409);
        does(manager, "/risks", id, 5, "closure", Map.of("reason", "Twice.")).statusCode(409);
        patch(manager, "/risks", id, 5, Map.of("title", "No")).statusCode(409);
        does(manager, "/risks", id, 5, "reopening", Map.of("reason", "It is back."))
                .statusCode(200);
        get("/risks/" + id)
                .body("status", is("OPEN"))
                .body("closedOn", nullValue())
                .body("issueOn", nullValue())
                .body("reopenReason", is("It is back."));
        does(manager, "/risks", id, 6, "reopening", Map.of("reason", "Again.")).statusCode(409);
    }

    @Test
    void linksLeadToActionsAndMeasures() {
        String id = risk("Staff leave");
        UUID action = scenario.action(area, programme, first, "1.1", null);
        String actions = "/risks/" + id + "/actions";
        String link = post(manager, actions, Map.of("actionId", action))
                .statusCode(201)
                .extract()
                .path("id");
        post(manager, actions, Map.of("actionId", action)).statusCode(409);
        post(manager, actions, Map.of("actionId", first)).statusCode(422).body("errors.pointer", contains("/actionId"));
        get(actions).body("items.ref", contains("1.1"));
        get("/risks/" + id).body("actions.progress", contains(nullValue()));
        remove(manager, "/risk-actions", link, 2).statusCode(412);
        remove(sro, "/risk-actions", link, 1).statusCode(204);
        get(actions).body("items", empty());
        Map<String, Object> measure = new HashMap<>(Map.of(
                "code", "k1", "title", "Plans in time", "definition", "Plans", "unit", "PERCENT", "polarity", "HIGH"));
        measure.put("frequency", "MONTHLY");
        measure.put("headline", false);
        String kpi = post(manager, "/programmes/" + programme + "/kpis", measure)
                .statusCode(201)
                .extract()
                .path("id");
        String kpis = "/risks/" + id + "/kpis";
        String shown = post(manager, kpis, Map.of("kpiId", kpi))
                .statusCode(201)
                .extract()
                .path("id");
        post(manager, kpis, Map.of("kpiId", kpi)).statusCode(409);
        post(manager, kpis, Map.of("kpiId", action)).statusCode(422);
        get(kpis).body("items.code", contains("k1"));
        remove(manager, "/risk-kpis", shown, 1).statusCode(204);
    }

    @Test
    void noRisksIsSaidByTheSroAndOnlyWhereThereIsNone() {
        String path = "/programmes/" + programme + "/risk-statements";
        Map<String, Object> none = Map.of("priorityId", first, "statement", "No risks have been identified");
        post(scenario.subject(area, Role.SRO, second), path, none).statusCode(403);
        post(sro, path, none).statusCode(201);
        post(sro, path, none).statusCode(409).body("errors.pointer", contains("/priorityId"));
        post(sro, path, Map.of("statement", "None at all")).statusCode(403);
        post(manager, path, Map.of("statement", "None at all", "priorityId", UUID.randomUUID()))
                .statusCode(422);
        get(path)
                .body("items.statedBy", contains("SRO, priority 1"))
                .body("items.statedOn", contains(TODAY))
                .body("items.stale", contains(false));
        get("/programmes/" + programme + "/risk-register")
                .body("parts[0].statement.statement", is("No risks have been identified"))
                .body("parts[0].silent", is(false))
                .body("parts[1].silent", is(true));
        risk("Staff leave", "priorityId", second);
        post(manager, path, Map.of("priorityId", second, "statement", "None"))
                .statusCode(409)
                .body("detail", containsString("The register holds P2-R1"));
    }
}
