package uk.goldenthread.funding;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Spending: within the days of the grant, once a reference, never negative; alone, in bulk, and as it stood. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SpendTest extends Funding {
    private static Map<String, Object> on(String date, String precision) {
        return with(spendDraft(1000, null), "onDay", Map.of("date", date, "precision", precision));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31,DAY,422",
        "2024-04-01,DAY,201",
        "2024-03-01,MONTH,422",
        "2024-04-15,MONTH,201",
        "2026-03-31,DAY,201",
        "2026-04-01,DAY,422",
        "2026-04-01,MONTH,422",
        "2099-01-01,DAY,422"
    })
    void onlyWithinTheDaysOfTheGrant(String date, String precision, int status) {
        String workstream = workstream(grant(), "1", 69_000_000);
        post(manager, "/workstreams/" + workstream + "/spend", on(date, precision))
                .statusCode(status);
    }

    @Test
    void theDaysOfTheGrantKeepWhatWasSpent() {
        String grant = grant();
        post(manager, "/workstreams/" + workstream(grant, "1", 5000) + "/spend", spendDraft(1000, null))
                .statusCode(201);
        patch(manager, "/grants", grant, 2, Map.of("startsOn", "2024-07-01"))
                .statusCode(422)
                .body("errors.message", contains("Money was spent on 14 June 2024 already."));
        patch(manager, "/grants", grant, 2, Map.of("endsOn", "2024-05-31")).statusCode(422);
        patch(manager, "/grants", grant, 2, Map.of("startsOn", "2024-06-14")).statusCode(200);
    }

    @Test
    void aReferenceStandsOnceInAGrant() {
        String grant = grant();
        String one = workstream(grant, "1", 5000);
        String two = workstream(grant, "2", 5000);
        String id = made(post(manager, "/workstreams/" + one + "/spend", spendDraft(1000, "INV-1")));
        post(manager, "/workstreams/" + two + "/spend", spendDraft(1000, "INV-1"))
                .statusCode(409)
                .body("errors.pointer", contains("/externalRef"));
        String other = made(post(manager, "/workstreams/" + two + "/spend", spendDraft(1000, "INV-2")));
        patch(manager, "/spend", other, 1, Map.of("externalRef", "INV-1")).statusCode(409);
        patch(manager, "/spend", id, 1, Map.of("externalRef", "INV-1", "description", "Licences"))
                .statusCode(200);
        get("/spend/" + id).body("description", is("Licences")).body("workstreamCode", is("1"));
    }

    @Test
    void whatComesBackIsACreditNote() {
        String workstream = workstream(grant(), "1", 5000);
        String spend = "/workstreams/" + workstream + "/spend";
        String id = made(post(manager, spend, with(spendDraft(3000, null), "state", "COMMITTED")));
        post(manager, spend, with(spendDraft(3001, null), "kind", "CREDIT_NOTE"))
                .statusCode(422)
                .body("errors.pointer", contains("/pence"));
        post(manager, spend, with(spendDraft(1000, null), "kind", "CREDIT_NOTE")).statusCode(201);
        patch(manager, "/spend", id, 1, Map.of("kind", "CREDIT_NOTE")).statusCode(422);
        patch(manager, "/spend", id, 1, Map.of("state", "PAID")).statusCode(200);
        get("/workstreams/" + workstream)
                .body("totals.committedPence", is(2000))
                .body("totals.paidPence", is(2000))
                .body("totals.leftPence", is(3000));
        get(spend + "?state=COMMITTED").body("items", empty());
        get(spend).body("items.kind", containsInAnyOrder("SPEND", "CREDIT_NOTE"));
    }

    @Test
    void moreThanItHasIsFound() {
        String workstream = workstream(grant(), "1", 5000);
        made(post(manager, "/workstreams/" + workstream + "/spend", spendDraft(5001, null)));
        get("/programmes/" + programme + "/findings?rule=M02")
                .body("items.sentence", contains(
                        "Workstream 1 is over its budget: £50.01 is committed and paid of the £50 it has."));
    }

    @Test
    void manyAtOnceAllOrTheGoodOnes() {
        String grant = grant();
        workstream(grant, "1", 69_000_000);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(with(spendDraft(1000, "INV-" + i), "workstreamCode", "1"));
        }
        items.add(with(spendDraft(1000, "INV-0"), "workstreamCode", "1"));
        items.add(with(spendDraft(1000, "INV-9"), "workstreamCode", "9"));
        items.add(with(with(spendDraft(1000, "INV-8"), "workstreamCode", "1"), "pence", 10.5));
        String batch = "/grants/" + grant + "/spend:batch";
        post(sro, batch, Map.of("items", items)).statusCode(422).body("report.refused", is(3));
        get("/grants/" + grant + "/spend").body("items", empty());
        post(sro, batch + "?onError=skip&dryRun=true", Map.of("items", items)).statusCode(200);
        get("/grants/" + grant + "/spend").body("items", empty());
        post(sro, batch + "?onError=skip", Map.of("items", items))
                .statusCode(200)
                .body("accepted", is(3))
                .body("refused", is(3))
                .body("results.status", contains(201, 201, 201, 409, 422, 400));
        get("/grants/" + grant + "/spend").body("items", hasSize(3));
        get("/grants/" + grant).body("grant.totals.paidPence", is(3000));
    }

    @Test
    void thePastIsShownAsItStood() {
        String grant = grant();
        String workstream = workstream(grant, "1", 5000);
        long revision = post(manager, "/workstreams/" + workstream + "/spend", spendDraft(1000, null))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("revision");
        made(post(manager, "/workstreams/" + workstream + "/spend", spendDraft(2000, null)));
        get("/grants/" + grant).body("grant.totals.paidPence", is(3000));
        get("/grants/" + grant + "?revision=" + revision).body("grant.totals.paidPence", is(1000));
        get("/grants/" + grant + "?revision=" + (revision - 1)).body("grant.totals.paidPence", is(0));
        get("/grants/" + grant + "/spend?revision=" + revision).body("items", hasSize(1));
        get("/programmes/" + programme + "/changes?from=revision:" + revision)
                .body("items.sentence", hasItem("Workstream 1: £20 more paid and £20 more committed; £30 paid of £50."));
        Scenario.request(manager)
                .get("/api/v1/grants/" + grant + "?asAt=2024-01-01")
                .then()
                .statusCode(404);
    }
}
