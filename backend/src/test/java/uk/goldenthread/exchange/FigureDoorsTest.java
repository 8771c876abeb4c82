package uk.goldenthread.exchange;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** What councils, DfE and the NHS send, at every door: each figure is placed, doubted or refused. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FigureDoorsTest extends FigureDoors {
    private static final String MEASURES = "code,title,definition,unit,polarity,frequency,base,owner,headline\n"
            + "intime,Plans in time,Share of plans in time,percent,high,monthly,plans,Head of SEND,no\n"
            + "year,Plans in time in a year,Share of plans in time,percent,high,annual,plans,Head of SEND,no\n"
            + "appeals,Appeals,Appeals registered,count,low,monthly,,Head of SEND,no\n"
            + "wait,Wait,Median weeks waited,weeks,low,monthly,,Head of therapy,no\n";

    @BeforeEach
    void measures() {
        load(MEASURES, Map.of("sheet", "kpis")).statusCode(200);
    }

    private ValidatableResponse figures(String head, String rows, Map<String, String> fields) {
        return load(head + "\n" + rows, fields);
    }

    @Test
    void numbersThatMachinesWriteAreTaken() {
        figures(
                        "kpi_code,period,value,status",
                        "year,2015,61.300000000000,final\nyear,2016,18.4000000000012,final\nyear,2017, 14.428,final\n"
                                + "year,2018,4.45E+01,final\nyear,2019,+55.5,final\nyear,2020,\"1,0.5\",final\n",
                        ROWS)
                .statusCode(200)
                .body("rows.outcome", contains("CREATED", "CREATED", "CREATED", "CREATED", "CREATED", "REJECTED"))
                .body("rows[0].notes", empty())
                .body("rows[1].notes", hasItem("Rounded to 10 decimals: 18.4."));
        stored("year").body("items.value", contains(61.3f, 18.4f, 14.428f, 44.5f, 55.5f));
    }

    @Test
    void betweenSemicolonsACommaPartsDecimalsAndThreeDigitsAreAskedAbout() {
        figures(
                        "kpi_code;period;value;status",
                        "year;2015;85,7;final\nyear;2016;85.7;final\nappeals;May 2025;1,234;final\nappeals;June 2025;1234;final\n",
                        ROWS)
                .statusCode(200)
                .body("rows.outcome", contains("CREATED", "CREATED", "REJECTED", "CREATED"))
                .body("rows[2].errors[0].reason", containsString("can be read in two ways"));
        stored("year").body("items.value", contains(85.7f, 85.7f));
    }

    @Test
    void monthsWithoutDaysNewestFirstTakeTheirPlaceInTime() {
        figures(
                        "kpi_code,period,value,status",
                        "intime,Sep-26,62,final\nintime,Aug-26,60,final\nintime,Jul-26,59,final\nintime,Jun-26,57,final\n",
                        ROWS)
                .statusCode(200)
                .body("rows.outcome", everyItem(is("CREATED")));
        stored("intime")
                .body("items.period", contains("Jun-26", "Jul-26", "Aug-26", "Sep-26"))
                .body("items.periodEnd", contains("2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30"));
    }

    @Test
    void whatCannotBePlacedIsRefusedWithWhatToWriteAtEveryDoor() {
        figures(
                        "kpi_code,period,value,status",
                        "year,Latest,62,final\nyear,2023/24,60,final\nyear,202425,59,final\nyear,Autumn term 2025,57,final\n",
                        ROWS)
                .statusCode(200)
                .body("rows.outcome", everyItem(is("REJECTED")))
                .body("rows.errors.flatten().column", everyItem(is("period")))
                .body("rows[0].errors[0].reason", containsString("does not say which days it means. Write for example"))
                .body("rows[1].errors[0].reason", containsString("Write FY 2023/24 or AY 2023/24"))
                .body("rows[2].errors[0].reason", containsString("time_identifier"))
                .body("rows[3].errors[0].reason", containsString("Give the first and last day"));
        for (String period : List.of("Latest", "2023/24", "202425", "Autumn term 2025")) {
            Map<String, Object> figure = Map.of("period", period, "value", 50, "status", "FINAL");
            post("/kpis/" + kpi("year") + "/observations", figure)
                    .statusCode(422)
                    .body("errors.pointer", contains("/period"));
            post(
                            "/programmes/" + programme + "/observations:batch",
                            Map.of(
                                    "items",
                                    List.of(Map.of(
                                            "kpiCode", "year", "period", period, "value", 50, "status", "FINAL"))))
                    .statusCode(422)
                    .body("report.results[0].problem.errors.pointer", contains("/items/0/period"));
        }
    }

    @Test
    void theKindOfYearIsSaidByTheUploadTheMeasureOrDfesWords() {
        figures(
                        "kpi_code,period,value,status",
                        "year,2023/24,60,final\n",
                        Map.of("sheet", "observations", "yearKind", "academic"))
                .statusCode(200);
        load("code,year_kind\nyear,financial\n", Map.of("sheet", "kpis"))
                .statusCode(200)
                .body("rows.outcome", contains("CHANGED"));
        figures("kpi_code,period,value,status", "year,2021/22,58,final\n", ROWS)
                .body("rows.outcome", contains("CREATED"));
        figures(
                        "kpi_code,period,time_identifier,value,status",
                        "year,202011,November,55,final\nyear,201819,Financial year,51,final\n",
                        ROWS)
                .body("rows.outcome", contains("CREATED", "CREATED"))
                .body("rows.ref", contains("year / November 2020", "year / Financial year 2018/19"));
        stored("year")
                .body("items.periodStart", contains("2018-04-01", "2020-11-01", "2021-04-01", "2023-09-01"))
                .body("items.periodEnd", contains("2019-03-31", "2020-11-30", "2022-03-31", "2024-08-31"));
        RestAssured.given()
                .spec(manager)
                .get("/api/v1/kpis/{id}", kpi("year"))
                .then()
                .body("yearKind", is("FINANCIAL"));
        load("code,title\nyear,Y\n", Map.of("sheet", "kpis", "yearKind", "lunar"))
                .statusCode(400)
                .body("errors.pointer", contains("/yearKind"));
    }

    @Test
    void daysThatAreNotThoseOfTheNameAreDoubtedUnlessMeant() {
        String head = "kpi_code,period,period_start,period_end,value,status,confirmed";
        figures(head, "intime,May 2025,2025-06-01,2025-06-30,50,final,\n", ROWS)
                .body("rows[0].errors[0].column", is("period_start"))
                .body("rows[0].errors[0].reason", containsString("means 1 May 2025 to 31 May 2025"));
        figures(head, "intime,May 2025,2025-06-01,2025-06-30,50,final,yes\n", ROWS)
                .body("rows.outcome", contains("CREATED"));
    }

    @Test
    void aPeriodThatIsNotOverIsNoFinalFigureWhateverItsSpelling() {
        figures(
                        "kpi_code,period,value,status",
                        "year,FY 2090/91,60,final\nyear,Q1 2090/91,60,final\nyear,Sep-90,60,final\nyear,2090,60,projection\n",
                        ROWS)
                .body("rows.outcome", contains("REJECTED", "REJECTED", "REJECTED", "CREATED"))
                .body("rows[0].errors[0].column", is("status"));
    }

    @Test
    void marksAreKeptAsMarksAndNeverCountAsZero() {
        figures(
                        "kpi_code,period,value,status",
                        "appeals,January 2025,z,final\nappeals,February 2025,[x],final\nappeals,March 2025,c,final\n"
                                + "appeals,April 2025,low,final\nappeals,May 2025,u,final\nappeals,June 2025,:,final\n"
                                + "appeals,July 2025,~,final\nappeals,August 2025,*,final\nappeals,September 2025,<5,final\n"
                                + "appeals,October 2025,n/a,final\nappeals,November 2025,-,final\nappeals,December 2025,..,final\n",
                        ROWS)
                .statusCode(200)
                .body("rows.outcome", everyItem(is("CREATED")))
                .body("rows[0].notes[0]", containsString("does not count as zero"));
        stored("appeals")
                .body("items.value", everyItem(nullValue()))
                .body(
                        "items.mark",
                        contains(
                                "NOT_APPLICABLE",
                                "UNAVAILABLE",
                                "SUPPRESSED",
                                "LOW",
                                "LOW_RELIABILITY",
                                "UNAVAILABLE",
                                "LOW",
                                "SUPPRESSED",
                                "SUPPRESSED",
                                "NOT_APPLICABLE",
                                "NOT_GIVEN",
                                "UNAVAILABLE"))
                .body("items.asStated", hasItem("<5"));
        figures("kpi_code,period,numerator,denominator,status", "intime,May 2025,c,120,final\n", ROWS)
                .body("rows.outcome", contains("CREATED"));
        stored("intime").body("items[0].mark", is("SUPPRESSED")).body("items[0].asStated", is("c of 120"));
        String id = stored("intime").extract().path("items[0].id");
        RestAssured.given()
                .spec(manager)
                .get("/api/v1/observations/{id}/versions", id)
                .then()
                .body("items[0].mark", is("SUPPRESSED"));
        figures(
                        "kpi_code,period,numerator,denominator,status,correction",
                        "intime,May 2025,60,120,final,Published since\n",
                        ROWS)
                .body("rows.outcome", contains("CHANGED"));
        stored("intime")
                .body("items[0].mark", nullValue())
                .body("items[0].asStated", nullValue())
                .body("items[0].value", is(50.0f));
    }

    @Test
    void wordsInAFigureAreNamedForWhatTheyAre() {
        figures(
                        "kpi_code,period,value,status",
                        "appeals,January 2025,est. 40,final\nappeals,February 2025,41 (projected),final\n"
                                + "appeals,March 2025,c. 42,provisional\nappeals,April 2025,over 40,final\nwait,May 2025,31 weeks,final\n",
                        ROWS)
                .body("rows.outcome", contains("CREATED", "CREATED", "CREATED", "REJECTED", "CREATED"))
                .body("rows[0].notes", hasItem(containsString("stored as an estimate")))
                .body("rows[1].notes", hasItem(containsString("stored as a projection, not as final")))
                .body("rows[3].errors[0].reason", containsString("as_stated"));
        stored("appeals")
                .body("items.status", contains("FINAL", "PROJECTION", "PROVISIONAL"))
                .body("items[0].quality", contains("ESTIMATED"))
                .body("items[0].asStated", is("est. 40"));
        post(
                        "/kpis/" + kpi("appeals") + "/observations",
                        Map.of("period", "May 2025", "written", "approx. 44", "status", "FINAL"))
                .statusCode(201)
                .body("warnings", hasItem(containsString("stored as an estimate")));
    }

    @Test
    void aFigureOfAnotherLengthOrOfTheSameDaysIsSaidToStandApart() {
        StringBuilder months = new StringBuilder();
        String[] names = {"January", "February", "March", "April", "May", "June"};
        for (int i = 0; i < names.length; i++) {
            months.append("intime,")
                    .append(names[i])
                    .append(" 2025,")
                    .append(50 + i)
                    .append(",final\n");
        }
        figures(
                        "kpi_code,period,value,status",
                        months + "intime,Q1 2025/26,55,final\nintime,FY 2024/25,56,final\n",
                        ROWS)
                .body("rows.outcome", everyItem(is("CREATED")))
                .body("rows[5].notes", empty())
                .body(
                        "rows[6].notes",
                        hasItem(allOf(containsString("kept as another period"), containsString("longer"))))
                .body("rows[7].notes", hasItem(containsString("kept as another period")));
        post("/kpis/" + kpi("intime") + "/observations", Map.of("period", "2024", "value", 54, "status", "FINAL"))
                .statusCode(201)
                .body("warnings", hasItem(containsString("kept as another period")));
    }

    @Test
    void aFigureOrATargetFarFromTheSeriesIsDoubted() {
        figures(
                        "kpi_code,period,value,status",
                        "wait,January 2025,30,final\nwait,February 2025,32,final\nwait,March 2025,31,final\nwait,April 2025,33,final\n"
                                + "wait,May 2025,310,final\n",
                        ROWS)
                .body("rows[4].notes", hasItem(containsString("far from the others")));
        load(
                        "kpi_code,kind,due,value\nappeals,improvement,Mar 2026,12\nwait,improvement,April 2026,340\nwait,improvement,2026-05-31,-1\n",
                        ROWS_OF_TARGETS)
                .body("rows.outcome", contains("CREATED", "CREATED", "REJECTED"));
        RestAssured.given()
                .spec(manager)
                .get("/api/v1/kpis/{id}/targets", kpi("appeals"))
                .then()
                .body("items[0].due", is("2026-03-31"))
                .body("items[0].duePrecision", is("MONTH"));
        post("/kpis/" + kpi("wait") + "/targets", Map.of("kind", "IMPROVEMENT", "due", "2026-06-30", "value", 900))
                .statusCode(201)
                .body("warnings", hasSize(1));
    }

    private static final Map<String, String> ROWS_OF_TARGETS = Map.of("sheet", "targets", "onError", "skip");

    @Test
    void aBatchSaysAsWhichDaysEachFigureWasRead() {
        Map<String, Object> quarter =
                Map.of("kpiCode", "intime", "period", "Q1 2025/26", "written", "54.5%", "status", "FINAL");
        Map<String, Object> year = Map.of("kpiCode", "year", "period", "2023/24", "value", 51, "status", "FINAL");
        post(
                        "/programmes/" + programme + "/observations:batch?dryRun=true&yearKind=FINANCIAL",
                        Map.of("items", List.of(quarter, year)))
                .statusCode(200)
                .body("stored", is(false))
                .body("results[0].readAs", is("1 April 2025 to 30 June 2025"))
                .body("results[0].notes", hasItem(containsString("another period")))
                .body("results[1].readAs", is("1 April 2023 to 31 March 2024"));
        post("/programmes/" + programme + "/observations:batch?yearKind=lunar", Map.of("items", List.of(year)))
                .statusCode(400);
    }
}
