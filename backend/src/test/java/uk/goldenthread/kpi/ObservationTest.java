package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A figure is refused when it contradicts what is known, is corrected with a reason, and is the business of who supplies it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ObservationTest extends Measuring {
    @Test
    void aFigureShowsWhatFollowsFromIt() {
        String kpi = kpi("ehc-20wk");
        String id = enter(manager, kpi, with(share("September 2024", 111, 207), "quality", List.of("SMALL_NUMBER")));
        get("/observations/" + id)
                .body("value", is(53.6f))
                .body("periodStart", is("2024-09-01"))
                .body("periodEnd", is("2024-09-30"))
                .body("organisation", is("Council"))
                .body("quality", contains("SMALL_NUMBER"))
                .body("locked", is(false));
        get("/kpis/" + kpi).body("latest.value", is(53.6f)).body("observations", is(1));
    }

    private void refused(String kpi, Map<String, Object> figure, int status, String pointer) {
        post(manager, "/kpis/" + kpi + "/observations", figure)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void whatContradictsIsRefused() {
        String kpi = kpi("ehc-20wk");
        enter(manager, kpi, value("August 2024", 56));
        refused(kpi, share("September 2024", 208, 207), 422, "/numerator");
        refused(kpi, with(share("September 2024", 111, 207), "value", 56), 422, "/value");
        refused(kpi, value("September 2024", 101), 422, "/value");
        refused(kpi, value("September 2024", 0.56), 422, "/value");
        refused(kpi, value("September 2099", 60), 422, "/status");
        refused(kpi, value("August 2024", 57), 409, "/period");
        refused(
                kpi,
                with(with(value("Aug. 2024", 57), "periodStart", "2024-08-01"), "periodEnd", "2024-08-31"),
                409,
                "/period");
        refused(kpi, with(value("September 2024", 57), "category", "5 to 10"), 422, "/dimension");
        enter(manager, kpi, with(value("September 2024", 0.56), "confirmed", true));
        enter(manager, kpi, with(value("September 2099", 60), "status", "PROJECTION"));
        // A projection is no figure: the latest stays what happened.
        get("/kpis/" + kpi).body("latest.period", is("September 2024")).body("observations", is(3));
    }

    @Test
    void partsStandBesideTheTotal() {
        String kpi = kpi("ehc-20wk");
        enter(manager, kpi, share("2024", 50, 100));
        enter(manager, kpi, with(with(share("2024", 30, 40), "dimension", "age group"), "category", "0 to 4"));
        refused(
                kpi,
                with(with(share("2024", 21, 40), "dimension", "age group"), "category", "5 to 10"),
                422,
                "/numerator");
        refused(kpi, with(with(share("2024", 20, 40), "dimension", "age group"), "category", "0 to 4"), 409, "/period");
        get("/kpis/" + kpi + "/observations").body("items", hasSize(1));
        get("/kpis/" + kpi + "/observations?cells=true")
                .body("items.category", hasItem("0 to 4"))
                .body("items", hasSize(2));
    }

    @Test
    void aCorrectionSaysWhyAndKeepsWhatWasSaid() {
        String kpi = kpi("ehc-20wk");
        String id = enter(provider, kpi, share("September 2024", 111, 207));
        patch(provider, "/observations", id, 1, Map.of("caveat", "One team only."))
                .statusCode(200)
                .body("version", is(2))
                .body("warnings", empty());
        patch(provider, "/observations", id, 2, Map.of("numerator", 112))
                .statusCode(422)
                .body("errors.pointer", contains("/correction"));
        patch(manager, "/observations", id, 2, Map.of("numerator", 112, "correction", "One was counted late."))
                .statusCode(200);
        patch(manager, "/observations", id, 2, Map.of("numerator", 113, "correction", "Again."))
                .statusCode(412);
        // The reason for one correction does not serve for the next.
        patch(manager, "/observations", id, 3, Map.of("numerator", 113))
                .statusCode(422)
                .body("errors.pointer", contains("/correction"));
        get("/observations/" + id)
                .body("correction", is("One was counted late."))
                .body("value", is(54.1f));
        get("/observations/" + id + "/versions")
                .body("items.version", contains(3, 2, 1))
                .body("items.numerator", contains(112, 111, 111))
                .body("items.value", contains(54.1f, 53.6f, 53.6f))
                .body("items.byRole", contains("programme-manager", "data-provider", "data-provider"))
                .body("items[0].correction", is("One was counted late."))
                .body("items[2].correction", nullValue());
    }

    @Test
    void aDataProviderSeesAndWritesWhatItsBodySupplies() {
        String own = kpi("ehc-20wk");
        String foreign = kpi("waits", Map.of("organisationId", icb));
        String nobodys = kpi("requests", Map.of());
        String figure = enter(provider, own, share("September 2024", 111, 207));
        for (String kpi : List.of(foreign, nobodys)) {
            post(provider, "/kpis/" + kpi + "/observations", share("September 2024", 1, 2))
                    .statusCode(403);
            Scenario.request(provider)
                    .get("/api/v1/kpis/{k}/supplied-observations", kpi)
                    .then()
                    .statusCode(403);
        }
        patch(other, "/observations", figure, 1, Map.of("caveat", "No.")).statusCode(403);
        Scenario.request(provider).get("/api/v1/kpis/{k}", own).then().statusCode(403);
        Scenario.request(provider)
                .get("/api/v1/areas/{a}/supplied-kpis", area)
                .then()
                .statusCode(200)
                .body("items.code", contains("ehc-20wk"))
                .body("items[0].programmeId", is(programme.toString()))
                .body("items[0].figures", is(1))
                .body("items[0].latest.id", is(figure))
                .body("items[0].latest.version", is(1))
                .body("items[0].latest.value", is(53.6f));
        Scenario.request(provider)
                .get("/api/v1/kpis/{k}/supplied-observations", own)
                .then()
                .statusCode(200)
                .body("items.id", contains(figure));
        Scenario.request(manager)
                .get("/api/v1/areas/{a}/supplied-kpis", area)
                .then()
                .statusCode(200)
                .body("items.code", contains("ehc-20wk", "requests", "waits"));
    }

    @Test
    void oneFigureHasOneSupplier() {
        String kpi = kpi("ehc-20wk");
        String figure = enter(provider, kpi, share("September 2024", 111, 207));
        patch(manager, "/kpis", kpi, 1, Map.of("organisationId", icb)).statusCode(200);
        post(other, "/kpis/" + kpi + "/observations", share("September 2024", 100, 207))
                .statusCode(409)
                .body(
                        "detail",
                        is(
                                "There is a figure of September 2024 already, supplied by Council. Two bodies cannot supply one figure; ask the programme manager which of them does."));
        patch(other, "/observations", figure, 1, Map.of("caveat", "No.")).statusCode(403);
        patch(provider, "/observations", figure, 1, Map.of("caveat", "No.")).statusCode(403);
        Scenario.request(other)
                .get("/api/v1/kpis/{k}/supplied-observations", kpi)
                .then()
                .statusCode(200)
                .body("items", empty());
        enter(other, kpi, share("October 2024", 100, 207));
    }

    @Test
    void whatIsSignedOffIsNotChanged() {
        String kpi = kpi("ehc-20wk");
        String figure = enter(provider, kpi, share("September 2024", 111, 207));
        post(manager, "/kpis/" + kpi + "/sign-offs", Map.of("period", "October 2024"))
                .statusCode(422)
                .body("errors.pointer", contains("/period"));
        post(provider, "/kpis/" + kpi + "/sign-offs", Map.of("period", "September 2024"))
                .statusCode(403);
        String signOff = post(manager, "/kpis/" + kpi + "/sign-offs", Map.of("period", "September 2024"))
                .statusCode(201)
                .extract()
                .path("id");
        post(manager, "/kpis/" + kpi + "/sign-offs", Map.of("period", "September 2024"))
                .statusCode(409);
        get("/observations/" + figure).body("locked", is(true));
        Map<String, Object> correction = Map.of("numerator", 112, "correction", "Late.");
        patch(manager, "/observations", figure, 1, correction)
                .statusCode(409)
                .body("detail", startsWith("The figures of September 2024 were signed off on"));
        Map<String, Object> part = with(with(share("September 2024", 1, 2), "dimension", "sex"), "category", "girls");
        refused(kpi, part, 409, "/period");
        does(manager, "/sign-offs", signOff, 1, "reopening", Map.of("reason", "A team was left out."))
                .statusCode(200);
        does(manager, "/sign-offs", signOff, 2, "reopening", Map.of("reason", "Again."))
                .statusCode(409);
        patch(manager, "/observations", figure, 1, correction).statusCode(200);
        post(manager, "/kpis/" + kpi + "/sign-offs", Map.of("period", "September 2024"))
                .statusCode(201)
                .body("id", is(signOff))
                .body("version", is(3));
        get("/kpis/" + kpi + "/sign-offs")
                .body("items.state", contains("LOCKED"))
                .body("items[0].reopenReason", is("A team was left out."));
    }

    @Test
    void aSeriesThatAddsUpIsWarnedOf() {
        String kpi = kpi("requests", Map.of("unit", "COUNT"));
        int value = 10;
        for (String month : List.of("December 2023", "January 2024", "February 2024", "March 2024")) {
            enter(manager, kpi, value(month, value));
            value += 10;
        }
        post(manager, "/kpis/" + kpi + "/observations", value("April 2024", 9))
                .statusCode(201)
                .body("warnings", contains(containsString("mark the measure as cumulative")));
    }

    @Test
    void ofTwoWritersAtOnceOneIsTold() throws Exception {
        String kpi = kpi("ehc-20wk");
        String figure = enter(manager, kpi, share("September 2024", 111, 207));
        ExecutorService writers = Executors.newFixedThreadPool(2);
        Callable<Integer> correct =
                () -> patch(manager, "/observations", figure, 1, Map.of("numerator", 112, "correction", "Late."))
                        .extract()
                        .statusCode();
        Callable<Integer> enter = () -> post(manager, "/kpis/" + kpi + "/observations", share("October 2024", 1, 2))
                .extract()
                .statusCode();
        for (Callable<Integer> work : List.of(correct, enter)) {
            List<Integer> answers = writers.invokeAll(List.of(work, work), 60, TimeUnit.SECONDS).stream()
                    .map(f -> {
                        try {
                            return f.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(answers).isEqualTo(work == correct ? List.of(200, 412) : List.of(201, 409));
        }
        writers.shutdown();
    }
}
