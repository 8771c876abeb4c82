package uk.goldenthread.exchange;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Money comes from sheets too: pounds as ledgers write them, rows found again by their reference. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MoneyImportTest extends Importing {
    private static final String GRANTS =
            "code,kind,title,funder,award,starts_on,ends_on\ndbv,grant,Delivering Better Value,DfE,\"£1,000,000\",2024-04-01,2026-03-31\n";
    private static final String WORKSTREAMS =
            "grant_code,code,title,allocated,lines\ndbv,1,Behaviour,\"£690,000.00\",staffing; training\ndbv,2,Inclusion,310000,\n";
    private static final String SPEND =
            "grant_code,workstream_code,external_ref,on_day,amount,state,kind,line,description\n";

    @BeforeEach
    void aGrant() {
        load(GRANTS, Map.of("sheet", "grants")).statusCode(200).body("rows.outcome", contains("CREATED"));
        load(WORKSTREAMS, Map.of("sheet", "workstreams")).statusCode(200).body("rows.outcome", everyItem(is("CREATED")));
    }

    private ValidatableResponse get(String path) {
        return Scenario.request(scenario.subject(area, Role.PROGRAMME_MANAGER))
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    private String fund() {
        return get("/programmes/" + programme + "/grants").extract().path("items[0].id");
    }

    @Test
    void theSameSheetTwiceChangesNothing() {
        load(GRANTS, Map.of("sheet", "grants")).statusCode(200).body("rows.outcome", contains("UNCHANGED"));
        load(WORKSTREAMS, Map.of("sheet", "workstreams")).body("rows.outcome", contains("UNCHANGED", "UNCHANGED"));
        get("/grants/" + fund())
                .body("grant.awardPence", is(100_000_000))
                .body("grant.unallocatedPence", is(0))
                .body("workstreams[0].lines.kind", contains("STAFFING", "TRAINING"));
        load(WORKSTREAMS.replace("310000", "300000"), Map.of("sheet", "workstreams"))
                .statusCode(422)
                .body("report.rows.find { it.outcome == 'REJECTED' }.errors[0].column", is("allocated"));
    }

    @Test
    void poundsAndDuplicatesOfALedger() {
        String rows = SPEND + "dbv,1,INV-1,2024-06-14,\"£300,000.00\",paid,,training,Thrive\n"
                + "dbv,1,INV-2,June 2024,1250.5,committed,,,Licences\n"
                + "dbv,1,INV-1,2024-06-14,\"£300,000.00\",paid,,training,Thrive\n"
                + "dbv,1,INV-3,2024-06-20,£50,paid,credit note,,Back\n";
        load(rows, Map.of("sheet", "spend"))
                .statusCode(200)
                .body("rows.outcome", contains("CREATED", "CREATED", "UNCHANGED", "CREATED"))
                .body("rows[2].notes", contains("This spending is recorded already and says the same."));
        load(rows, Map.of("sheet", "spend"))
                .statusCode(200)
                .body("rows.outcome", everyItem(is("UNCHANGED")))
                .body("rows[0].notes", hasSize(1));
        get("/grants/" + fund())
                .body("grant.totals.committedPence", is(30_000_000 + 125_050 - 5_000))
                .body("grant.totals.paidPence", is(30_000_000 - 5_000));
        get("/grants/" + fund() + "/spend").body("items.find { it.externalRef == 'INV-2' }.onDay.precision", is("MONTH"));
        load(rows.replace("committed,,,Licences", "paid,,,Licences"), Map.of("sheet", "spend"))
                .statusCode(200)
                .body("rows.outcome", contains("UNCHANGED", "CHANGED", "UNCHANGED", "UNCHANGED"));
    }

    @Test
    void twoRowsOfOneReferenceThatDifferAreRefused() {
        load(
                        SPEND + "dbv,1,INV-1,2024-06-14,300,paid,,,Thrive\ndbv,1,INV-1,2024-06-14,301,paid,,,Thrive\n",
                        Map.of("sheet", "spend"))
                .statusCode(422)
                .body("report.rows.outcome", everyItem(is("REJECTED")))
                .body("report.rows[0].errors[0].reason", containsString("stands in rows 2 and 3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-300;amount;An amount is never negative. Money that came back is a credit note.",
                "(300);amount;An amount is never negative. Money that came back is a credit note.",
                "-£300;amount;An amount is never negative. Money that came back is a credit note.",
                "12.345;amount;This has a part of a penny. Write whole pence, for example 1250.50.",
                "1,00;amount;This is not an amount. Write pounds, for example £1,250.50 or 1250.5.",
                "30%;amount;A per cent sign does not belong here: this is an amount of money.",
                "£300k;amount;This is not an amount. Write pounds, for example £1,250.50 or 1250.5.",
                "0;amount;An amount is more than 0. Money that came back is a credit note."
            })
    void badAmounts(String amount, String column, String reason) {
        load(
                        SPEND + "dbv,1,INV-1,2024-06-14,\"" + amount + "\",paid,,,Thrive\n",
                        Map.of("sheet", "spend"))
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is(column))
                .body("report.rows[0].errors[0].reason", is(reason));
    }

    @Test
    void outsideTheDaysOfTheGrantOrInNoGrant() {
        String rows = SPEND + "dbv,1,INV-1,2024-03-31,300,paid,,,Thrive\n" + "dbv,9,INV-2,2024-06-14,300,paid,,,Thrive\n"
                + "other,1,INV-3,2024-06-14,300,paid,,,Thrive\n" + "dbv,1,INV-4,2024-06-14,300,paid,,,Thrive\n";
        load(rows, Map.of("sheet", "spend"))
                .statusCode(422)
                .body("report.rows.findAll { it.outcome == 'REJECTED' }.errors.flatten().column", contains(
                        "on_day", "workstream_code", "grant_code"));
        load(rows, Map.of("sheet", "spend", "onError", "skip"))
                .statusCode(200)
                .body("rows.outcome", contains("REJECTED", "REJECTED", "REJECTED", "CREATED"));
    }

    @Test
    void everythingElseArrives() {
        load(
                        "grant_code,position,text,due,status,evidence\ndbv,1,A report each quarter,2024-10-01,met,Minutes\n",
                        Map.of("sheet", "grant-conditions"))
                .statusCode(200)
                .body("rows.outcome", contains("CREATED"));
        String payments = "grant_code,position,amount,due,condition,received_on,received\ndbv,1,250000,2024-10-01,1,,\n";
        load(payments, Map.of("sheet", "tranches")).statusCode(200).body("rows.outcome", contains("CREATED"));
        load(payments.replace("1,,", "1,2024-10-03,250000"), Map.of("sheet", "tranches"))
                .body("rows.outcome", contains("CHANGED"));
        load(payments.replace("1,,", "1,2024-10-03,"), Map.of("sheet", "tranches")).statusCode(422);
        load(
                        "grant_code,workstream_code,kind,title,unit,planned\ndbv,1,delegates,Delegates,delegate,60\n",
                        Map.of("sheet", "outputs"))
                .body("rows.outcome", contains("CREATED"));
        String deliveries =
                "grant_code,workstream_code,output,on_day,number,confirmed\ndbv,1,Delegates,2024-06-14,17,no\ndbv,1,Delegates,2024-06-25,5,yes\n";
        load(deliveries, Map.of("sheet", "deliveries")).body("rows.outcome", contains("CREATED", "CREATED"));
        load(deliveries, Map.of("sheet", "deliveries")).body("rows.outcome", contains("UNCHANGED", "UNCHANGED"));
        String returns =
                "grant_code,financial_year,quarter,state,narrative,approval_reference\ndbv,,,approved,It goes well.,Minutes\n";
        load(returns, Map.of("sheet", "returns")).body("rows.outcome", contains("CREATED"));
        load(returns, Map.of("sheet", "returns")).body("rows.outcome", contains("UNCHANGED"));
        load(returns.replace("approved", "draft"), Map.of("sheet", "returns")).statusCode(422);
        String asks =
                "title,asked_of,organisation,amount,outcome\nPathways,Integrated Care Board,ICB,\"£50,000\",not forthcoming\n";
        load(asks, Map.of("sheet", "funding-asks")).body("rows.outcome", contains("CREATED"));
        load(asks, Map.of("sheet", "funding-asks")).body("rows.outcome", contains("UNCHANGED"));
        get("/grants/" + fund())
                .body("tranches.state", contains("RECEIVED"))
                .body("outputs[0].figures.delivered", is(17))
                .body("returns[0].state", is("APPROVED"))
                .body("returns[0].quarter", nullValue());
        get("/programmes/" + programme + "/funding-asks").body("items[0].pence", is(5_000_000));
    }
}
