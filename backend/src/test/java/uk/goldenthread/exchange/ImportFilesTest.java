package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;

/** What may be sent, by whom, and what is said of a file that is not a plan. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ImportFilesTest extends Importing {
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
                                "A per cent sign does not belong here: the unit of this measure is weeks.",
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
                .body("detail", containsString("None of the sheets has these columns: name, owner. The nearest is"));
        load("priority_no,ref,ref,title\n1,1.1,1.1,A\n", Map.of())
                .statusCode(422)
                .body(
                        "report.rows[0].errors[0].reason",
                        is("The column ref stands twice in the first row. Keep one of them."));
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
}
