package uk.goldenthread.platform.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Many records in one request: one result each in order, one revision or none. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BatchTest {
    private static final String ORGANISATIONS = "/api/v1/areas/{a}/organisations:batch";

    @Inject
    Scenario scenario;

    @Inject
    AreaService areas;

    private static String body(String shortName) {
        return "{\"shortName\":\"" + shortName + "\",\"name\":\"A body\",\"kind\":\"OTHER\"}";
    }

    private static String items(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }

    private RequestSpecification admin(String area, String body) {
        return scenario.member(area, Role.AREA_ADMIN)
                // Else the colon would be escaped.
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body);
    }

    private int stored(String area) {
        return scenario.as(area, () -> areas.organisations(area)).size();
    }

    private long newestRevision(String area) {
        return scenario.member(area, Role.PROGRAMME_MANAGER)
                .get("/api/v1/areas/{a}/history?size=1", area)
                .jsonPath()
                .getLong("page.totalItems");
    }

    @Test
    void oneResultEachInOneRevision() {
        String area = scenario.area();
        RequestSpecification request = admin(area, items(body("A"), body("B"), body("C")));
        long before = newestRevision(area);
        Response answer = request.post(ORGANISATIONS, area);
        answer.then()
                .statusCode(200)
                .body("stored", is(true))
                .body("accepted", is(3))
                .body("refused", is(0))
                .body("results.index", contains(0, 1, 2))
                .body("results.status", contains(201, 201, 201))
                .body("results.version", contains(1, 1, 1));
        // Asking for the history made a member, which is a revision too.
        assertThat(answer.jsonPath().getLong("revision")).isEqualTo(before + 1);
        assertThat(newestRevision(area)).isEqualTo(before + 2);
        UUID second = UUID.fromString(answer.jsonPath().getString("results[1].id"));
        scenario.member(area, Role.AREA_ADMIN)
                .get("/api/v1/organisations/{id}", second)
                .then()
                .body("shortName", equalTo("B"));
    }

    private static final String MIXED = items(
            body("Good"),
            body(" "),
            body("ICB"),
            body("Good"),
            "{\"shortName\":\"X\",\"name\":\"X\",\"kind\":\"CASTLE\"}",
            "null",
            "{\"shortName\":\"N\",\"name\":\"a\\u0000b\",\"kind\":\"OTHER\"}",
            body("Last"));

    private static void isJudged(Response answer, String report, int good) {
        answer.then()
                .body(report + "accepted", is(2))
                .body(report + "refused", is(6))
                .body(report + "results.index", contains(0, 1, 2, 3, 4, 5, 6, 7))
                .body(report + "results.status", contains(good, 400, 409, 409, 400, 400, 400, good))
                .body(report + "results[0].problem", nullValue())
                .body(report + "results[1].problem.errors.pointer", contains("/items/1/shortName"))
                .body(report + "results[2].problem.errors.pointer", contains("/items/2/shortName"))
                .body(report + "results[3].problem.type", equalTo("/api/v1/problems#conflict"))
                .body(report + "results[4].problem.errors.pointer", contains("/items/4/kind"))
                .body(report + "results[5].problem.errors.pointer", contains("/items/5"))
                .body(report + "results[6].problem.errors.pointer", contains("/items/6"));
    }

    @Test
    void oneRefusedItemRefusesAll() {
        String area = scenario.area();
        Response answer = admin(area, MIXED).post(ORGANISATIONS, area);
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems#unprocessable"))
                .body("detail", startsWith("6 items were refused"))
                .body("report.stored", is(false))
                .body("report.revision", nullValue())
                .body("report.results.id", hasItem(nullValue()));
        isJudged(answer, "report.", 200);
        assertThat(answer.jsonPath().getList("report.results.id"))
                .containsExactlyElementsOf(Collections.nCopies(8, null));
        assertThat(stored(area)).isEqualTo(2);
    }

    @Test
    void theGoodOnesAloneWhenAskedFor() {
        String area = scenario.area();
        RequestSpecification request = admin(area, MIXED);
        long before = newestRevision(area);
        Response answer = request.queryParam("onError", "skip").post(ORGANISATIONS, area);
        answer.then().statusCode(200).body("stored", is(true));
        isJudged(answer, "", 201);
        assertThat(answer.jsonPath().getLong("revision")).isEqualTo(before + 1);
        assertThat(stored(area)).isEqualTo(4);
    }

    @Test
    void whereNoneIsGoodNoRevisionIsMade() {
        String area = scenario.area();
        RequestSpecification request = admin(area, items(body("ICB"), body("Council")));
        long before = newestRevision(area);
        request.queryParam("onError", "skip")
                .post(ORGANISATIONS, area)
                .then()
                .statusCode(200)
                .body("stored", is(false))
                .body("revision", nullValue())
                .body("results.status", contains(409, 409));
        assertThat(newestRevision(area)).isEqualTo(before + 1);
    }

    @Test
    void aRehearsalStoresNothing() {
        String area = scenario.area();
        admin(area, items(body("A"), body("B")))
                .queryParam("dryRun", true)
                .post(ORGANISATIONS, area)
                .then()
                .statusCode(200)
                .body("stored", is(false))
                .body("results.status", contains(200, 200))
                .body("results.id", contains(nullValue(), nullValue()));
        admin(area, items(body("A"), body("ICB")))
                .queryParam("dryRun", true)
                .post(ORGANISATIONS, area)
                .then()
                .statusCode(422)
                .body("report.results.status", contains(200, 409));
        assertThat(stored(area)).isEqualTo(2);
    }

    @Test
    void whatIsNoListOfItems() {
        String area = scenario.area();
        for (String wrong : new String[] {"[]", "{}", items(), "{\"items\":{}}", "{\"items\":[1],\"more\":2}"}) {
            admin(area, wrong)
                    .post(ORGANISATIONS, area)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/api/v1/problems#invalid"));
        }
        admin(area, items(body("A")))
                .queryParam("onError", "ignore")
                .post(ORGANISATIONS, area)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?onError"));
    }

    @Test
    void fiveThousandAndNotOneMore() {
        String area = scenario.area();
        String[] all = new String[BatchItems.MOST + 1];
        Arrays.setAll(all, i -> body("N" + i));
        admin(area, items(all))
                .post(ORGANISATIONS, area)
                .then()
                .statusCode(400)
                .body(
                        "errors.message",
                        hasItem(startsWith("A bulk request has at most 5,000 items; this one has 5,001.")));
        // All but one are refused before anything is stored, which is enough to see that so many are looked at.
        Arrays.fill(all, body(" "));
        all[BatchItems.MOST - 1] = body("Last");
        admin(area, items(Arrays.copyOf(all, BatchItems.MOST)))
                .post(ORGANISATIONS, area)
                .then()
                .statusCode(422)
                .body("report.accepted", is(1))
                .body("report.refused", is(BatchItems.MOST - 1))
                .body("report.results[4999].status", is(200));
    }

    @Test
    void aKeyServesTheWholeRequest() {
        String area = scenario.area();
        String subject = scenario.subject(area, Role.AREA_ADMIN);
        String first = keyed(subject, area).then().statusCode(200).extract().asString();
        Response second = keyed(subject, area);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first);
        assertThat(stored(area)).isEqualTo(4);
    }

    private static Response keyed(String subject, String area) {
        // A refused item makes the transaction begin again, which must not count as a repetition.
        return Scenario.request(subject)
                .urlEncodingEnabled(false)
                .header("Idempotency-Key", "batch-of-" + area)
                .contentType(ContentType.JSON)
                .body(MIXED)
                .queryParam("onError", "skip")
                .post(ORGANISATIONS, area);
    }

    @Test
    void actionsSayWhichListingIsRefused() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        scenario.action(area, programme, priority, "1.1", null);
        String action = "{\"title\":\"An action\",\"leads\":[],\"successCriteria\":[],\"listings\":[{\"priorityId\":\""
                + priority + "\",\"ref\":\"%s\"}]}";
        scenario.member(area, Role.PROGRAMME_MANAGER)
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(items(action.formatted("1.2"), action.formatted("1.1"), action.formatted("no ref")))
                .queryParam("onError", "skip")
                .post("/api/v1/programmes/{p}/actions:batch", programme)
                .then()
                .statusCode(200)
                .body("results.status", contains(201, 409, 400))
                .body("results[1].problem.errors.pointer", contains("/items/1/listings/0/ref"))
                .body("results[2].problem.errors.pointer", contains("/items/2/listings/0/ref"));
    }

    @Test
    void milestonesBelongToActionsOfTheProgramme() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID other = scenario.programme(scenario.area());
        UUID action = scenario.action(area, programme, scenario.priority(area, programme, 1), "1.1", null);
        String milestone = "{\"actionId\":\"%s\",\"milestone\":{\"position\":%d,\"kind\":\"STAGE\",\"title\":\"%s\"}}";
        scenario.member(area, Role.PROGRAMME_MANAGER)
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(items(
                        milestone.formatted(action, 1, "First"),
                        milestone.formatted(action, 1, "Again"),
                        milestone.formatted(other, 1, "Elsewhere"),
                        milestone.formatted(action, 2, " ")))
                .queryParam("onError", "skip")
                .post("/api/v1/programmes/{p}/milestones:batch", programme)
                .then()
                .statusCode(200)
                .body("results.status", contains(201, 409, 422, 400))
                .body("results[1].problem.errors.pointer", contains("/items/1/milestone/position"))
                .body("results[2].problem.errors.pointer", contains("/items/2/actionId"))
                .body("results[3].problem.errors.pointer", contains("/items/3/milestone/title"));
    }
}
