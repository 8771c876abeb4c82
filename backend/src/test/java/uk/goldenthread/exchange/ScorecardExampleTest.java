package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** The scorecard that is shipped as an example of an import: which of its rows are taken, refused and warned of. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ScorecardExampleTest extends Importing {
    private static final Path EXAMPLE = Path.of("docs/examples/scorecard");
    /** Only with this day is September 2025 still to come. */
    private static final Map<String, String> PAPER =
            Map.of("effectiveDate", "2025-06-30", "sourceTitle", "Scorecard, June 2025");

    private String plan;

    private ValidatableResponse send(String sheet, Map<String, String> more) throws IOException {
        Map<String, String> fields = new HashMap<>(PAPER);
        fields.putAll(more);
        return upload(manager, plan, sheet + ".csv", Files.readAllBytes(EXAMPLE.resolve(sheet + ".csv")), fields)
                .body(more.isEmpty() ? "sheets.sheet" : "sheets[0].sheet", notNullValue());
    }

    private static void refused(ValidatableResponse report, int row, String column, String value, String reason) {
        String path = "rows.find { it.row == " + row + " }.";
        report.body(path + "outcome", is("REJECTED"))
                .body(path + "errors", hasSize(1))
                .body(path + "errors[0].column", is(column))
                .body(path + "errors[0].value", is(value))
                .body(path + "errors[0].reason", is(reason));
    }

    @Test
    void takesWhatIsSoundAndSaysOfTheRestWhatIsWrong() throws IOException {
        plan = given().spec(manager)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "Improvement plan",
                        "instrument",
                        "PRIORITY_ACTION_PLAN",
                        "effectiveDate",
                        "2025-02-01"))
                .post("/api/v1/areas/{a}/programmes", area)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, String> skip = Map.of("onError", "skip");

        send("kpis", skip)
                .statusCode(200)
                .body("rows.outcome", everyItem(is("CREATED")))
                .body("rows.ref", contains("ehc-20wk", "ehcp-0-24", "suspensions", "autism-wait"));

        ValidatableResponse figures = send("observations", skip)
                .statusCode(200)
                .body("rows.findAll { it.outcome == 'CREATED' }.row", contains(2, 3, 7, 9, 11, 12, 13))
                .body("rows.findAll { it.outcome == 'REJECTED' }.row", contains(4, 5, 6, 8, 10));
        refused(figures, 4, "numerator", "52", "The numerator must be between 0 and the denominator (49).");
        refused(
                figures,
                5,
                "value",
                "0.53",
                "0.53% is far from the other figures of this measure (41 to 50%). If it means 53%, enter that number. If it is right, confirm it.");
        refused(
                figures,
                6,
                "status",
                "final",
                "The period ends on 30 September 2025, so this is what somebody expects: choose PROJECTION, or correct the period.");
        refused(
                figures,
                8,
                "status",
                "final",
                "The period ends on 31 December 2025, so this is what somebody expects: choose PROJECTION, or correct the period.");
        refused(
                figures,
                10,
                "value",
                "12.4%",
                "A per cent sign does not belong here: the unit of this measure is rate.");

        ValidatableResponse targets = send("targets", skip)
                .statusCode(200)
                .body("rows.findAll { it.outcome == 'CREATED' }.row", contains(2, 4, 6))
                .body("rows.findAll { it.notes }.row", contains(4))
                .body(
                        "rows.find { it.row == 4 }.notes",
                        contains(
                                "The target, 30.8, is far from all figures of the measure (3.08). Check the decimal point and the unit."));
        refused(targets, 3, "value", "110", "No percentage can reach more than 100.");
        refused(targets, 5, "value", "11%", "A per cent sign does not belong here: the unit of suspensions is rate.");
    }
}
