package uk.goldenthread.exchange;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Measures, their parts and targets come from sheets too, by the rules that hold for a single entry. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MeasureImportTest extends Importing {
    private static final String KPIS =
            "code,title,definition,unit,polarity,frequency,headline,owner,organisation,limit_value,limit_unit,expected_share\n"
                    + "ehc-20wk,Plans in 20 weeks,Issued in time,percent,high,annual,yes,Head of SEND,Council,20,weeks,100\n";
    private static final String FIGURES =
            "kpi_code,period,period_start,period_end,numerator,denominator,status,dimension,category,quality\n"
                    + "ehc-20wk,2023,2023-01-01,2023-12-31,50,100,final,,,small number;disputed\n"
                    + "ehc-20wk,2023,2023-01-01,2023-12-31,20,40,final,age,0 to 4,\n";

    private ValidatableResponse get(String path) {
        return Scenario.request(scenario.subject(area, Role.PROGRAMME_MANAGER))
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    private String kpi() {
        return get("/programmes/" + programme + "/kpis").extract().path("items[0].id");
    }

    @Test
    void everyColumnArrives() {
        load(KPIS, Map.of("sheet", "kpis")).statusCode(200).body("rows.outcome", contains("CREATED"));
        load(FIGURES, Map.of("sheet", "observations"))
                .statusCode(200)
                .body("rows.ref", contains("ehc-20wk / 2023", "ehc-20wk / 2023 / age / 0 to 4"))
                .body("rows.outcome", everyItem(is("CREATED")));
        load(FIGURES, Map.of("sheet", "observations")).statusCode(200).body("rows.outcome", everyItem(is("UNCHANGED")));
        get("/kpis/" + kpi())
                .body("owner", is("Head of SEND"))
                .body("organisation", is("Council"))
                .body("limitValue", is(20))
                .body("limitUnit", is("WEEKS"))
                .body("latest.quality", contains("SMALL_NUMBER", "DISPUTED"));
        load(
                        "kpi_code,kind,due,value,note\nehc-20wk,improvement,2024-12-31,60,Agreed\nehc-20wk,national,,5,\n",
                        Map.of())
                .statusCode(200)
                .body("sheets.sheet", contains("targets"))
                .body("rows.outcome", contains("CREATED", "CREATED"))
                .body("rows[1].notes", contains(containsString("Check the decimal point")));
        load(
                        "kpi_code,comparator,name,period,value\nehc-20wk,england,,2023,50.3\nehc-20wk,region,North West,2023,55\n",
                        Map.of())
                .statusCode(200)
                .body("sheets.sheet", contains("benchmarks"))
                .body("rows.ref", contains("ehc-20wk / ENGLAND / 2023", "ehc-20wk / REGION North West / 2023"));
        String caveats = "kpi_code,kind,text,asked_of,answer\nehc-20wk,definition,What is counted?,Council,";
        load(caveats + "\n", Map.of()).statusCode(200).body("sheets.sheet", contains("caveats"));
        load(caveats + "\n", Map.of()).body("rows.outcome", contains("UNCHANGED"));
        load(caveats + "New plans only\n", Map.of()).body("rows.outcome", contains("CHANGED"));
        get("/kpis/" + kpi()).body("caveats.answer", contains("New plans only"));
    }

    @Test
    void anotherDefinitionNeedsItsDay() {
        load(KPIS, Map.of("sheet", "kpis")).statusCode(200);
        String other = "code,definition,definition_from\nehc-20wk,Issued with exceptions,";
        load(other + "\n", Map.of("sheet", "kpis"))
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("definition"))
                .body("report.rows[0].errors[0].reason", containsString("say from which day it applies"));
        load(other + "2024-04-01\n", Map.of("sheet", "kpis")).statusCode(200);
        get("/kpis/" + kpi() + "/definitions").body("items.appliesFrom", contains("2024-04-01", null));
    }

    @Test
    void aSignedOffPeriodRefusesAnImportThatSaysOtherwise() {
        load(KPIS, Map.of("sheet", "kpis")).statusCode(200);
        load(FIGURES, Map.of("sheet", "observations")).statusCode(200);
        Scenario.request(scenario.subject(area, Role.SRO))
                .contentType(ContentType.JSON)
                .body(Map.of("period", "2023"))
                .post("/api/v1/kpis/{k}/sign-offs", kpi())
                .then()
                .statusCode(201);
        load(FIGURES, Map.of("sheet", "observations")).statusCode(200).body("rows.outcome", everyItem(is("UNCHANGED")));
        load(FIGURES.replace(",50,100,", ",51,100,"), Map.of("sheet", "observations"))
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("period"))
                .body("report.rows[0].errors[0].reason", startsWith("The figures of 2023 were signed off on"));
    }

    @Test
    void whatAnImportCorrectsSaysWhere() {
        load(KPIS, Map.of("sheet", "kpis")).statusCode(200);
        load(FIGURES, Map.of("sheet", "observations")).statusCode(200);
        load(FIGURES.replace(",50,100,", ",51,100,"), Map.of("sheet", "observations", "sourceTitle", "Board paper"))
                .statusCode(200)
                .body("rows.outcome", contains("CHANGED", "UNCHANGED"));
        get("/kpis/" + kpi()).body("latest.correction", is("As Board paper says."));
        load(FIGURES.replace("2023", "2099"), Map.of("sheet", "observations"))
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("status"));
    }
}
