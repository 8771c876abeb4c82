package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A programme with two priorities and its manager, and how a sheet is sent to it. */
abstract class Importing {
    static final String PATH = "/api/v1/programmes/{id}/imports";
    static final String HEADER =
            "priority_no,ref,same_as,title,organisations,original_due,revised_due,forecast,progress,narrative,source\n";
    static final String GOOD = HEADER
            + "1,1.1,,Portal,Council;ICB,Sep 2024,,,On target,Going well,Board paper\n"
            + "1,1.2,,Strategy,Council,2025-03-31,30/06/2025,,A,Late,Board paper\n"
            + "2,2.1,1.1,,,,,,,,Board paper\n";

    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    RequestSpecification manager;

    @BeforeEach
    void programme() {
        area = scenario.area();
        programme = scenario.programme(area);
        scenario.priority(area, programme, 1);
        scenario.priority(area, programme, 2);
        manager = scenario.member(area, Role.PROGRAMME_MANAGER);
    }

    static void fault(ValidatableResponse refused, int row, String column, String value, String reason) {
        String path = "report.rows.find { it.row == " + row + " }.errors[0].";
        refused.body(path + "column", is(column))
                .body(path + "value", is(value))
                .body(path + "reason", is(reason));
    }

    ValidatableResponse load(String csv, Map<String, String> fields) {
        return load(manager, programme.toString(), csv, fields);
    }

    static ValidatableResponse load(
            RequestSpecification member, String programme, String csv, Map<String, String> fields) {
        return upload(member, programme, "sheet.csv", csv.getBytes(StandardCharsets.UTF_8), fields);
    }

    static ValidatableResponse upload(
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

    static byte[] workbook(Map<String, String> sheets) throws IOException {
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

    static byte[] bomb() throws IOException {
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

    long head() throws SQLException {
        return number("select number from history.head where area_code = ?");
    }

    long number(String query) throws SQLException {
        return number(query, area);
    }

    static long number(String query, String area) throws SQLException {
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
