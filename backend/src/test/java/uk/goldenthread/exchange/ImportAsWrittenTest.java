package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;

/** A plan comes in as people wrote it, or the report says exactly what was not understood. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ImportAsWrittenTest extends Importing {
    private static final String COLUMNS = "priority_no,ref,title,organisations,original_due,progress\n";

    @Test
    void whatCannotBeSeenMeansNothing() throws SQLException {
        load(
                        "priority_no\u00a0,ref,title,organisations,original\u00a0due,progress\n"
                                + "1,1.74\u200b,Reference pasted from a chat,Coun\u200bcil,\u200e30/06/2026,Green\u200b\n"
                                + "1,1\u20118,Hyphen that does not break,“Council”,30/06/2026,“Green”\n",
                        Map.of())
                .statusCode(200)
                .body("sheets[0].unknownColumns", is(empty()))
                .body("rows.ref", contains("1.74", "1-8"))
                .body("rows.outcome", everyItem(is("CREATED")));
        assertThat(number("select count(*) from app.action where original_due = '2026-06-30' and area_code = ?"))
                .isEqualTo(2);
        // The same again, typed by hand, is the same.
        load(COLUMNS + "1,1.74,Reference pasted from a chat,council,2026-06-30,Green\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"));
    }

    @Test
    void datesAreReadAsTheyAreWrittenAndDoubtsAreSaid() {
        load(
                        COLUMNS
                                + "1,1.1,A,,30-Jun-26,\n1,1.2,B,,30.06.26,\n1,1.3,C,,30th June 2026,\n1,1.4,D,,Jun-26,\n"
                                + "1,1.5,E,,03/04/26,\n1,1.6,F,,2026-06-29T23:00:00Z,\n",
                        Map.of())
                .statusCode(200)
                .body("rows.outcome", everyItem(is("CREATED")))
                .body("rows[0].notes", is(empty()))
                .body("rows[4].notes", contains("original_due: Read as 3 April 2026: the day stands before the month."))
                .body("rows[5].notes", contains("original_due: Read as 30 June 2026, which this moment is in London."));
        load(COLUMNS + "1,1.7,G,,46203,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].reason", containsString("30 June 2026"));
    }

    @Test
    void filesOfOtherFormsAreReadOrNamed() throws IOException {
        for (String page : new String[] {"UTF-16LE", "x-MacRoman", "windows-1252"}) {
            upload(
                            manager,
                            programme.toString(),
                            "plan.txt",
                            "priority_no\tref\ttitle\r1\t1.1\tCafé – “agreed” it’s\r".getBytes(Charset.forName(page)),
                            Map.of())
                    .statusCode(200)
                    .body("rows[0].errors", is(empty()));
        }
        upload(manager, programme.toString(), "plan.ods", ods(), Map.of())
                .statusCode(200)
                .body("rows[0].ref", is("1.2"))
                .body("rows[0].outcome", is("CREATED"));
        upload(
                        manager,
                        programme.toString(),
                        "plan.xls",
                        "<html><table></table></html>".getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .statusCode(415)
                .body("detail", containsString("This is a web page"));
    }

    /** What is not recognised is not called a plan: the nearest sheet is named, and what it would need. */
    @Test
    void aFileOfAnotherKindIsToldTheNearest() throws IOException {
        load("Measure,Jan-26,Feb-26\nWithin 20 weeks,50%,51%\n", Map.of())
                .statusCode(422)
                .body("detail", containsString("None of the sheets has these columns: Measure, Jan-26, Feb-26."))
                .body("detail", containsString("the plan has priority_no, ref"));
        load("period,value,caveat\n2024,1,\n", Map.of())
                .statusCode(422)
                .body(
                        "detail",
                        is(
                                "None of the sheets has these columns: period, value, caveat. The nearest is the sheet observations, which needs kpi_code in its first row."));
        upload(
                        manager,
                        programme.toString(),
                        "a.xlsx",
                        workbook(Map.of("Sheet1", "priority_no,ref,title\n1,1.1,A")),
                        Map.of())
                .statusCode(422)
                .body(
                        "detail",
                        containsString("The nearest is the sheet plan: if that is what it is, give it that name."));
    }

    @Test
    void whatIsHiddenStruckOrColouredIsSaid() throws IOException, SQLException {
        byte[] book = book(sheet -> {
            XSSFWorkbook whole = sheet.getWorkbook();
            var struck = whole.createCellStyle();
            var font = whole.createFont();
            font.setStrikeout(true);
            struck.setFont(font);
            var green = whole.createCellStyle();
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            green.setFillForegroundColor(new XSSFColor(new byte[] {0, (byte) 0xB0, 0x50}, null));
            fill(sheet.createRow(0), "priority_no", "ref", "title", "sro", "progress");
            fill(sheet.createRow(1), "1", "1.40", "Rated by colour", "Head of SEND", "");
            sheet.getRow(1).getCell(4).setCellStyle(green);
            fill(sheet.createRow(2), "1", "1.41", "Hidden", "Old SRO", "");
            sheet.getRow(2).setZeroHeight(true);
            sheet.getRow(2).getCell(3).setCellStyle(struck);
            fill(sheet.createRow(3), "1", "1.42", "Taken back", "", "");
            sheet.getRow(3).cellIterator().forEachRemaining(c -> c.setCellStyle(struck));
        });
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of())
                .statusCode(200)
                .body("rows.outcome", contains("CREATED", "CREATED", "UNCHANGED"))
                .body("rows[0].notes", hasItem(containsString("its colour could mean On target (green)")))
                .body("rows[1].notes", hasItem("sro: “Old SRO” is struck out, so it was left out."))
                .body("rows[1].notes", hasItem("This row is hidden or filtered out in the sheet; it was read."))
                .body("rows[2].notes", hasItem(containsString("is struck out, so it was left out")));
        assertThat(number("select count(*) from app.action where area_code = ? and sro = ''"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.statement where area_code = ?"))
                .isZero();
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of("colours", "ratings"))
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"))
                .body("rows[0].notes", hasItem(containsString("was read as On target (green)")));
        assertThat(number("select count(*) from app.statement where progress = 'GREEN' and area_code = ?"))
                .isEqualTo(1);
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of("colours", "pretty"))
                .statusCode(400)
                .body("errors[0].pointer", is("/colours"));
    }

    /** 1.10 typed into a cell of numbers is 1.1, and the row would overwrite another action. */
    @Test
    void aReferenceThatASpreadsheetChangedIsAskedAboutAndOverwritesNothing() throws IOException, SQLException {
        load(COLUMNS + "1,1.1,Recruit a second team,,30/06/2026,Green\n", Map.of())
                .statusCode(200);
        byte[] alone = book(sheet -> {
            fill(sheet.createRow(0), "priority_no", "ref", "title", "progress");
            fill(sheet.createRow(1), "1", "", "Train school leaders", "Red");
            sheet.getRow(1).getCell(1).setCellValue(1.1);
        });
        upload(manager, programme.toString(), "plan.xlsx", alone, Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("title"))
                .body("report.rows[0].errors[0].reason", containsString("1.1 is “Recruit a second team”"));
        assertThat(number("select count(*) from app.action where title = 'Recruit a second team' and area_code = ?"))
                .isEqualTo(1);

        StringBuilder ten = new StringBuilder(COLUMNS);
        for (int i = 1; i <= 9; i++) {
            ten.append("2,2.").append(i).append(",Step ").append(i).append(",,,\n");
        }
        load(ten.toString(), Map.of("dryRun", "true")).statusCode(200).body("rows.notes.flatten()", is(empty()));
        load(ten + "2,2.1,Tenth,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows.findAll { it.outcome == 'REJECTED' }.row", contains(11))
                .body(
                        "report.rows.find { it.row == 11 }.errors[0].reason",
                        containsString("2.1 follows 2.9 as a number, so it may be 2.10"));
        load(COLUMNS + "1,01-Oct,A date,,,\n1,01:10,A time,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows.errors.flatten().column", contains("ref", "ref"))
                .body("report.rows[0].errors[0].reason", containsString("This is a date or a time"));

        // Whoever says that it is meant, is believed.
        load("priority_no,ref,title,confirmed\n1,1.1,Train school leaders,yes\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"));
    }

    @Test
    void aBlankLeavesWhatIsStoredAndOnlyRemoveTakesItBack() throws SQLException {
        String head =
                "priority_no,ref,title,leads,sro,success_criteria,co_production,expected_difference,start,actual,progress,impact,confidence,narrative\n";
        load(
                        head
                                + "1,1.1,Portal,Head of SEND,Director,Waits fall,Families chose it,Less asking,2026-01-05,2026-03-31,Blue,Green,not at risk,Done\n",
                        Map.of("positionDate", "2026-04-01"))
                .statusCode(200);
        String whole =
                "select count(*) from app.action where sro = 'Director' and co_production <> '' and family_difference <> '' and cardinality(success_criteria) = 1 and start_on is not null and actual = '2026-03-31' and area_code = ?";
        assertThat(number(whole)).isEqualTo(1);
        load(head + "1,1.1,,,,,,,,,Blue,,,Still done\n", Map.of("positionDate", "2026-05-01"))
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"))
                .body("rows[0].notes", is(empty()));
        assertThat(number(whole)).isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from app.statement where position_on = '2026-05-01' and impact = 'GREEN' and confidence = 'NOT_AT_RISK' and area_code = ?"))
                .isEqualTo(1);
        load(head + "1,1.1,,-,n/a,–,-,N/A,,,,,,\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"))
                .body("rows[0].notes", hasItem("sro: “n/a” was read as a blank, which leaves what is stored."));
        assertThat(number(whole)).isEqualTo(1);
        // A blank may leave the date of a complete action only; what opens it again is its rating, and that is said.
        load(head + "1,1.1,,,,,,,,,Amber,,,Open again\n", Map.of("positionDate", "2026-06-01"))
                .statusCode(200)
                .body(
                        "rows[0].notes",
                        contains(
                                "The completion date 31 March 2026 is taken back, because the action is rated Delayed now."));
        load(head + "1,1.1,,,,,,,,2026-06-10,Blue,,,Done again\n", Map.of("positionDate", "2026-06-15"))
                .statusCode(200);
        load(
                        head + "1,1.1,,remove,Remove,remove,remove,remove,remove,remove,Amber,remove,remove,Open\n",
                        Map.of("positionDate", "2026-07-01"))
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"));
        assertThat(
                        number(
                                "select count(*) from app.action where sro = '' and co_production = '' and family_difference = '' and cardinality(success_criteria) = 0 and jsonb_array_length(leads) = 0 and start_on is null and actual is null and area_code = ?"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from app.statement where position_on = '2026-07-01' and impact is null and confidence is null and area_code = ?"))
                .isEqualTo(1);
        load(head + "1,1.1,remove,,,,,,,,,,,\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("title"))
                .body("report.rows[0].errors[0].reason", containsString("cannot be taken back by a sheet"));
    }

    @Test
    void theRowReportComesAsAFileToo() throws IOException {
        String sheet = COLUMNS + "1,1.1,Portal,,03/04/26,Green\n1,1.2,Strategy,,someday soon,Green\n";
        String csv = given().spec(manager)
                .accept("text/csv")
                .contentType("multipart/form-data")
                .multiPart("file", "plan.csv", sheet.getBytes(StandardCharsets.UTF_8))
                .queryParam("dryRun", "true")
                .queryParam("onError", "skip")
                .post(PATH, programme)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("import-rows.csv"))
                .extract()
                .asString();
        assertThat(csv)
                .contains(
                        "\"plan\",\"2\",\"1.1\",\"CREATED\",\"original_due\",\"03/04/26\",\"Read as 3 April 2026: the day stands before the month.\",\"\",\"\"")
                .contains(
                        "\"plan\",\"3\",\"1.2\",\"REJECTED\",\"original_due\",\"someday soon\",\"\",\"This is not a date that can be read.\",\"Write a day as");
        byte[] book = given().spec(manager)
                .accept(ReportFile.XLSX)
                .contentType("multipart/form-data")
                .multiPart("file", "plan.csv", sheet.getBytes(StandardCharsets.UTF_8))
                .post(PATH, programme)
                .then()
                .statusCode(422)
                .contentType(ReportFile.XLSX)
                .extract()
                .asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new java.io.ByteArrayInputStream(book))) {
            assertThat(read.getSheet("rows").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("someday soon");
        }
    }

    /** Contributors propose on priorities that are theirs; a sheet is no way round that. */
    @Test
    void whatNobodyReportedOnIsNotReportedNotStarted() {
        load(
                        "priority_no,ref,title,leads,start,original_due,progress,narrative\n"
                                + "1,1.95,Nobody has said anything of this yet,Head of SEND,2026-01-05,30/06/2026,,\n"
                                + "1,1.96,Reported not started,Head of SEND,2026-01-05,30/06/2026,Grey,Waits for a post.\n",
                        Map.of())
                .statusCode(200);
        String of = "/api/v1/programmes/" + programme;
        given().spec(manager)
                .get(of + "/dashboard")
                .then()
                .statusCode(200)
                .body("overall.progress.count", contains(0, 0, 0, 0, 1, 0, 1))
                .body("overall.progress.of", everyItem(is(2)))
                .body("overall.progress.rating", contains("BLUE", "GREEN", "AMBER", "RED", "GREY", "WHITE", null))
                .body("overall.progress[6].noStatement", is(true))
                .body("overall.progressChart.sentence", is("1 not started and 1 with no report yet, of 2 actions."))
                .body("answer", containsString("1 not started. Nobody has reported on 1."));
        given().spec(manager)
                .get(of + "/findings?rule=F14")
                .then()
                .statusCode(200)
                .body(
                        "items.sentence",
                        containsInAnyOrder(
                                "Nobody has reported on 1.95 Nobody has said anything of this yet; its approved date, 30 June 2026, has passed.",
                                "The approved date of 1.96 Reported not started, 30 June 2026, has passed, and it is reported not started."));
        given().spec(manager)
                .get(of + "/actions?noStatement=true")
                .then()
                .statusCode(200)
                .body("items.ref", contains("1.95"))
                .body("items[0].progress", nullValue());
        given().spec(manager).get(of + "/actions?progress=GREY").then().body("items.ref", contains("1.96"));
        given().get("/api/v1/reference/ratings")
                .then()
                .statusCode(200)
                .body("letter", contains("B", "G", "A", "R", "N", "X", "?"))
                .body("[6].code", nullValue())
                .body("[6].progressWord", is("No report yet"));
        given().spec(manager).get(of + "/actions?sort=progress").then().body("items.ref", contains("1.96", "1.95"));
    }

    @Test
    void aContributorDoesNotImport() {
        load(
                        scenario.member(area, Role.CONTRIBUTOR),
                        programme.toString(),
                        COLUMNS + "2,2.1,Portal,,30/06/2026,Green\n",
                        Map.of())
                .statusCode(403);
    }

    private static byte[] book(Consumer<XSSFSheet> made) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            made.accept(book.createSheet("plan"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private static byte[] ods() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String row = "<t:table-row>%s</t:table-row>";
        String cell = "<t:table-cell o:value-type='string'><x:p>%s</x:p></t:table-cell>";
        StringBuilder rows = new StringBuilder();
        for (String line : new String[] {"priority_no,ref,title", "1,1.2,From an archive"}) {
            StringBuilder cells = new StringBuilder();
            for (String value : line.split(",")) {
                cells.append(String.format(cell, value));
            }
            rows.append(String.format(row, cells));
        }
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    ("<o:document-content xmlns:o='urn:o' xmlns:t='urn:t' xmlns:x='urn:x'><o:body><o:spreadsheet><t:table t:name='plan'>"
                                    + rows + "</t:table></o:spreadsheet></o:body></o:document-content>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
