package uk.goldenthread.kpi;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** What stands beside a measure: targets, caveats, control limits, events, actions, figures of others. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MeasurePartsTest extends Measuring {
    private static Map<String, Object> target(String kind, String due, Number value) {
        Map<String, Object> draft = new HashMap<>(Map.of("kind", kind, "value", value));
        if (due != null) {
            draft.put("due", due);
        }
        return draft;
    }

    @Test
    void targetsMakeATrajectoryAndOddOnesAreWarnedOf() {
        String kpi = kpi("training");
        enter(manager, kpi, value("September 2024", 3.08));
        String targets = "/kpis/" + kpi + "/targets";
        String id = post(manager, targets, target("IMPROVEMENT", "2024-12-31", 30.8))
                .statusCode(201)
                .body("warnings", contains(containsString("Check the decimal point")))
                .extract()
                .path("id");
        post(manager, targets, target("IMPROVEMENT", "2024-12-31", 5))
                .statusCode(409)
                .body("errors.pointer", contains("/due"));
        post(manager, targets, target("IMPROVEMENT", null, 101))
                .statusCode(422)
                .body("errors.pointer", contains("/value"));
        post(manager, targets, target("IMPROVEMENT", "2019-12-31", 5)).statusCode(422);
        post(manager, targets, target("NATIONAL", null, 4)).statusCode(201).body("warnings", empty());
        post(manager, targets, target("NATIONAL", null, 5)).statusCode(409);
        patch(manager, "/targets", id, 1, Map.of("value", 3.5)).statusCode(200).body("warnings", empty());
        get(targets).body("items.value", contains(3.5f, 4)).body("items[1].due", nullValue());
        remove(manager, "/targets", id, 1).statusCode(412);
        remove(manager, "/targets", id, 2).statusCode(204);
        get(targets).body("items", hasSize(1));
    }

    @Test
    void aCaveatIsPrintedUntilItIsClosed() {
        String kpi = kpi("salt-waits");
        String figure = enter(manager, kpi, share("September 2024", 1, 2));
        Map<String, Object> question = new HashMap<>(
                Map.of("kind", "DEFINITION", "text", "From which day is the wait counted?", "askedOf", "ICB"));
        post(manager, "/kpis/" + kpi + "/caveats", with(new HashMap<>(question), "observationId", kpi))
                .statusCode(422)
                .body("errors.pointer", contains("/observationId"));
        String id = post(manager, "/kpis/" + kpi + "/caveats", with(question, "observationId", figure))
                .statusCode(201)
                .extract()
                .path("id");
        get("/kpis/" + kpi)
                .body("caveats.text", contains("From which day is the wait counted?"))
                .body("caveats[0].period", is("September 2024"))
                .body("caveats[0].waitingDays", is(0));
        does(manager, "/caveats", id, 1, "answer", Map.of("answer", "From the referral."))
                .statusCode(200);
        get("/kpis/" + kpi)
                .body("caveats[0].answer", is("From the referral."))
                .body("caveats[0].state", is("ANSWERED"));
        does(manager, "/caveats", id, 2, "closure", Map.of("reason", "The definition says so now."))
                .statusCode(200);
        does(manager, "/caveats", id, 3, "answer", Map.of("answer", "Late.")).statusCode(409);
        get("/kpis/" + kpi).body("caveats", empty());
        get("/kpis/" + kpi + "/caveats?state=CLOSED")
                .body("items.closeReason", contains("The definition says so now."));
    }

    @Test
    void newLimitsTakeAnotherPerson() {
        String kpi = kpi("ehc-20wk");
        Map<String, Object> ask = Map.of("fromDay", "2024-04-01", "reason", "A second team began.");
        String rebases = "/kpis/" + kpi + "/rebases";
        post(manager, rebases, Map.of("fromDay", "2099-04-01", "reason", "A second team."))
                .statusCode(422)
                .body("errors.pointer", contains("/fromDay"));
        String id = post(manager, rebases, ask).statusCode(201).extract().path("id");
        post(manager, rebases, ask).statusCode(409);
        does(manager, "/rebases", id, 1, "approval", Map.of()).statusCode(403);
        does(chair, "/rebases", id, 1, "refusal", Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
        does(chair, "/rebases", id, 1, "refusal", Map.of("reason", "Too early."))
                .statusCode(200);
        does(chair, "/rebases", id, 2, "approval", Map.of()).statusCode(409);
        String again = post(manager, rebases, ask).statusCode(201).extract().path("id");
        does(chair, "/rebases", again, 1, "approval", Map.of()).statusCode(200);
        get(rebases)
                .body("items.state", containsInAnyOrder("REFUSED", "APPROVED"))
                .body("items.find { it.state == 'REFUSED' }.decisionReason", is("Too early."));
    }

    @Test
    void whoAskedDoesNotDecide() {
        String kpi = kpi("ehc-20wk");
        String both = scenario.everyRole(area);
        String id = post(both, "/kpis/" + kpi + "/rebases", Map.of("fromDay", "2024-04-01", "reason", "A team."))
                .statusCode(201)
                .extract()
                .path("id");
        does(both, "/rebases", id, 1, "approval", Map.of())
                .statusCode(403)
                .body("detail", is("You asked for these limits yourself. Somebody else must decide."));
    }

    @Test
    void eventsActionsAndFiguresOfOthersStandBesideIt() {
        UUID priority = scenario.priority(area, programme, 1);
        UUID action = scenario.action(area, programme, priority, "1.1", null);
        String kpi = kpi("ehc-20wk");
        String event = post(
                        manager,
                        "/kpis/" + kpi + "/annotations",
                        Map.of("onDay", "2024-04-01", "text", "The team began."))
                .statusCode(201)
                .extract()
                .path("id");
        post(manager, "/kpis/" + kpi + "/annotations", Map.of("onDay", "2099-04-01", "text", "Later."))
                .statusCode(422);
        get("/kpis/" + kpi + "/annotations").body("items.text", contains("The team began."));
        remove(manager, "/annotations", event, 1).statusCode(204);

        String link = post(manager, "/kpis/" + kpi + "/actions", Map.of("actionId", action))
                .statusCode(201)
                .extract()
                .path("id");
        post(manager, "/kpis/" + kpi + "/actions", Map.of("actionId", action)).statusCode(409);
        post(manager, "/kpis/" + kpi + "/actions", Map.of("actionId", priority)).statusCode(422);
        get("/kpis/" + kpi + "/actions")
                .body("items.ref", contains("1.1"))
                .body("items.progress", contains(nullValue()));
        remove(manager, "/kpi-actions", link, 1).statusCode(204);

        Map<String, Object> england = new HashMap<>(Map.of("comparator", "ENGLAND", "period", "2024", "value", 46.4));
        String benchmark = post(manager, "/kpis/" + kpi + "/benchmarks", england)
                .statusCode(201)
                .extract()
                .path("id");
        post(manager, "/kpis/" + kpi + "/benchmarks", england).statusCode(409);
        post(manager, "/kpis/" + kpi + "/benchmarks", with(england, "value", 101))
                .statusCode(422);
        remove(manager, "/benchmarks", benchmark, 1).statusCode(204);
    }

    @Test
    void onlyAReleaseThatIsHereIsAdopted() {
        does(manager, "/programmes", programme.toString(), 1, "benchmark-release", Map.of("code", "no-such-release"))
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
        String release = get("/reference/releases").extract().path("[0].code");
        does(manager, "/programmes", programme.toString(), 1, "benchmark-release", Map.of("code", release))
                .statusCode(200)
                .body("version", is(2));
    }
}
