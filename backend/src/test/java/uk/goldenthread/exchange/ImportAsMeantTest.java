package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** What a sheet means by words in place of dates, by terms, blanks, “remove”, numbers as references and other titles. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ImportAsMeantTest extends Importing {
    private static final String COLUMNS = "priority_no,ref,title,organisations,original_due,progress\n";

    private String words(String table, String condition) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                var statement = connection.prepareStatement(
                        "select date_words::text from app." + table + " where area_code = ? and " + condition)) {
            statement.setString(1, area);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "no row";
            }
        }
    }

    /** Seasons, “tbc” and “ongoing” are kept as they stand, are no date, and give way to one. */
    @Test
    void wordsInThePlaceOfADateAreKeptAndShown() throws SQLException {
        String head = "priority_no,ref,title,start,original_due,forecast,actual,progress\n";
        load(
                        head + "1,1.1,Open the hub,Spring 2026,Summer 2026 (tbc),ongoing,,Green\n",
                        Map.of("positionDate", "2026-03-01"))
                .statusCode(200)
                .body(
                        "rows[0].understood.find { it.column == 'original_due' }.understood",
                        is(
                                "“Summer 2026 (tbc)” is kept as these words. It is no date, so nothing is compared with it."))
                .body("rows[0].understood.column", contains("start", "original_due", "forecast"));
        String view = "items.find { it.ref == '1.1' }.";
        given().spec(manager)
                .get("/api/v1/programmes/{p}/actions", programme)
                .then()
                .statusCode(200)
                .body(view + "dates.words.originalDue", is("Summer 2026 (tbc)"))
                .body(view + "dates.words.start", is("Spring 2026"))
                .body(view + "dates.words.forecast", is("ongoing"))
                .body(view + "dates.due", nullValue())
                .body(view + "dates.late", is(false))
                .body(
                        view + "system.sentence",
                        is("It cannot be derived: no approved date. The plan says “Summer 2026 (tbc)”."));
        // A blank leaves them, the same again changes nothing, and a date takes their place.
        load(head + "1,1.1,,,,,,\n", Map.of()).statusCode(200).body("rows[0].outcome", is("UNCHANGED"));
        load(
                        head + "1,1.1,Open the hub,Spring 2026,Summer 2026 (tbc),ongoing,,Green\n",
                        Map.of("positionDate", "2026-03-01"))
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"));
        load(head + "1,1.1,,,30 June 2026,,,\n", Map.of()).statusCode(200).body("rows[0].outcome", is("CHANGED"));
        assertThat(words("action", "original_due = '2026-06-30'"))
                .doesNotContain("originalDue")
                .contains("Spring 2026");
        // An agreed date stays, whatever words a later paper writes there.
        load(head + "1,1.1,,,tbc,,,\n", Map.of()).statusCode(200).body("rows[0].outcome", is("UNCHANGED"));
        assertThat(words("action", "original_due = '2026-06-30'")).doesNotContain("tbc");
        load(head + "1,1.1,,,,remove,,\n", Map.of()).statusCode(200).body("rows[0].outcome", is("CHANGED"));
        assertThat(words("action", "forecast is null")).isEqualTo("{\"start\": \"Spring 2026\"}");
        load(
                        "action_ref,position,kind,title,original_due,forecast\n1.1,1,milestone,Lease signed,Autumn 2026,tbc\n",
                        Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("CREATED"));
        assertThat(words("milestone", "original_due is null"))
                .contains("\"originalDue\": \"Autumn 2026\"")
                .contains("\"forecast\": \"tbc\"");
    }

    @Test
    void aTermIsTheDayThatTheAreaSetAndElseAskedAbout() {
        load(COLUMNS + "1,1.1,Hub,,Autumn term 2026,\n1,1.2,Plan,,Term 1 2025/26,\n", Map.of())
                .statusCode(422)
                .body(
                        "report.rows[0].errors[0].reason",
                        containsString("The area has not set the days of the autumn term 2026/27."))
                .body("report.rows[0].errors[0].remedy", containsString("Enter them under Term dates"))
                .body("report.rows[1].errors[0].reason", containsString("Which term this is cannot be told"));
        given().spec(manager)
                .contentType("application/json")
                .body(Map.of(
                        "academicYear", "2026-27", "term", "AUTUMN", "firstDay", "2026-09-02", "lastDay", "2026-12-18"))
                .post("/api/v1/areas/{a}/term-dates", area)
                .then()
                .statusCode(201);
        load(COLUMNS + "1,1.1,Hub,,Autumn term 2026,\n", Map.of())
                .statusCode(200)
                .body(
                        "rows[0].understood[0].understood",
                        is(
                                "“Autumn term 2026” was read as 18 December 2026, the last day that the area has set for the autumn term 2026/27."));
    }

    /** A reference that points at a record of another title is asked about in every sheet that has both. */
    @Test
    void aTitleThatDiffersWhollyIsAskedAboutInEverySheet() throws SQLException {
        load(COLUMNS + "1,1.1,Recruit a second team,,,\n", Map.of()).statusCode(200);
        Map<String, String[]> sheets = Map.of(
                "priorities", new String[] {"priority_no,title,finding\n9,", ",Word for word\n"},
                "milestones", new String[] {"action_ref,position,kind,title\n1.1,1,milestone,", "\n"},
                "risks", new String[] {"ref,title,status\nR1,", ",open\n"},
                "kpis",
                        new String[] {
                            "code,definition,unit,polarity,frequency,headline,title\nK1,Share,percent,high,monthly,no,",
                            "\n"
                        },
                "surveys", new String[] {"code,audience,title\nS1,parents,", "\n"});
        sheets.forEach((sheet, row) -> {
            Map<String, String> named = Map.of("sheet", sheet);
            load(row[0] + "Waiting times fall" + row[1], named).statusCode(200).body("rows[0].outcome", is("CREATED"));
            load(row[0] + "School leaders trained" + row[1], named)
                    .statusCode(422)
                    .body("report.rows[0].errors[0].column", is("title"))
                    .body(
                            "report.rows[0].errors[0].reason",
                            containsString("is “Waiting times fall” in this programme."))
                    .body("report.rows[0].errors[0].remedy", containsString("write yes in a column confirmed"));
            load(row[0] + "Waiting times fall again" + row[1], named)
                    .statusCode(200)
                    .body("rows[0].outcome", is("CHANGED"));
            load(confirmed(row[0], "School leaders trained", row[1]), named)
                    .statusCode(200)
                    .body("rows[0].outcome", is("CHANGED"));
        });
        assertThat(number(
                        "select count(*) from app.milestone where title = 'School leaders trained' and area_code = ?"))
                .isEqualTo(1);
    }

    private static String confirmed(String head, String title, String rest) {
        int line = head.indexOf('\n');
        return "confirmed," + head.substring(0, line + 1) + "yes," + head.substring(line + 1) + title + rest;
    }

    @Test
    void removeTakesBackInOtherSheetsToo() throws SQLException {
        load(COLUMNS + "1,1.1,Portal,,,\n", Map.of()).statusCode(200);
        load(
                        "action_ref,position,kind,title,forecast,rating,weight\n1.1,1,milestone,Lease signed,2026-05-01,Green,3\n",
                        Map.of())
                .statusCode(200);
        load("action_ref,position,forecast,rating,weight\n1.1,1,,,\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"));
        load("action_ref,position,forecast,rating,weight\n1.1,1,remove,remove,remove\n", Map.of())
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"));
        assertThat(
                        number(
                                "select count(*) from app.milestone where forecast is null and rating is null and weight is null and area_code = ?"))
                .isEqualTo(1);
        load(
                        "ref,title,status,owner,review_due\nR1,Posts stay empty,open,Head of SEND,2026-09-01\n",
                        Map.of("sheet", "risks"))
                .statusCode(200);
        load("ref,owner,review_due\nR1,,\n", Map.of("sheet", "risks"))
                .statusCode(200)
                .body("rows[0].outcome", is("UNCHANGED"));
        load("ref,owner,review_due\nR1,remove,remove\n", Map.of("sheet", "risks"))
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"));
        assertThat(number("select count(*) from app.risk where owner = '' and review_due is null and area_code = ?"))
                .isEqualTo(1);
        load("priority_no,sro,title\n1,remove,remove\n", Map.of("sheet", "priorities"))
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("title"));
        load("priority_no,sro\n1,remove\n", Map.of("sheet", "priorities"))
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"));
        assertThat(number("select count(*) from app.priority where number = 1 and sro = '' and area_code = ?"))
                .isEqualTo(1);
    }

    /** What one report says once it still says when its row comes again with blanks. */
    @Test
    void blanksLeaveNarrativeEvidenceAndForecastOfTheSameReport() throws SQLException {
        String head = "priority_no,ref,title,forecast,progress,narrative,evidence_url\n";
        Map<String, String> march = Map.of("positionDate", "2026-03-01");
        load(head + "1,1.1,Portal,2026-05-01,Green,On its way,https://example.org/a\n", march)
                .statusCode(200);
        load(head + "1,1.1,,,Green,,\n", march).statusCode(200).body("rows[0].outcome", is("UNCHANGED"));
        load(head + "1,1.1,,remove,Green,remove,remove\n", march)
                .statusCode(200)
                .body("rows[0].outcome", is("CHANGED"));
        assertThat(number("select count(*) from app.action where forecast is null and area_code = ?"))
                .isEqualTo(1);
        given().spec(manager)
                .get("/api/v1/programmes/{p}/actions", programme)
                .then()
                .body("items[0].narrative", nullValue());
    }

    /** In other sheets a number may have lost its last nought too; it is asked about where the programme has the other action. */
    @Test
    void aReferenceToAnActionIsAskedAboutInOtherSheets() throws IOException {
        StringBuilder plan = new StringBuilder(COLUMNS);
        for (String ref : new String[] {"1.8", "1.9", "1.10", "1.1"}) {
            plan.append("1,").append(ref).append(",Step ").append(ref).append(",,,\n");
        }
        byte[] texts = workbook(Map.of("plan", plan.toString().replace(",,,\n", "\n")));
        upload(manager, programme.toString(), "plan.xlsx", texts, Map.of()).statusCode(200);
        Consumer<XSSFSheet> numbers = sheet -> {
            fill(sheet.createRow(0), "action_ref", "position", "kind", "title");
            double[] refs = {1.8, 1.9, 1.1};
            for (int i = 0; i < refs.length; i++) {
                fill(sheet.createRow(i + 1), "", "1", "milestone", "Stage");
                sheet.getRow(i + 1).getCell(0).setCellValue(refs[i]);
            }
        };
        upload(manager, programme.toString(), "m.xlsx", book("milestones", numbers), Map.of())
                .statusCode(422)
                .body("report.rows.findAll { it.outcome == 'REJECTED' }.row", contains(4))
                .body("report.rows.find { it.row == 4 }.errors[0].column", is("action_ref"))
                .body("report.rows.find { it.row == 4 }.errors[0].reason", containsString("so it may be 1.10"));
        upload(
                        manager,
                        programme.toString(),
                        "m.xlsx",
                        book("milestones", sheet -> {
                            numbers.accept(sheet);
                            fill(sheet.getRow(0), "action_ref", "position", "kind", "title", "confirmed");
                            sheet.getRow(3).createCell(4).setCellValue("yes");
                        }),
                        Map.of())
                .statusCode(200);
    }

    /** No placeholder stands for a lead; what the row gives is not called missing. */
    @Test
    void aRowWithoutLeadHasNoneAndWhatCameInIsNotMissing() {
        String head =
                "priority_no,ref,title,leads,organisations,success_criteria,co_production,expected_difference,progress\n";
        load(
                        head + "1,1.1,Portal,,Council,Waits fall,Families chose it,Less asking,Green\n"
                                + "1,1.2,Strategy,Head of SEND,Council,Agreed,,,Green\n"
                                + "1,1.3,Training,,,,,,Green\n",
                        Map.of())
                .statusCode(200);
        given().spec(manager)
                .get("/api/v1/programmes/{p}/actions", programme)
                .then()
                .body("items.find { it.ref == '1.1' }.leads.role", contains(""))
                .body("items.find { it.ref == '1.1' }.leads.organisation.shortName", contains("Council"))
                .body("items.find { it.ref == '1.1' }.coProduction", is("Families chose it"))
                .body("items.find { it.ref == '1.1' }.familyDifference", is("Less asking"))
                .body("items.find { it.ref == '1.3' }.leads", is(empty()));
        given().spec(manager)
                .get("/api/v1/programmes/{p}/findings?size=100", programme)
                .then()
                .body(
                        "items.findAll { it.rule == 'F15' }.sentence",
                        containsInAnyOrder(
                                containsString("Portal has no lead and no milestone."),
                                containsString("Strategy has no milestone."),
                                containsString("Training has no lead, no success criterion and no milestone.")));
        // A blank leaves the role that is stored, also where the row names the body.
        load(head + "1,1.2,,,Council,,,,\n", Map.of()).statusCode(200).body("rows[0].outcome", is("UNCHANGED"));
    }

    /** What a rule colours is not in the cells; a hidden column is read, and both are said. */
    @Test
    void hiddenColumnsAndColoursOfARuleAreSaid() throws IOException {
        byte[] book = book("plan", sheet -> {
            fill(sheet.createRow(0), "priority_no", "ref", "title", "sro", "progress", "impact");
            fill(sheet.createRow(1), "1", "1.40", "Coloured by a rule", "Director", "", "");
            fill(sheet.createRow(2), "1", "1.41", "Rated", "Director", "Green", "");
            sheet.setColumnHidden(3, true);
            var rules = sheet.getSheetConditionalFormatting();
            var byFormula = rules.createConditionalFormattingRule("$A2>0");
            byFormula.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.index);
            rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("E2:E40")}, byFormula);
            // A rule that asks for a word leaves an empty cell without colour.
            var byWord = rules.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Green\"");
            byWord.createPatternFormatting().setFillBackgroundColor(IndexedColors.GREEN.index);
            rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("F2:F40")}, byWord);
        });
        upload(manager, programme.toString(), "plan.xlsx", book, Map.of())
                .statusCode(200)
                .body("sheets[0].notes", contains("Columns are hidden in the sheet and were read: sro."))
                .body(
                        "rows[0].notes",
                        contains(
                                "progress: the cell holds no word, and a rule (conditional formatting) may colour it, which cannot be read. Write the rating."))
                .body("rows[1].notes", is(empty()));
    }

    private static byte[] book(String name, Consumer<XSSFSheet> made) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            made.accept(book.createSheet(name));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }
}
