package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;

/** What may be a child's details is refused or asked about at every door, and what was refused is nowhere afterwards. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PersonalDetailsDoorTest extends Importing {
    private static final String REASON = "Personal-Details-Reason";
    private static final String PUPIL = "H801200001001";
    private static final String NHS = "943 476 5919";
    private static final String MOTHER = "Quillfeather";

    private ValidatableResponse risk(String title, String reason) {
        var request = given().spec(manager).contentType(ContentType.JSON);
        if (reason != null) {
            request.header(
                    REASON, URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return request.body(Map.of(
                        "ref",
                        "R" + UUID.randomUUID().toString().substring(0, 8),
                        "title",
                        title,
                        "raisedOn",
                        "2026-01-05"))
                .post("/api/v1/programmes/{id}/risks", programme)
                .then();
    }

    @Test
    void theNumbersOfAChildAreRefusedWhateverTheReason() {
        for (String reason : new String[] {null, "The board asked for it."}) {
            risk("Pupil " + PUPIL + " waits", reason)
                    .statusCode(400)
                    .body("errors[0].pointer", is("/title"))
                    .body(
                            "errors[0].message",
                            is(
                                    "This holds a unique pupil number. Take it out: numbers of a child are not stored here."))
                    .body(not(containsString(PUPIL)));
            risk("NHS number " + NHS, reason).statusCode(400).body(not(containsString("5919")));
        }
    }

    @Test
    void whatIsDoubtedIsStoredWithAReasonThatIsKept() {
        risk("The mother, Mrs " + MOTHER + ", waits", null)
                .statusCode(422)
                .body("type", endsWith("#personal-details"))
                .body("errors.pointer", contains("/title"))
                .body("errors[0].message", is("This holds a title with a name. Take it out, or say why it must stay."))
                .body(not(containsString(MOTHER)));

        String id = risk("The mother, Mrs " + MOTHER + ", waits", "Named on the service’s public page")
                .statusCode(201)
                .extract()
                .path("id");

        given().spec(manager)
                .get("/api/v1/areas/{area}/personal-details-overrides", area)
                .then()
                .statusCode(200)
                .body("page.totalItems", is(1))
                .body("items[0].reason", is("Named on the service’s public page"))
                .body("items[0].kinds", contains("TITLE_AND_NAME"))
                .body("items[0].texts", is(1))
                .body(not(containsString(MOTHER)));
        // The text stands there by now: a change of something else does not ask again, one of the text does.
        patch(id, "1", Map.of("cause", "Too few therapists")).statusCode(200);
        patch(id, "2", Map.of("title", "The father, Mr " + MOTHER + ", waits")).statusCode(422);
    }

    private ValidatableResponse patch(String id, String version, Map<String, String> change) {
        return given().spec(manager)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + id + ".v" + version + "\"")
                .body(change)
                .patch("/api/v1/risks/{id}", id)
                .then();
    }

    @Test
    void aReasonThatHoldsDetailsItselfIsNone() {
        risk("Mrs " + MOTHER + " waits", "Mrs " + MOTHER + " agreed")
                .statusCode(400)
                .body("errors[0].pointer", is("?" + REASON))
                .body(not(containsString(MOTHER)));
        risk("Mrs " + MOTHER + " waits", "x").statusCode(400);
    }

    @Test
    void aRehearsalSaysTheSameAndKeepsNothing() {
        var request = given().spec(manager)
                .contentType(ContentType.JSON)
                .queryParam("dryRun", true)
                .body(Map.of("ref", "R1", "title", "Mrs " + MOTHER + " waits", "raisedOn", "2026-01-05"));
        request.post("/api/v1/programmes/{id}/risks", programme).then().statusCode(422);
        request.header(REASON, "public%20page")
                .post("/api/v1/programmes/{id}/risks", programme)
                .then()
                .statusCode(200);
        given().spec(manager)
                .get("/api/v1/areas/{area}/personal-details-overrides", area)
                .then()
                .body("items", empty());
    }

    @Test
    void aRowOfASpreadsheetNamesItsColumnAndCoversTheValue() {
        String rows = HEADER
                + "1,1.1,,Portal,Council,Sep 2024,,,On target,UPN " + PUPIL + " waits,Board paper\n"
                + "1,1.2,,Strategy,Council,2025-03-31,,,A,Mrs " + MOTHER + " waits,Board paper\n"
                + "1,1.3,,Workforce,Council,Mrs " + MOTHER + ",,,A,Late,Board paper\n"
                + "1,1.4,,Outreach,Council,2025-03-31,,,A,Late,Board paper\n";
        ValidatableResponse refused = load(rows, Map.of("onError", "skip"))
                .statusCode(200)
                .body("sheets[0].created", is(1))
                .body(not(allOf(containsString(PUPIL), containsString(MOTHER))))
                .body(not(containsString(MOTHER)));
        String narrative = "rows.find { it.row == %d }.errors.find { it.column == 'narrative' }.";
        refused.body(String.format(narrative, 2) + "value", is("UPN ••••••••••••• waits"))
                .body(String.format(narrative, 2) + "reason", containsString("a unique pupil number"))
                .body(String.format(narrative, 3) + "value", not(containsString(MOTHER)))
                .body(String.format(narrative, 3) + "reason", containsString("a title with a name"));

        given().spec(manager)
                .contentType("multipart/form-data")
                .header(REASON, "Public%20office%20holder")
                .multiPart("file", "plan.csv", rows.getBytes(StandardCharsets.UTF_8))
                .queryParam("onError", "skip")
                .post(PATH, programme)
                .then()
                .statusCode(200)
                .body("sheets[0].created", is(1))
                .body(
                        "rows.find { it.row == 3 }.notes",
                        contains("Stored with a title with a name, for the reason given."));
    }

    @Test
    void aDraftIsNotKeptWithThem() {
        UUID third = scenario.priority(area, programme, 3);
        UUID action = scenario.action(area, programme, third, "3.1", null);
        given().spec(scenario.member(area, Role.SRO, third))
                .contentType(ContentType.JSON)
                .body(Map.of("progress", "AMBER", "narrative", "Mrs " + MOTHER + " waits"))
                .put("/api/v1/actions/{id}/statement-draft", action)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/narrative"))
                .body("errors[0].message", containsString("so it is not kept as a draft"))
                .body(not(containsString(MOTHER)));
    }

    @Test
    void whatWasRefusedIsNowhereInTheDatabase() throws SQLException {
        String marker = "Zyxwvutsrq";
        given().spec(manager)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("ref", "R1", "title", "Mrs " + marker + " waits", "raisedOn", "2026-01-05"))
                .post("/api/v1/programmes/{id}/risks", programme)
                .then()
                .statusCode(422);
        load(HEADER + "1,1.1,,Portal,Council,Sep 2024,,,On target,Mrs " + marker + " waits,Board paper\n", Map.of())
                .statusCode(422)
                .body(not(containsString(marker)));

        List<String> holding = new ArrayList<>();
        try (Connection all = DatabaseResource.superuser();
                var tables = all.createStatement()
                        .executeQuery(
                                "select table_schema || '.' || table_name from information_schema.tables where table_schema in ('app', 'history')")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (var rows = all.createStatement()
                        .executeQuery("select count(*) from " + table + " t where t::text like '%" + marker + "%'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        holding.add(table);
                    }
                }
            }
        }
        assertThat(holding, empty());
    }
}
