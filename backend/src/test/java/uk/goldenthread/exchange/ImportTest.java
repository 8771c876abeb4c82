package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;

/** A council loads its plan: what is good is stored whole, what is bad is said cell by cell. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ImportTest extends Importing {
    @Test
    void aPlanIsStoredInOneRevisionAndLoadingItAgainChangesNothing() throws SQLException {
        long before = head();
        load(GOOD, Map.of())
                .statusCode(200)
                .body("stored", is(true))
                .body("revision", is((int) before + 1))
                .body("sheets.sheet", contains("plan"))
                .body("sheets[0].rows", is(3))
                .body("sheets[0].created", is(3))
                .body("sheets[0].unknownColumns", is(empty()))
                .body("sheets[0].missingRows", is(empty()))
                .body("rows.ref", contains("1.1", "1.2", "2.1"))
                .body("rows.row", contains(2, 3, 4))
                .body("rows.outcome", everyItem(is("CREATED")));
        assertThat(number("select count(*) from app.action where area_code = ?"))
                .isEqualTo(2);
        assertThat(number("select count(*) from app.listing where area_code = ?"))
                .isEqualTo(3);
        assertThat(
                        number(
                                "select count(*) from app.statement where author_role = 'as reported' and source = 'Board paper' and area_code = ?"))
                .isEqualTo(2);
        assertThat(
                        number(
                                "select count(*) from app.action where original_due = '2024-09-30' and original_due_precision = 'MONTH' and area_code = ?"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.action where revised_due = '2025-06-30' and area_code = ?"))
                .isEqualTo(1);

        load(GOOD, Map.of())
                .statusCode(200)
                .body("stored", is(false))
                .body("revision", is(nullValue()))
                .body("rows.outcome", everyItem(is("UNCHANGED")))
                .body("sheets[0].unchanged", is(3));
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void blankCellsLeaveWhatIsStoredAndRowsNotMentionedAreUntouchedAndListed() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        load("priority_no,ref,title,progress,narrative\n1,1.2,Strategy to 2028,,\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"))
                .body("sheets[0].missingRows", contains("1.1", "2.1"));
        assertThat(
                        number(
                                "select count(*) from app.action where title = 'Strategy to 2028' and original_due = '2025-03-31' and jsonb_array_length(leads) = 1 and area_code = ?"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.statement where area_code = ?"))
                .isEqualTo(2);
    }

    @Test
    void whatAnActionIsToReachIsReadAndLeftWhereBlank() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        load(
                        "priority_no,ref,title,success_criteria,co_production,expected_difference\n"
                                + "1,1.2,Strategy,Every school has it; Families say so,With the forum,Shorter waits\n",
                        Map.of())
                .statusCode(200)
                .body("sheets[0].unknownColumns", is(empty()))
                .body("rows[0].outcome", is("CHANGED"));
        String stored =
                "select count(*) from app.action where success_criteria = '{Every school has it,Families say so}' "
                        + "and co_production = 'With the forum' and family_difference = 'Shorter waits' and area_code = ?";
        assertThat(number(stored)).isEqualTo(1);
        load("priority_no,ref,title,success_criteria,co_production,expected_difference\n1,1.2,Strategy,,,\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"));
        assertThat(number(stored)).isEqualTo(1);
    }

    @Test
    void theOriginalDateIsAgreedOnceAndTheRevisedOneIsNotMovedByASheet() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        load(HEADER + "1,1.1,,Portal,,Oct 2024,,,,,\n1,1.2,,Strategy,,,2025-09-30,,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("original_due"))
                .body("report.rows[0].errors[0].value", is("Oct 2024"))
                .body("report.rows[0].errors[0].reason", containsString("agreed once"));
        load(HEADER + "1,1.2,,Strategy,,,2025-09-30,,,,\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"))
                .body(
                        "rows[0].notes",
                        contains("revised_due: A different date became a request: imported, decision not known."));
        assertThat(number("select count(*) from app.action where revised_due = '2025-06-30' and area_code = ?"))
                .isEqualTo(1);
    }

    @Test
    void aRehearsalReportsAndStoresNothing() throws SQLException {
        long before = head();
        load(GOOD, Map.of("dryRun", "true"))
                .statusCode(200)
                .body("stored", is(false))
                .body("revision", is(nullValue()))
                .body("sheets[0].created", is(3));
        assertThat(head()).isEqualTo(before);
        assertThat(number("select count(*) from app.action where area_code = ?"))
                .isZero();
    }

    @Test
    void everyFaultIsSaidAndNothingIsStored() throws SQLException {
        long before = head();
        String sheet = HEADER
                + "1,1.1,,Portal,Council,2024,,,on track,,\n"
                + "1,1.2,,Fine,Council,,,,G,,\n"
                + "9,1.3,,No such priority,,,,,G,,\n"
                + "1,1.4,,,,,,,G,,\n"
                + "1,1.5,,Body,Trust of Nowhere,,,,G,,\n"
                + "1,1.6,,Early,,2020-01-01,,,G,,\n"
                + "1,1.7,,=1+1,,,,,G,,\n"
                + "1,1.8,,Twice,,,,,G,,\n"
                + "1,1.8,,Twice again,,,,,G,,\n"
                + "2,2.1,7.7,,,,,,,,\n"
                + "1,1.9,," + "x".repeat(501) + ",,,,,G,,\n"
                + "1,bad ref!,,Reference,,,,,G,,\n"
                + "1,,,No reference,,,,,G,,\n";
        ValidatableResponse refused = load(sheet, Map.of())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/api/v1/problems#unprocessable"))
                .body("status", is(422))
                .body("requestId.length()", greaterThan(7))
                .body("detail", is("12 rows were refused, so nothing was stored. The report says why, row by row."))
                .body("report.stored", is(false))
                .body("report.sheets[0].rejected", is(12))
                .body("report.sheets[0].created", is(1));
        fault(
                refused,
                2,
                "original_due",
                "2024",
                "This is a year, and a date is wanted. Write a day as 2024-06-30 or 30/06/2024, or a month as Sep 2024.");
        fault(refused, 4, "priority_no", "9", "There is no priority 9 in this programme.");
        fault(refused, 5, "title", "", "Enter a title.");
        fault(
                refused,
                6,
                "organisations",
                "Trust of Nowhere",
                "The area has no organisation called Trust of Nowhere. Add it first, or use the short name it has.");
        fault(refused, 7, "original_due", "2020-01-01", "That date is before the programme's inspection (2023-11-06).");
        fault(refused, 8, "title", "=1+1", "This cell contains a formula: paste its value.");
        fault(refused, 9, "ref", "1.8", "1.8 stands in rows 9 and 10. Keep one of them.");
        fault(refused, 10, "ref", "1.8", "1.8 stands in rows 9 and 10. Keep one of them.");
        fault(refused, 11, "same_as", "7.7", "There is no action 7.7 in this programme.");
        fault(refused, 12, "title", "x".repeat(200) + "…", "This has 501 characters; at most 500 are stored.");
        fault(
                refused,
                13,
                "ref",
                "bad ref!",
                "A reference has up to 20 letters, digits, points and hyphens, e.g. 5.7.");
        fault(refused, 14, "ref", "", "This cell must not be empty.");
        refused.body("report.rows.find { it.row == 2 }.errors.column", contains("original_due", "progress"));
        assertThat(head()).isEqualTo(before);
        assertThat(number("select count(*) from app.action where area_code = ?"))
                .isZero();

        load(sheet, Map.of("onError", "skip"))
                .statusCode(200)
                .body("stored", is(true))
                .body("sheets[0].created", is(1))
                .body("sheets[0].rejected", is(12));
        assertThat(number("select count(*) from app.action where area_code = ?"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.listing where area_code = ?"))
                .isEqualTo(1);
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedRowLeavesNoTraceOfItself() throws SQLException {
        // The action is good, its statement is not: a complete action has no forecast.
        load(HEADER + "1,1.1,,Portal,,,,Jan 2025,Complete,,\n1,1.2,,Strategy,,,,,G,,\n", Map.of("onError", "skip"))
                .statusCode(200)
                .body("rows[0].outcome", is("REJECTED"))
                .body("rows[0].errors[0].column", is("forecast"))
                .body("rows[1].outcome", is("CREATED"));
        assertThat(number("select count(*) from app.action where area_code = ?"))
                .isEqualTo(1);
        assertThat(number("select count(*) from history.change where table_name = 'action' and area_code = ?"))
                .isEqualTo(1);
    }

    @Test
    void pastStatesAreLoadedOldestFirst() throws SQLException {
        Map<String, String> july = Map.of(
                "effectiveDate",
                "2024-07-15",
                "positionDate",
                "30/06/2024",
                "sourceTitle",
                "July paper",
                "sourceDate",
                "2024-07-15");
        String area2 = scenario.area();
        RequestSpecification manager2 = scenario.member(area2, Role.PROGRAMME_MANAGER);
        String location = given().spec(manager2)
                .contentType(JSON)
                .body(Map.of("title", "Plan", "instrument", "PRIORITY_ACTION_PLAN", "effectiveDate", "2024-02-01"))
                .post("/api/v1/areas/{a}/programmes", area2)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String first =
                "priority_no,title,finding,organisations\n1,One,Leaders should.,Council\n2,Two,Leaders must.,ICB\n";
        load(manager2, location, first, july)
                .statusCode(200)
                .body("sheets[0].sheet", is("priorities"))
                .body("sheets[0].created", is(2));
        load(manager2, location, HEADER + "1,1.1,,Portal,Council,,,,Complete,,\n", july)
                .statusCode(200);
        load(
                        manager2,
                        location,
                        HEADER + "1,1.1,,Portal,Council,,,,Delayed,,\n",
                        Map.of("effectiveDate", "2024-10-13", "sourceTitle", "Minutes"))
                .statusCode(200);
        assertThat(number(
                        "select count(*) from app.statement where position_on = '2024-06-30' and reported_on = '2024-07-15' and override_reason = 'as reported in July paper' and area_code = ?",
                        area2))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.source_paper where area_code = ?", area2))
                .isEqualTo(2);

        load(
                        manager2,
                        location,
                        HEADER + "1,1.2,,Earlier,Council,,,,Delayed,,\n",
                        Map.of("effectiveDate", "2024-09-01"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/api/v1/problems#out-of-order"));
        // The same July file again adds nothing, so it contradicts nothing.
        load(manager2, location, HEADER + "1,1.1,,Portal,Council,,,,Complete,,\n", july)
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"));
        load(manager2, location, GOOD, Map.of("effectiveDate", "2999-01-01")).statusCode(400);
        load(manager2, location, GOOD, Map.of("effectiveDate", "last summer"))
                .statusCode(400)
                .body("errors[0].pointer", is("/effectiveDate"));
        load(manager2, location, GOOD, Map.of("effectiveDate", "2024-11-01", "positionDate", "2024-12-01"))
                .statusCode(400)
                .body("errors[0].pointer", is("/positionDate"));
    }

    @Test
    void actionsThatTheSheetCallsTheSameStandInSeveralPriorities() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        load(HEADER + "1,1.3,1.1,,,,,,,,\n2,2.1,1.2,,,,,,,,\n1,2.1,1.1,,,,,,,,\n2,2.2,1.2,Also,,,,,,,\n", Map.of())
                .statusCode(422)
                .body(
                        "report.rows.find { it.row == 2 }.errors[0].reason",
                        is("The action is already listed under that priority, as 1.1."))
                .body(
                        "report.rows.findAll { it.row == 3 || it.row == 4 }.errors.flatten().reason",
                        everyItem(
                                is(
                                        "2.1 stands in rows 3 and 4. Keep one of them. If one of them is 2.10, of which a spreadsheet drops the last 0, format the column as text and write 2.10.")))
                .body("report.rows.find { it.row == 5 }.errors[0].reason", containsString("into the row of 1.2"));
        load(HEADER + "2,2.1,1.2,,,,,,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].reason", is("2.1 is the reference of another action."));
        load(HEADER + "1,2.1,1.1,,,,,,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].reason", containsString("2.1 is listed under priority 2."));
        load(HEADER + "1,1.1,,Portal,,,,,A,,\n2,2.1,,Portal,,,,,R,,\n", Map.of())
                .statusCode(422)
                .body("report.rows.collect { it.outcome }", hasItem("REJECTED"))
                .body("report.rows[1].errors[0].reason", is("The row of 1.1 already says where this action stands."));
    }
}
