package uk.goldenthread.funding;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Grants, workstreams, budgets, conditions, payments, outputs and requests for money. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FundTest extends Funding {
    @Test
    void workstreamsAndTheRestAreTheAward() {
        String grant = grant();
        workstream(grant, "1", 69_000_000);
        post(
                        manager,
                        "/grants/" + grant + "/workstreams",
                        Map.of("code", "2", "title", "Two", "allocatedPence", 31_000_001))
                .statusCode(422)
                .body("errors.pointer", contains("/allocatedPence"))
                .body("errors.message", contains("Only £310,000 of the award is unallocated."));
        String two = workstream(grant, "2", 31_000_000);
        post(manager, "/grants/" + grant + "/workstreams", Map.of("code", "2", "title", "Two", "allocatedPence", 0))
                .statusCode(409);
        get("/grants/" + grant)
                .body("grant.unallocatedPence", is(0))
                .body("grant.allocatedPence", is(100_000_000))
                .body("workstreams.allocatedPence", contains(69_000_000, 31_000_000));
        patch(manager, "/workstreams", two, 1, Map.of("allocatedPence", 5))
                .statusCode(422)
                .body("errors.message", contains(startsWith("The money of a workstream is moved by a virement")));
        patch(manager, "/grants", grant, 3, Map.of("awardPence", 90_000_000))
                .statusCode(422)
                .body("errors.pointer", contains("/awardPence"));
        patch(manager, "/grants", grant, 3, Map.of("awardPence", 110_000_000)).statusCode(200);
        get("/grants/" + grant).body("grant.unallocatedPence", is(10_000_000));
        patch(manager, "/grants", grant, 4, Map.of("code", "other")).statusCode(422);
        patch(manager, "/grants", grant, 4, Map.of("endsOn", "2023-01-01")).statusCode(422);
        patch(manager, "/grants", grant, 1, Map.of("notes", "x")).statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.5", "\"1000\"", "\"£1,000\"", "1e2", "99999999999999999999"})
    void penceAreWholeNumbers(String award) {
        post(
                        manager,
                        "/programmes/" + programme + "/grants",
                        "{\"code\":\"x\",\"kind\":\"GRANT\",\"title\":\"X\",\"awardPence\":" + award + "}")
                .statusCode(400)
                .body("errors.pointer", contains("/awardPence"))
                .body("errors.message", contains(startsWith("Give the amount in whole pence")));
    }

    @Test
    void noAmountIsNegative() {
        post(manager, "/programmes/" + programme + "/grants", grantDraft("x", -1))
                .statusCode(400)
                .body("errors.message", contains("An award is more than 0."));
        String workstream = workstream(grant(), "1", 1000);
        post(manager, "/workstreams/" + workstream + "/spend", spendDraft(-1, null))
                .statusCode(400)
                .body("errors.message", contains("An amount is more than 0. Money that came back is a credit note."));
    }

    @Test
    void theSroEntersSpendingAndNobodyElseKeepsTheGrant() {
        String grant = grant();
        String workstream = workstream(grant, "1", 69_000_000);
        post(sro, "/grants/" + grant + "/workstreams", Map.of("code", "3", "title", "X", "allocatedPence", 0))
                .statusCode(403);
        post(chair, "/workstreams/" + workstream + "/spend", spendDraft(100, null))
                .statusCode(403);
        post(sro, "/workstreams/" + workstream + "/spend", spendDraft(100, null))
                .statusCode(201);
    }

    @Test
    void aBudgetIsReplacedAsAWhole() {
        String workstream = workstream(grant(), "1", 1000);
        Map<String, Object> budget = Map.of(
                "lines",
                List.of(Map.of("kind", "TRAINING", "pence", 600), Map.of("kind", "EVALUATION")),
                "profile",
                List.of(Map.of("month", "2024-04", "pence", 300), Map.of("month", "2024-05", "pence", 300)),
                "forecast",
                List.of());
        String path = "/workstreams/" + workstream + "/budget";
        int version = put(manager, path, workstream, 1, budget)
                .statusCode(200)
                .extract()
                .path("version");
        put(manager, path, workstream, 1, budget).statusCode(412);
        get(path)
                .body("version", is(version))
                .body("unlinedPence", is(400))
                .body("lines.kind", contains("TRAINING", "EVALUATION"))
                .body("lines[1].pence", nullValue())
                .body("profile.month", contains("2024-04", "2024-05"));
        put(
                        manager,
                        path,
                        workstream,
                        version,
                        with(budget, "lines", List.of(Map.of("kind", "TRAINING", "pence", 1001))))
                .statusCode(422)
                .body("errors.message", contains("The lines come to £10.01; the workstream has £10."));
        put(
                        manager,
                        path,
                        workstream,
                        version,
                        with(
                                budget,
                                "profile",
                                List.of(
                                        Map.of("month", "2024-04", "pence", 1),
                                        Map.of("month", "2024-04", "pence", 2))))
                .statusCode(422)
                .body("errors.pointer", contains("/profile"));
        put(manager, path, workstream, version, with(budget, "profile", List.of()))
                .statusCode(200);
        get(path).body("profile", empty()).body("lines", hasSize(2));
        get("/workstreams/" + workstream).body("totals.profilePence", nullValue());
    }

    @Test
    void aVarianceIsExplained() {
        String workstream = workstream(grant(), "1", 100_000);
        put(
                        manager,
                        "/workstreams/" + workstream + "/budget",
                        workstream,
                        1,
                        Map.of(
                                "lines",
                                List.of(),
                                "profile",
                                List.of(Map.of("month", "2024-04", "pence", 40_000)),
                                "forecast",
                                List.of()))
                .statusCode(200);
        get("/workstreams/" + workstream)
                .body("totals.variancePence", is(-40_000))
                .body("totals.variancePercent", is(-100.0f))
                .body("totals.beyondTolerance", is(true))
                .body("totals.explained", is(false));
        get("/programmes/" + programme + "/findings?rule=M01")
                .body("items.subjectKind", contains("WORKSTREAM"))
                .body("items.sentence", contains(startsWith("Workstream 1 is £400 (100 %) behind its profile")));
        String last = MoneyMonths.lastWhole();
        post(manager, "/workstreams/" + workstream + "/variance-notes", Map.of("month", "2099-01", "text", "x"))
                .statusCode(422);
        post(
                        manager,
                        "/workstreams/" + workstream + "/variance-notes",
                        Map.of("month", last, "text", "A post is vacant."))
                .statusCode(201);
        post(manager, "/workstreams/" + workstream + "/variance-notes", Map.of("month", last, "text", "Two are."))
                .statusCode(201);
        get("/workstreams/" + workstream).body("totals.explained", is(true)).body("totals.explanation", is("Two are."));
        get("/workstreams/" + workstream + "/variance-notes").body("items", hasSize(1));
        get("/programmes/" + programme + "/findings?rule=M01").body("items", empty());
    }

    @Test
    void aPaymentWaitsForItsConditionAndComesOnce() {
        String grant = grant();
        String condition = made(post(
                manager,
                "/grants/" + grant + "/conditions",
                Map.of("position", 1, "text", "A report each quarter", "status", "UNMET")));
        String tranche = made(post(
                manager,
                "/grants/" + grant + "/tranches",
                Map.of("position", 1, "pence", 60_000_000, "due", "2024-10-01", "conditionId", condition)));
        post(manager, "/grants/" + grant + "/tranches", Map.of("position", 2, "pence", 40_000_001))
                .statusCode(422)
                .body(
                        "errors.message",
                        contains("All payments together would be £1,000,000.01; the award is £1,000,000."));
        post(manager, "/grants/" + grant + "/tranches", Map.of("position", 1, "pence", 1))
                .statusCode(409);
        get("/grants/" + grant + "/tranches")
                .body("items[0].state", is("BLOCKED"))
                .body("items[0].waitsFor", is("condition 1 to be met"));
        get("/programmes/" + programme + "/findings?rule=M04").body("items.subjectKind", contains("TRANCHE"));
        patch(manager, "/fund-conditions", condition, 1, Map.of("status", "MET"))
                .statusCode(422)
                .body("errors.pointer", contains("/evidence"));
        patch(manager, "/fund-conditions", condition, 1, Map.of("status", "MET", "evidence", "Minutes of July"))
                .statusCode(200);
        get("/grants/" + grant + "/tranches").body("items[0].state", is("RELEASED"));
        Map<String, Object> receipt = Map.of("receivedOn", "2024-10-14", "receivedPence", 60_000_000);
        does(manager, "/tranches", tranche, 1, "receipt", with(receipt, "receivedOn", "2099-01-01"))
                .statusCode(422);
        does(manager, "/tranches", tranche, 1, "receipt", receipt).statusCode(200);
        does(manager, "/tranches", tranche, 2, "receipt", receipt).statusCode(409);
        patch(manager, "/tranches", tranche, 2, Map.of("pence", 5)).statusCode(409);
        get("/grants/" + grant + "/tranches").body("items[0].state", is("RECEIVED"));
    }

    @Test
    void outputsAreCountedDatedAndCosted() {
        String grant = grant();
        String workstream = workstream(grant, "1", 69_000_000);
        String outputs = "/workstreams/" + workstream + "/outputs";
        String output = made(post(
                manager,
                outputs,
                Map.of("kind", "DELEGATES", "title", "Delegates", "unit", "delegate", "planned", 60)));
        post(manager, outputs, Map.of("kind", "DELEGATES", "title", "Delegates"))
                .statusCode(409);
        String deliveries = "/outputs/" + output + "/deliveries";
        post(manager, deliveries, Map.of("onDay", "2099-06-25", "number", 5, "confirmed", false))
                .statusCode(422);
        String confirmed =
                made(post(manager, deliveries, Map.of("onDay", "2024-06-25", "number", 5, "confirmed", true)));
        made(post(manager, deliveries, Map.of("onDay", "2024-06-14", "number", 17, "confirmed", false)));
        get("/outputs/" + output).body("figures.unheard", is(5)).body("figures.delivered", is(17));
        made(post(manager, deliveries, Map.of("onDay", "2024-06-25", "number", 3, "confirmed", false)));
        post(manager, deliveries, Map.of("onDay", "2024-06-25", "number", 3, "confirmed", false))
                .statusCode(409);
        post(manager, "/workstreams/" + workstream + "/spend", with(spendDraft(40_000, null), "outputId", output))
                .statusCode(201);
        get("/outputs/" + output)
                .body("figures.delivered", is(20))
                .body("figures.percent", is(33))
                .body("figures.costEachPence", is(2000))
                .body("figures.unheard", is(0))
                .body("deliveries.find { it.id == '" + confirmed + "' }.confirmed", is(false));
        get("/programmes/" + programme + "/findings?rule=M05").body("items", hasSize(1));
        String action = scenario.action(area, programme, scenario.priority(area, programme, 1), "1.1", null)
                .toString();
        String link = made(post(manager, "/outputs/" + output + "/actions", Map.of("actionId", action)));
        post(manager, "/outputs/" + output + "/actions", Map.of("actionId", action))
                .statusCode(409);
        post(manager, "/outputs/" + output + "/actions", Map.of("actionId", output))
                .statusCode(422);
        post(manager, "/outputs/" + output + "/kpis", Map.of("kpiId", output)).statusCode(422);
        get("/outputs/" + output).body("actions.ref", contains("1.1"));
        get("/programmes/" + programme + "/findings?rule=M05").body("items", empty());
        Scenario.request(manager)
                .header("If-Match", tag(link, 1))
                .delete("/api/v1/output-actions/" + link)
                .then()
                .statusCode(204);
        get("/outputs/" + output).body("actions", empty());
    }

    @Test
    void moreThanIsLeftOfAYearIsRecordedWithAWarningAndFound() {
        String grant = grant();
        made(post(
                manager,
                "/workstreams/" + workstream(grant, "1", 69_000_000) + "/spend",
                spendDraft(30_000_000, "INV-1")));
        String path = "/grants/" + grant + "/carry-forwards";
        Map<String, Object> draft =
                Map.of("fromYear", "2024-25", "pence", 70_000_001, "reason", "Agreed.", "agreedOn", "2025-04-10");
        String said =
                "£700,000.01 stands over from 2024-25, more than the £700,000 that is unspent of it: £1,000,000 of the award was left when it began and £300,000 was paid.";
        post(manager, path, draft).statusCode(201).body("warnings", contains(said));
        get("/programmes/" + programme + "/findings?rule=M07").body("items.sentence", contains(endsWith(said)));
        post(manager, path, with(with(draft, "fromYear", "2025-26"), "pence", 1))
                .statusCode(201)
                .body("warnings", empty());
    }

    @Test
    void aClosedGrantStandsStill() {
        String grant = grant();
        String workstream = workstream(grant, "1", 1000);
        made(post(
                manager,
                "/grants/" + grant + "/carry-forwards",
                Map.of(
                        "fromYear",
                        "2024-25",
                        "pence",
                        500,
                        "reason",
                        "Agreed by the funder.",
                        "agreedOn",
                        "2025-04-10")));
        post(
                        manager,
                        "/grants/" + grant + "/carry-forwards",
                        Map.of("fromYear", "2024-26", "pence", 500, "reason", "x", "agreedOn", "2025-04-10"))
                .statusCode(422);
        String virement = made(post(
                manager,
                "/grants/" + grant + "/virements",
                Map.of("toWorkstreamId", workstream, "pence", 5, "reason", "More schools.")));
        Map<String, Object> closure = Map.of("closedOn", "2026-03-31", "reason", "The final return was signed off.");
        does(manager, "/grants", grant, 2, "closure", closure)
                .statusCode(409)
                .body("errors.message", contains(startsWith("A virement waits")));
        does(manager, "/virements", virement, 1, "withdrawal", Map.of("reason", "Not needed."))
                .statusCode(200);
        does(manager, "/grants", grant, 2, "closure", closure).statusCode(200);
        get("/grants/" + grant).body("grant.state", is("CLOSED")).body("carryForwards.toYear", contains("2025-26"));
        post(manager, "/workstreams/" + workstream + "/spend", spendDraft(1, null))
                .statusCode(409);
        patch(manager, "/grants", grant, 3, Map.of("notes", "x")).statusCode(409);
        patch(manager, "/workstreams", workstream, 1, Map.of("lead", "x")).statusCode(409);
    }

    @Test
    void aRequestForMoneyHasAnOutcome() {
        String asks = "/programmes/" + programme + "/funding-asks";
        Map<String, Object> ask = Map.of(
                "title", "Pathways", "askedOf", "Integrated Care Board", "askedOn", "2024-05-01", "outcome", "AWAITED");
        post(manager, asks, with(ask, "agreedPence", 5))
                .statusCode(422)
                .body("errors.pointer", contains("/agreedPence"));
        post(manager, asks, with(ask, "outcomeOn", "2024-06-01")).statusCode(422);
        String id = made(post(manager, asks, ask));
        post(manager, asks, ask).statusCode(409);
        get("/programmes/" + programme + "/findings?rule=M06")
                .body(
                        "items.sentence",
                        contains(
                                "Integrated Care Board was asked for money for Pathways on 1 May 2024 and has not answered."));
        patch(manager, "/funding-asks", id, 1, Map.of("outcome", "NOT_FORTHCOMING", "outcomeOn", "2024-04-01"))
                .statusCode(422);
        patch(manager, "/funding-asks", id, 1, Map.of("outcome", "NOT_FORTHCOMING", "outcomeOn", "2024-10-01"))
                .statusCode(200);
        get(asks + "?outcome=NOT_FORTHCOMING").body("items.title", contains("Pathways"));
        get(asks + "?outcome=AWAITED").body("items", empty());
        get("/programmes/" + programme + "/findings?rule=M06").body("items", empty());
    }
}
