package uk.goldenthread.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** Periods that are school terms: the area's term dates say their days. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TermDoorsTest extends FigureDoors {
    private static final String MEASURES = "code,title,definition,unit,polarity,frequency,base,owner,headline\n"
            + "year,Plans in time,Share of plans in time,percent,high,quarterly,plans,Head of SEND,no\n"
            + "other,Plans in time,Share of plans in time,percent,high,quarterly,plans,Head of SEND,no\n";

    /** Single entry, the check before an upload is stored, the batch, an imported sheet, and the figures of others beside them. */
    @Test
    void aTermIsPlacedOnTheTermDatesOfTheAreaAtEveryDoor() throws IOException, SQLException {
        load(MEASURES, Map.of("sheet", "kpis")).statusCode(200);
        for (List<String> term : List.of(
                List.of("2024-25", "AUTUMN", "2024-09-04", "2024-12-20"),
                List.of("2024-25", "SPRING", "2025-01-06", "2025-04-04"),
                List.of("2024-25", "SUMMER", "2025-04-22", "2025-07-22"),
                List.of("2025-26", "AUTUMN", "2025-09-03", "2025-12-19"))) {
            post(
                            "/areas/" + area + "/term-dates",
                            Map.of(
                                    "academicYear",
                                    term.get(0),
                                    "term",
                                    term.get(1),
                                    "firstDay",
                                    term.get(2),
                                    "lastDay",
                                    term.get(3)))
                    .statusCode(201);
        }
        Map<String, Object> spring =
                Map.of("kpiCode", "year", "period", "Spring term 2025", "value", 56, "status", "FINAL");
        post("/programmes/" + programme + "/observations:batch?dryRun=true", Map.of("items", List.of(spring)))
                .statusCode(200)
                .body("results[0].readAs", is("6 January 2025 to 4 April 2025"));
        post("/programmes/" + programme + "/observations:batch", Map.of("items", List.of(spring)))
                .statusCode(200);
        post(
                        "/kpis/" + kpi("year") + "/observations",
                        Map.of("period", "Autumn term 2024", "value", 55, "status", "FINAL"))
                .statusCode(201);
        load(
                        "kpi_code,period,time_identifier,value,status\n"
                                + "year,202425,Summer term,57,final\nyear,Autumn 2025/26,,58,final\nyear,Spring term 2026,,59,final\n",
                        ROWS)
                .statusCode(200)
                .body("rows.outcome", contains("CREATED", "CREATED", "REJECTED"))
                .body("rows[0].notes", empty())
                .body(
                        "rows[2].errors[0].reason",
                        containsString("those of the spring term 2025/26 are not set. Give the first and last day"));
        stored("year")
                .body("items.periodStart", contains("2024-09-04", "2025-01-06", "2025-04-22", "2025-09-03"))
                .body("items.periodEnd", contains("2024-12-20", "2025-04-04", "2025-07-22", "2025-12-19"));
        post(
                        "/kpis/" + kpi("year") + "/benchmarks",
                        Map.of("comparator", "ENGLAND", "period", "Autumn term 2025", "value", 60))
                .statusCode(201);
        assertThat(number("select count(*) from app.benchmark where area_code = ? and period_end = date '2025-12-19'"))
                .isOne();
        upload(
                        manager,
                        programme.toString(),
                        "terms.xlsx",
                        workbook(Map.of(
                                "observations", "kpi_code,period,value,status\nother,Spring term 2025,59,final")),
                        Map.of())
                .statusCode(200);
        stored("other")
                .body("items.periodStart", contains("2025-01-06"))
                .body("items.periodEnd", contains("2025-04-04"));
        // Days that are given beside the name are held against those that are set.
        post(
                        "/kpis/" + kpi("other") + "/observations",
                        Map.of(
                                "period",
                                "Autumn term 2025",
                                "periodStart",
                                "2025-09-01",
                                "periodEnd",
                                "2025-12-31",
                                "value",
                                50,
                                "status",
                                "FINAL"))
                .statusCode(422)
                .body("detail", containsString("means 3 September 2025 to 19 December 2025, not 1 September 2025"));
    }
}
