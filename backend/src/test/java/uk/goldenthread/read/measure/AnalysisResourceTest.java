package uk.goldenthread.read.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.OrganisationDraft;
import uk.goldenthread.access.OrganisationKind;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** What the figures of measures say through the API, as somebody enters them; Warrington, whose published figures are known. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AnalysisResourceTest {
    private static final String WARRINGTON = "E06000007";

    @Inject
    Scenario scenario;

    @Inject
    AreaService areas;

    private String manager;
    private static UUID programme;

    @BeforeEach
    void programme() {
        scenario.as(WARRINGTON, () -> {
            if (areas.mine().isEmpty()) {
                areas.createArea(WARRINGTON, "Warrington", "North West");
                areas.addOrganisation(
                        WARRINGTON, new OrganisationDraft("Council", "The Council", OrganisationKind.COUNCIL));
            }
            return null;
        });
        if (programme == null) {
            programme = scenario.programme(WARRINGTON);
        }
        manager = scenario.subject(WARRINGTON, Role.PROGRAMME_MANAGER);
    }

    private UUID measure(String code, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code",
                code,
                "title",
                "Plans in 20 weeks",
                "definition",
                "New plans issued within 20 weeks",
                "unit",
                "PERCENT",
                "polarity",
                "HIGH",
                "frequency",
                "ANNUAL",
                "headline",
                true));
        body.putAll(more);
        return post("/programmes/" + programme + "/kpis", body);
    }

    private UUID post(String path, Map<String, Object> body) {
        return UUID.fromString(Scenario.request(manager)
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void figure(UUID kpi, String period, String from, String to, double value) {
        post(
                "/kpis/" + kpi + "/observations",
                Map.of("period", period, "periodStart", from, "periodEnd", to, "value", value, "status", "FINAL"));
    }

    private void year(UUID kpi, int year, double value) {
        figure(kpi, String.valueOf(year), year + "-01-01", year + "-12-31", value);
    }

    private Response get(String path) {
        return Scenario.request(manager).accept("*/*").get("/api/v1" + path);
    }

    private ValidatableResponse read(String path) {
        return get(path).then().statusCode(200);
    }

    @Test
    void anAnnualMeasureBesideOthers() {
        UUID kpi = measure("ehc-20wk-excl", Map.of("referenceCode", "ehc-20wk-excl", "base", "PLANS"));
        year(kpi, 2023, 41.3);
        year(kpi, 2024, 59.7);
        post("/kpis/" + kpi + "/targets", Map.of("kind", "IMPROVEMENT", "due", "2024-12-31", "value", 60));
        read("/kpis/" + kpi + "/analysis")
                .body("code", is("ehc-20wk-excl"))
                .body("points.period", contains("2023", "2024"))
                .body("points[1].target", is(60))
                .body("limits", nullValue())
                .body("noLimits", startsWith("Control limits are for monthly"))
                .body("change.words", is("up 18.4 percentage points (+45%)"))
                .body("change.verdict", is("CANNOT_BE_TESTED"))
                .body("direction", is("BETTER"))
                .body("againstTarget", is("0.3 percentage points short of its target, 60.0% by 31 December 2024."))
                .body("forecast.state", is("CANNOT_BE_SAID"));
        read("/kpis/" + kpi + "/benchmarks")
                .body("refused", nullValue())
                .body("period", is("2024"))
                .body("comparisons.name", contains("England", "North West", "statistical neighbours"))
                .body("comparisons[0].value", is(46.4f))
                .body("comparisons[1].value", is(50.5f))
                .body("ranking.rank", is(64))
                .body("ranking.of", is(151))
                .body("release.attribution", containsString("Open Government Licence v3.0"));
        read("/kpis/" + kpi + "/areas")
                .body("refused", nullValue())
                .body("figures.period", is("2024"))
                .body("figures.areas", hasSize(153))
                .body("figures.areas.find { it.kinship == 'OWN' }.name", is("Warrington"))
                .body("chart.table.rows", hasSize(153));
        read("/kpis/" + kpi + "/areas?year=2022").body("figures.period", is("2022"));
        get("/kpis/" + kpi + "/areas?year=2099")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("?year"))
                .body("errors[0].message", is("Nothing was published for that year. The newest is 2024."));
        read("/kpis/" + kpi + "/chart")
                .body("sentence", startsWith("59.7% in 2024."))
                .body("table.rows", hasSize(2));
        for (String picture : new String[] {"/chart.svg", "/areas.svg"}) {
            Response svg = get("/kpis/" + kpi + picture);
            assertThat(svg.contentType()).startsWith("image/svg+xml");
            assertThat(svg.asString()).startsWith("<svg xmlns=").endsWith("</svg>");
            assertThat(svg.header("ETag")).isNotNull();
        }
    }

    @Test
    void aMonthlyMeasureHasLimitsAndIcons() {
        UUID kpi = measure("decisions", Map.of("frequency", "MONTHLY", "tolerance", 5));
        double[] values = {50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, 75};
        for (int i = 0; i < values.length; i++) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(i);
            figure(
                    kpi,
                    month.toString(),
                    month.atDay(1).toString(),
                    month.atEndOfMonth().toString(),
                    values[i]);
        }
        post("/kpis/" + kpi + "/targets", Map.of("kind", "IMPROVEMENT", "value", 90));
        read("/kpis/" + kpi + "/analysis")
                .body("segments", hasSize(1))
                .body("limits.trial", is(false))
                .body("limits.baseline", is(13))
                .body("variation.code", is("IMPROVEMENT_HIGH"))
                .body("variation.letter", is("H"))
                .body("assurance.code", is("CONSISTENT_FAIL"))
                .body("rating", is("RED"))
                .body("points[12].specialCause", is("OUTSIDE"))
                .body("change.verdict", is("MORE_THAN_ORDINARY"));
        read("/kpis/" + kpi + "/benchmarks")
                .body("refused", is("This measure is not said to be the same as one of the open data."))
                .body("comparisons", hasSize(0));
        read("/kpis/" + kpi + "/areas")
                .body("refused", is("This measure is not said to be the same as one of the open data."))
                .body("figures", nullValue())
                .body("chart.svg", startsWith("<svg"));
    }

    @Test
    void theScorecardHasTheHeadlinesWithWhatBelongsToThem() {
        UUID headline = measure("a-headline", Map.of("owner", "Head of SEND"));
        year(headline, 2023, 50);
        year(headline, 2024, 55);
        measure("b-long-list", Map.of("headline", false));
        read("/programmes/" + programme + "/scorecard")
                .body("measures.code", hasItem("a-headline"))
                .body("measures.code", not(hasItem("b-long-list")))
                .body("measures.find { it.code == 'a-headline' }.owner", is("Head of SEND"))
                .body("measures.find { it.code == 'a-headline' }.latest.value", is(55.0f))
                .body("measures.find { it.code == 'a-headline' }.figures", is(2))
                .body("measures.find { it.code == 'a-headline' }.change.words", startsWith("up 5.0 percentage points"))
                .body(
                        "measures.find { it.code == 'a-headline' }.sparkline.sentence",
                        is("2 figures, from 50.0% in 2023 to 55.0% in 2024."))
                .body("measures.find { it.code == 'a-headline' }.benchmarkRefused", notNullValue())
                .body("release.code", is("dfe-2026-04.2"))
                .body("sentence", containsString(" with a target and a tolerance "));
        read("/programmes/" + programme + "/scorecard?all=true")
                .body("measures.code", hasItems("a-headline", "b-long-list"));
    }

    @Test
    void releasesAndDefinitionsAreThereForEverybody() {
        given().get("/api/v1/reference/releases")
                .then()
                .statusCode(200)
                .body("code", hasItem("dfe-2026-04.2"))
                .body("find { it.code == 'dfe-2026-04.2' }.sha256.length()", is(64));
        given().get("/api/v1/reference/kpi-definitions")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        hasItems(
                                "ehc-20wk-excl",
                                "ehc-20wk-incl",
                                "ehc-decision-6wk",
                                "ar-12m",
                                "ar-decision-4wk",
                                "ar-amended-12wk",
                                "ehc-draft-stuck",
                                "ehc-requests",
                                "ehc-refused",
                                "therapy-wait",
                                "audit-good",
                                "ehc-pupils",
                                "ehc-population-0-24",
                                "ehc-plans",
                                "tribunal-appealable",
                                "tribunal-appealable-new"))
                .body("definition", everyItem(notNullValue()))
                .body("find { it.code == 'ehc-20wk-excl' }.limitValue", is(20))
                .body("find { it.code == 'ehc-20wk-excl' }.base", is("PLANS"));
    }
}
