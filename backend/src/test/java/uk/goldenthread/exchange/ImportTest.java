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
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A council loads its spreadsheet: what is good is stored whole, what is bad is said cell by cell. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ImportTest {
    private static final String PATH = "/api/v1/programmes/{id}/imports";
    private static final String HEADER =
            "priority_no,ref,same_as,title,organisations,original_due,revised_due,forecast,progress,narrative,source\n";
    private static final String GOOD = HEADER
            + "1,1.1,,Portal,Council;ICB,Sep 2024,,,On target,Going well,Board paper\n"
            + "1,1.2,,Strategy,Council,2025-03-31,30/06/2025,,A,Late,Board paper\n"
            + "2,2.1,1.1,,,,,,,,Board paper\n";

    @Inject
    Scenario scenario;

    private String area;
    private UUID programme;
    private RequestSpecification manager;

    @BeforeEach
    void programme() {
        area = scenario.area();
        programme = scenario.programme(area);
        scenario.priority(area, programme, 1);
        scenario.priority(area, programme, 2);
        manager = scenario.member(area, Role.PROGRAMME_MANAGER);
    }

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
    void theOriginalDateIsAgreedOnceAndTheRevisedOneIsNotMovedByASheet() throws SQLException {
        load(GOOD, Map.of()).statusCode(200);
        load(HEADER + "1,1.1,,Portal,,Oct 2024,,,,,\n1,1.2,,Strategy,,,2025-09-30,,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("original_due"))
                .body("report.rows[0].errors[0].value", is("Oct 2024"))
                .body("report.rows[0].errors[0].reason", containsString("agreed once"));
        load(HEADER + "1,1.2,,Strategy,,,2025-09-30,,,,\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"))
                .body(
                        "rows[0].notes[0]",
                        is(
                                "The revised date was not applied: it moves only by an approved re-dating. Stored is 2025-06-30."));
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
                "This is not a date that can be read. Write a day as 2024-06-30 or 30/06/2024, or a month as Sep 2024.");
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
    void aWorkbookHoldsOneSheetForEachKind() throws IOException, SQLException {
        byte[] book = workbook(Map.of(
                "plan", "priority_no,ref,title,progress\n1,1.1,Portal,B",
                "milestones", "action_ref,position,kind,title,rating,confidence\n1.1,1,stage,Six months,A,not at risk",
                "risks", "ref,priority_no,title,status\nR1,,Capacity,open",
                "controls", "risk_ref,position,description,status\nR1,1,Recruit,in place",
                "risk-statements", "priority_no,statement,stated_on,stated_by\n2,No risks identified,2024-07-15,SRO",
                "kpis",
                        "code,title,definition,unit,polarity,frequency,headline\nk1,Timely,Share in time,percent,high,annual,yes\nk2,Wait,Weeks waited,weeks,low,ad hoc,no",
                "observations",
                        "kpi_code,period,numerator,denominator,value,status\nk1,2023,34,62,,final\nk1,2024,,,35%,final\nk2,2024,,,31,provisional",
                "surveys", "code,title,audience\ns,Survey,parents",
                "survey rounds",
                        "survey_code,position,title,closes,responses,responses_note,baseline\ns,1,Baseline,2024-06-30,,not published,yes",
                "Notes", "anything\ngoes"));
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of("sourceTitle", "Paper"))
                .statusCode(200)
                .body(
                        "sheets.sheet",
                        contains(
                                "plan",
                                "milestones",
                                "risks",
                                "risk-statements",
                                "controls",
                                "kpis",
                                "observations",
                                "surveys",
                                "survey-rounds"))
                .body("unknownSheets", contains("Notes"))
                .body("rows.outcome", everyItem(is("CREATED")));
        assertThat(
                        number(
                                "select count(*) from app.observation where numerator = 34 and denominator = 62 and value is null and area_code = ?"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.observation where value = 35 and area_code = ?"))
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from app.survey_round where responses is null and baseline and area_code = ?"))
                .isEqualTo(1);
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of("sourceTitle", "Paper"))
                .statusCode(200)
                .body("rows.outcome", everyItem(is("UNCHANGED")))
                .body("stored", is(false));

        byte[] faulty = workbook(
                Map.of(
                        "observations",
                        "kpi_code,period,numerator,denominator,value,status\nk2,2025,,,35%,final\nk1,2022,34,62,60,final\nk9,2022,,,1,final\nk1,2021,1%,2,,final"));
        upload(manager, programme.toString(), "plan.xlsx", faulty, Map.of())
                .statusCode(422)
                .body(
                        "report.rows.collect { it.errors[0].reason }",
                        contains(
                                "A per cent sign does not belong here: the unit of k2 is weeks.",
                                "34 of 62 is 55%, not 60%. Correct one, or leave the value empty.",
                                "There is no measure k9 in this programme.",
                                "A per cent sign does not belong here: this is a count."));
    }

    @Test
    void printedFiguresBelongToAPaper() {
        String printed = "scope,rating,value,decimals\noverall,B,17%,0\nP1,A,44,0\n";
        load(printed, Map.of()).statusCode(422).body("report.rows[0].errors[0].reason", containsString("sourceTitle"));
        load(printed, Map.of("sourceTitle", "Paper"))
                .statusCode(200)
                .body("sheets[0].sheet", is("printed"))
                .body("sheets[0].created", is(2));
        load("scope,rating,value\nP7,B,1\nsome,B,1\noverall,B,18\n", Map.of("sourceTitle", "Paper"))
                .statusCode(422)
                .body(
                        "report.rows.collect { it.errors[0].reason }",
                        contains(
                                "There is no priority 7 in this programme.",
                                "Write overall, or P and the number of a priority, e.g. P1.",
                                "The same paper is already stored with 17 here."));
    }

    @Test
    void wrongSheetsAndColumnsAreNamed() throws IOException {
        upload(manager, programme.toString(), "a.xlsx", workbook(Map.of("Sheet1", "a,b\n1,2")), Map.of())
                .statusCode(422)
                .body("detail", containsString("This workbook has no sheet called any of priorities, plan"))
                .body("detail", containsString("it has Sheet1."));
        upload(
                        manager,
                        programme.toString(),
                        "a.xlsx",
                        workbook(Map.of("risks", "ref,title\nR1,A")),
                        Map.of("sheet", "plan"))
                .statusCode(422)
                .body("detail", is("This workbook has no sheet called plan; it has risks."));
        load(GOOD, Map.of("sheet", "nonsense"))
                .statusCode(422)
                .body("detail", containsString("There is no sheet called nonsense."));
        load("name,owner\nPortal,Council\n", Map.of())
                .statusCode(422)
                .body("report.sheets[0].sheet", is("plan"))
                .body("report.rows[0].row", is(1))
                .body("report.rows[0].errors.column", contains("priority_no", "ref"));
        load("priority_no,ref,ref,title\n1,1.1,1.1,A\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].reason", is("The column ref stands twice in the first row."));
        load("Priority No,Ref,Title,RAG colour\n1,1.1,Portal,lime\n", Map.of())
                .statusCode(200)
                .body("sheets[0].unknownColumns", contains("RAG colour"))
                .body("sheets[0].created", is(1));
    }

    @Test
    void semicolonsAndTheWindowsCodePageAreRead() throws SQLException {
        byte[] csv = "priority_no;ref;title;progress\r\n1;1.1;“£2m” – portal;Delayed\r\n"
                .getBytes(Charset.forName("windows-1252"));
        upload(manager, programme.toString(), "plan.csv", csv, Map.of()).statusCode(200);
        assertThat(number("select count(*) from app.action where title = '“£2m” – portal' and area_code = ?"))
                .isEqualTo(1);
    }

    @Test
    void filesThatAreTooLargeOrNotSpreadsheetsAreRefused() throws IOException {
        upload(manager, programme.toString(), "plan.csv", new byte[11 * 1024 * 1024], Map.of())
                .statusCode(413)
                .contentType("application/problem+json");
        upload(manager, programme.toString(), "plan.xlsx", bomb(), Map.of())
                .statusCode(413)
                .contentType("application/problem+json");
        upload(manager, programme.toString(), "plan.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Map.of())
                .statusCode(415)
                .contentType("application/problem+json");
        upload(
                        manager,
                        programme.toString(),
                        "plan.csv",
                        (HEADER + "1,1.1,,A,,,,,,,\n".repeat(5001)).getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .statusCode(422)
                .body("detail", containsString("at most 5,000 rows"));
        given().spec(manager)
                .multiPart("other", "x")
                .post(PATH, programme)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/file"));
        load(GOOD, Map.of("onError", "perhaps")).statusCode(400).body("errors[0].pointer", is("?onError"));
    }

    /** More than the server takes at all is refused before anything is known of it, and in the same words. */
    @Test
    void twentyMegabytesAreRefusedWithAProblem() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/v1/programmes/" + programme + "/imports"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20 * 1024 * 1024]))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).contains("\"type\":\"/api/v1/problems#too-large\"", "\"status\":413");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROGRAMME_MANAGER", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheProgrammeManagerImports(Role role) {
        load(scenario.member(area, role), programme.toString(), GOOD, Map.of())
                .statusCode(403)
                .contentType("application/problem+json");
        load(scenario.member(scenario.area(), role), programme.toString(), GOOD, Map.of())
                .statusCode(404);
    }

    @Test
    void aManagerOfAnotherAreaDoesNotLearnThatTheProgrammeExists() {
        load(scenario.member(scenario.area(), Role.PROGRAMME_MANAGER), programme.toString(), GOOD, Map.of())
                .statusCode(404);
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
                        everyItem(is("2.1 stands in rows 3 and 4. Keep one of them.")))
                .body("report.rows.find { it.row == 5 }.errors[0].reason", containsString("belongs in the row of 1.2"));
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

    private static void fault(ValidatableResponse refused, int row, String column, String value, String reason) {
        String path = "report.rows.find { it.row == " + row + " }.errors[0].";
        refused.body(path + "column", is(column))
                .body(path + "value", is(value))
                .body(path + "reason", is(reason));
    }

    private ValidatableResponse load(String csv, Map<String, String> fields) {
        return load(manager, programme.toString(), csv, fields);
    }

    private static ValidatableResponse load(
            RequestSpecification member, String programme, String csv, Map<String, String> fields) {
        return upload(member, programme, "sheet.csv", csv.getBytes(StandardCharsets.UTF_8), fields);
    }

    private static ValidatableResponse upload(
            RequestSpecification member, String programme, String name, byte[] bytes, Map<String, String> fields) {
        RequestSpecification request =
                given().spec(member).contentType("multipart/form-data").multiPart("file", name, bytes);
        fields.forEach((field, value) -> {
            if (field.equals("dryRun") || field.equals("onError")) {
                request.queryParam(field, value);
            } else {
                request.multiPart(field, value);
            }
        });
        return request.post(PATH, programme).then();
    }

    private static byte[] workbook(Map<String, String> sheets) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheets.forEach((name, csv) -> {
                var sheet = book.createSheet(name);
                String[] lines = csv.split("\n");
                for (int i = 0; i < lines.length; i++) {
                    String[] values = lines[i].split(",");
                    var row = sheet.createRow(i);
                    for (int j = 0; j < values.length; j++) {
                        row.createCell(j).setCellValue(values[j]);
                    }
                }
            });
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 100; i++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private long head() throws SQLException {
        return number("select number from history.head where area_code = ?");
    }

    private long number(String query) throws SQLException {
        return number(query, area);
    }

    private static long number(String query, String area) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, area);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
