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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
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
                .get("/api/v1/areas/{area}/history/personal-details-overrides", area)
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
        rehearsed(null).statusCode(422).body("type", endsWith("#personal-details"));
        rehearsed("public%20page").statusCode(200);
        given().spec(manager)
                .get("/api/v1/areas/{area}/history/personal-details-overrides", area)
                .then()
                .body("items", empty());
    }

    private ValidatableResponse rehearsed(String reason) {
        var request = given().spec(manager).contentType(ContentType.JSON);
        if (reason != null) {
            request.header(REASON, reason);
        }
        return request.queryParam("dryRun", true)
                .body(Map.of("ref", "R1", "title", "Mrs " + MOTHER + " waits", "raisedOn", "2026-01-05"))
                .post("/api/v1/programmes/{id}/risks", programme)
                .then();
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

    /** A case as somebody wrote it: a lead by name, and a child's numbers in the words. */
    @Test
    void aPlanThatNamesALeadAndAChildIsRefusedRowByRow() {
        String columns = "priority_no,ref,title,leads,organisations,start,original_due,progress,narrative\n";
        String words = "\"Pupil UPN " + PUPIL + ", NHS number " + NHS + ", born 12/03/2014; the mother, Mrs Sandra "
                + MOTHER + ", waits.\"\n";
        load(
                        columns + "1,1.31,Case of a child,Jane " + MOTHER
                                + " (Head of SEND),Council,,30/06/2026,Red,Late\n"
                                + "1,1.32,Case of a child,Head of SEND,Council,,30/06/2026,Red," + words
                                + "1,1.33,Case of a child,Jane " + MOTHER + " (Head of SEND),Council,,30/06/2026,Red,"
                                + words,
                        Map.of())
                .statusCode(422)
                .body("type", endsWith("#unprocessable"))
                .body("report.rows[0].errors.column", contains("leads"))
                .body("report.rows[0].errors[0].reason", containsString("a name where only the post belongs"))
                .body("report.rows[0].errors[0].overridable", is(true))
                .body("report.rows[1].errors.column", contains("narrative"))
                .body("report.rows[1].errors[0].reason", containsString("a unique pupil number and an NHS number"))
                // What no reason helps with comes first.
                .body("report.rows[2].errors.column", contains("narrative"))
                .body("report.rows[2].errors[0].overridable", nullValue())
                .body(not(containsString(MOTHER)))
                .body(not(containsString(PUPIL)))
                .body(not(containsString("5919")))
                .body(not(containsString("2014")));
    }

    @Test
    void whatAnImportSaysOfItsPaperIsLookedThroughToo() {
        load(GOOD, Map.of("sourceTitle", "Mrs " + MOTHER + "’s paper", "sourceNote", "Pupil " + PUPIL))
                .statusCode(400)
                .body("errors.pointer", contains("/sourceNote", "/sourceTitle"))
                .body(not(containsString(MOTHER)))
                .body(not(containsString(PUPIL)));
    }

    @Test
    void anImportThatIsOnlyDoubtedSaysThatAReasonHelps() {
        String row = "1,1.2,,Strategy,Council,2025-03-31,,,A,Mrs " + MOTHER + " waits,Board paper\n";
        load(HEADER + row, Map.of())
                .statusCode(422)
                .body("type", endsWith("#personal-details"))
                .body("report.rows[0].errors[0].overridable", is(true));
        load(HEADER + row + "1,1.3,,Workforce,Council,2025-03-31,,,purple,Late,Board paper\n", Map.of())
                .statusCode(422)
                .body("type", endsWith("#unprocessable"));
    }

    /** A word of the file that is not understood is repeated, unless it may be somebody's. */
    @Test
    void aCellOfAnotherKindAndAColumnNobodyKnowsAreNotEchoed() {
        load(
                        HEADER.strip() + ",Mrs " + MOTHER + "\n" + "1,1.1,,Portal,Council,Mrs " + MOTHER + ",,,Mr "
                                + MOTHER + ",Late,Board paper,x\n",
                        Map.of())
                .statusCode(422)
                .body("report.rows[0].errors.size()", is(2))
                .body(not(containsString(MOTHER)));
    }

    @Test
    void whatWasRefusedIsNowhereInTheDataFolder() throws SQLException, IOException {
        String marker = "Zyxwvutsrq";
        StringBuffer log = new StringBuffer();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            Logger.getLogger(PersonalDetailsDoorTest.class.getName()).warning("This log is listened to.");
            refuse(marker);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(log.toString(), containsString("listened to"));
        assertThat(log.toString(), not(containsString(marker)));

        // What is stored with a reason is there, so that the search is one that finds.
        String stored = "Abcdefghijk";
        risk("Mrs " + stored + " waits", "A public office").statusCode(201);
        try (Connection all = DatabaseResource.superuser();
                var checkpoint = all.createStatement()) {
            checkpoint.execute("checkpoint");
        }
        assertThat(files(stored), not(empty()));
        assertThat(files(marker), empty());
    }

    private static Handler listener(StringBuffer log) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.append(line instanceof ExtLogRecord own ? own.getFormattedMessage() : line.getMessage())
                        .append(line.getThrown())
                        .append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** By every way in, and once more each. */
    private void refuse(String marker) {
        String text = "Mrs " + marker + " waits";
        String key = UUID.randomUUID().toString();
        for (int again = 0; again < 2; again++) {
            given().spec(manager)
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(Map.of("ref", "R1", "title", text, "raisedOn", "2026-01-05"))
                    .post("/api/v1/programmes/{id}/risks", programme)
                    .then()
                    .statusCode(422)
                    .body(not(containsString(marker)));
        }
        for (Map<String, String> how :
                List.of(Map.<String, String>of(), Map.of("onError", "skip"), Map.of("dryRun", "true"))) {
            load(
                            HEADER + "1,1.1,,Portal,Council,Sep 2024,,,On target," + text + ",Board paper\n"
                                    + "1,1.2,,Strategy,Council,2025-03-31,,,A,Late,Board paper\n",
                            how)
                    .body(not(containsString(marker)));
        }
        load(GOOD, Map.of("sourceTitle", text)).body(not(containsString(marker)));
        UUID third = scenario.priority(area, programme, 3);
        UUID action = scenario.action(area, programme, third, "3.1", null);
        var sro = scenario.member(area, Role.SRO, third);
        given().spec(sro)
                .contentType(ContentType.JSON)
                .body(Map.of("progress", "AMBER", "narrative", text))
                .put("/api/v1/actions/{id}/statement-draft", action)
                .then()
                .statusCode(400);
        risk(text, text).statusCode(400);
        Map<String, Object> item =
                Map.of("title", text, "listings", List.of(Map.of("priorityId", third, "ref", "3.2")));
        batch("actions:batch", item, "").statusCode(422).body(not(containsString(marker)));
        batch("actions:batch", item, "?onError=skip").statusCode(200).body(not(containsString(marker)));
        batch("actions:batch", item, "?dryRun=true").body(not(containsString(marker)));
        String kept = risk("Kept", null).statusCode(201).extract().path("id");
        patch(kept, "1", Map.of("cause", text)).statusCode(422).body(not(containsString(marker)));
    }

    private ValidatableResponse batch(String operation, Map<String, Object> item, String how) {
        return given().spec(manager)
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/programmes/" + programme + "/" + operation + how)
                .then();
    }

    /** Files of the data folder that hold a word: tables, what is written ahead of them, logs. */
    private static List<String> files(String word) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> all = Files.walk(DatabaseResource.home())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                try {
                    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                        holding.add(file.toString());
                    }
                } catch (NoSuchFileException gone) {
                    // The server takes its own files away while one looks.
                }
            }
        }
        return holding;
    }
}
