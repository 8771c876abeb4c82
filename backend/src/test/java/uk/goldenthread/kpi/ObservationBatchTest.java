package uk.goldenthread.kpi;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** A feed sends many figures: all or nothing unless it says otherwise, replacements by version, and only its own. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ObservationBatchTest extends Measuring {
    private ValidatableResponse send(String who, String query, List<Map<String, Object>> items) {
        return post(who, "/programmes/" + programme + "/observations:batch" + query, Map.of("items", items));
    }

    private static Map<String, Object> item(String code, Map<String, Object> figure) {
        return with(figure, "kpiCode", code);
    }

    @Test
    void allOrNothingUnlessAskedOtherwise() {
        String kpi = kpi("ehc-20wk");
        kpi("waits", Map.of("organisationId", icb));
        List<Map<String, Object>> items = List.of(
                item("ehc-20wk", share("September 2024", 111, 207)),
                item("ehc-20wk", share("September 2024", 112, 207)),
                item("ehc-20wk", share("October 2024", 3, 2)),
                item("waits", share("October 2024", 1, 2)),
                item("nothing", share("October 2024", 1, 2)),
                item("ehc-20wk", with(share("November 2024", 1, 2), "mood", "good")),
                item("ehc-20wk", share("November 2024", 120, 200)));
        send(provider, "", items)
                .statusCode(422)
                .body("report.stored", is(false))
                .body("report.results.status", contains(200, 409, 422, 403, 422, 400, 200))
                .body("report.results[2].problem.errors.pointer", contains("/items/2/numerator"));
        get("/kpis/" + kpi + "/observations").body("items", empty());
        send(provider, "?onError=skip", items)
                .statusCode(200)
                .body("stored", is(true))
                .body("accepted", is(2))
                .body("results.status", contains(201, 409, 422, 403, 422, 400, 201));
        get("/kpis/" + kpi + "/observations").body("items.period", contains("September 2024", "November 2024"));
    }

    @Test
    void aReplacementCarriesItsVersion() {
        String kpi = kpi("ehc-20wk");
        String id = enter(provider, kpi, share("September 2024", 111, 207));
        Map<String, Object> next = item("ehc-20wk", with(share("September 2024", 112, 207), "version", 2));
        send(provider, "?onError=skip", List.of(next))
                .statusCode(200)
                .body("stored", is(false))
                .body("results.status", contains(412));
        next.put("version", 1);
        send(provider, "?onError=skip", List.of(next))
                .body("results.status", contains(422))
                .body("results[0].problem.errors.pointer", contains("/items/0/correction"));
        next.put("correction", "Counted late.");
        send(provider, "", List.of(next))
                .statusCode(200)
                .body("results[0].id", is(id))
                .body("results[0].version", is(2));
        send(provider, "", List.of(item("ehc-20wk", with(share("October 2024", 1, 2), "version", 1))))
                .statusCode(422)
                .body("report.results[0].problem.errors.pointer", contains("/items/0/version"));
        get("/observations/" + id).body("numerator", is(112)).body("correction", is("Counted late."));
    }

    @Test
    void tenYearsOfMonthsAreOneRevision() {
        String kpi = kpi("ehc-20wk");
        List<Map<String, Object>> months = IntStream.range(0, 120)
                .mapToObj(m ->
                        item("ehc-20wk", share(String.format("%d-%02d", 2014 + m / 12, 1 + m % 12), 50 + m % 7, 100)))
                .toList();
        send(provider, "", months).statusCode(200).body("accepted", is(120));
        get("/kpis/" + kpi).body("observations", is(120)).body("latest.period", is("2023-12"));
    }
}
