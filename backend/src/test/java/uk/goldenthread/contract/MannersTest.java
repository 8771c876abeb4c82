package uk.goldenthread.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TestSession;

/** How the API behaves whatever it is asked: one shape of refusal, the headers a browser needs, versions, pages. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MannersTest {
    private static final String ORGANISATION = "{\"shortName\":\"%s\",\"name\":\"A body\",\"kind\":\"OTHER\"}";

    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems#" + slug))
                .body("status", is(status))
                .body("requestId", notNullValue());
    }

    private RequestSpecification admin(String area) {
        return scenario.member(area, Role.AREA_ADMIN);
    }

    private RequestSpecification json(String area, String body) {
        return admin(area).contentType(ContentType.JSON).body(body);
    }

    @Test
    void whoIsNotSignedInHearsSo() {
        problem(given().get("/api/v1/me").then(), 401, "not-signed-in").header("WWW-Authenticate", "Bearer");
        problem(given().auth().oauth2("no.token.this").get("/api/v1/me").then(), 401, "not-signed-in");
        problem(
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/areas/E06000006/organisations")
                        .then(),
                401,
                "not-signed-in");
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        problem(given().get("/api/v1/nothing-here").then(), 404, "not-found");
        problem(given().get("/api/nothing-here").then(), 404, "not-found");
        problem(given().accept("text/html").get("/api/v1/nothing-here").then(), 404, "not-found");
    }

    @Test
    void aMethodTheAddressDoesNotHave() {
        problem(given().delete("/api/v1/problems").then(), 405, "method-not-allowed");
    }

    @Test
    void aFormatThatIsNotOffered() {
        problem(given().accept("application/pdf").get("/api/v1/problems").then(), 406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherFormat() {
        String area = scenario.area();
        problem(
                admin(area)
                        .contentType("text/plain")
                        .body("hello")
                        .post("/api/v1/areas/{a}/organisations", area)
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyThatIsNoJson() {
        String area = scenario.area();
        problem(
                json(area, "{\"name\":")
                        .post("/api/v1/areas/{a}/organisations", area)
                        .then(),
                400,
                "malformed");
    }

    @Test
    void aValueOfTheWrongType() {
        String area = scenario.area();
        problem(
                        json(area, "{\"shortName\":\"A\",\"name\":\"A\",\"kind\":\"CASTLE\"}")
                                .post("/api/v1/areas/{a}/organisations", area)
                                .then(),
                        400,
                        "malformed")
                .body("errors.pointer", hasItem("/kind"));
    }

    @Test
    void aFieldThatIsNotKnown() {
        String area = scenario.area();
        problem(
                        json(area, "{\"shortName\":\"A\",\"name\":\"A\",\"kind\":\"OTHER\",\"colour\":\"red\"}")
                                .post("/api/v1/areas/{a}/organisations", area)
                                .then(),
                        400,
                        "malformed")
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void aTextThatIsTooLong() {
        String area = scenario.area();
        problem(
                        json(area, ORGANISATION.formatted("x".repeat(61)))
                                .post("/api/v1/areas/{a}/organisations", area)
                                .then(),
                        400,
                        "invalid")
                .body("errors.pointer", hasItem("/shortName"))
                .body("errors.message", hasItem("A short name has at most 60 characters."));
    }

    @Test
    void noBodyAtAll() {
        String area = scenario.area();
        problem(
                admin(area)
                        .contentType(ContentType.JSON)
                        .post("/api/v1/areas/{a}/organisations", area)
                        .then(),
                400,
                "invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-uuid", "00000000-0000-0000-0000-000000000000", "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11x"})
    void anIdentifierOfNothing(String id) {
        problem(admin(scenario.area()).get("/api/v1/organisations/" + id).then(), 404, "not-found");
    }

    @Test
    void aChangeSaysWhichVersionItChanges() {
        PathIds.Furnished area = records.furnish();
        String path = area.fill("/api/v1/organisations/{organisationId}");
        String tag = admin(area.areaCode())
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[0-9a-f-]{36}\\.v1\""))
                .extract()
                .header("ETag");
        problem(patch(area, "{\"name\":\"B\"}").patch(path).then(), 428, "precondition-required");
        problem(
                patch(area, "{\"name\":\"B\"}")
                        .header("If-Match", tag.replace(".v1", ".v9"))
                        .patch(path)
                        .then(),
                412,
                "stale");
        problem(
                patch(area, "{\"name\":\"B\"}")
                        .header("If-Match", "*")
                        .patch(path)
                        .then(),
                412,
                "stale");
        patch(area, "{\"name\":\"B\"}")
                .header("If-Match", tag)
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag.replace(".v1", ".v2")));
        problem(
                patch(area, "{\"name\":\"C\"}")
                        .header("If-Match", tag)
                        .patch(path)
                        .then(),
                412,
                "stale");
        problem(
                patch(area, "{\"name\":null}")
                        .header("If-Match", tag.replace(".v1", ".v2"))
                        .patch(path)
                        .then(),
                400,
                "invalid");
    }

    private RequestSpecification patch(PathIds.Furnished area, String body) {
        return admin(area.areaCode())
                .contentType("application/merge-patch+json")
                .body(body);
    }

    @Test
    void aRehearsalStoresNothing() {
        String area = scenario.area();
        json(area, ORGANISATION.formatted("Rehearsed"))
                .queryParam("dryRun", true)
                .post("/api/v1/areas/{a}/organisations", area)
                .then()
                .statusCode(200);
        json(area, ORGANISATION.formatted("Rehearsed"))
                .post("/api/v1/areas/{a}/organisations", area)
                .then()
                .statusCode(201);
        problem(
                        json(area, ORGANISATION.formatted("Rehearsed"))
                                .post("/api/v1/areas/{a}/organisations", area)
                                .then(),
                        409,
                        "conflict")
                .body("errors.pointer", hasItem("/shortName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=501", "page=0", "page=-1", "size=x", "page=1000001"})
    void aPageThatDoesNotExist(String query) {
        String area = scenario.area();
        String path = "/api/v1/areas/" + area + "/organisations?" + query;
        admin(area)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("?" + query.replaceAll("=.*", "")));
    }

    @Test
    void pagesAreCountedFromOne() {
        String area = scenario.area();
        admin(area)
                .get("/api/v1/areas/{a}/organisations?size=1&page=2", area)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("page.number", is(2))
                .body("page.totalItems", is(2))
                .body("page.totalPages", is(2));
        admin(area)
                .get("/api/v1/areas/{a}/organisations?size=500&page=9", area)
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void everyAnswerCarriesTheHeadersABrowserNeeds() {
        for (String path : new String[] {
            "/api/v1/problems", "/api/v1/me", "/api/v1/nothing", "/", "/some/deep/link", "/assets/nothing.js"
        }) {
            given().accept("*/*")
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin");
        }
        given().get("/api/v1/problems")
                .then()
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Cookie"));
    }

    @Test
    void aRequestKeepsItsId() {
        given().header("X-Request-Id", "board-2024.10_01")
                .get("/api/v1/problems")
                .then()
                .header("X-Request-Id", "board-2024.10_01");
        given().header("X-Request-Id", "board-2024.10_02")
                .get("/api/v1/me")
                .then()
                .header("X-Request-Id", "board-2024.10_02")
                .body("requestId", is("board-2024.10_02"));
        given().header("X-Request-Id", "a b\"c")
                .get("/api/v1/problems")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void aBrowsersSessionChangesNothingFromAForeignPage() {
        String area = scenario.area();
        String subject = scenario.subject(area, Role.AREA_ADMIN);
        browser(subject).get("/api/v1/areas/{a}", area).then().statusCode(200);
        problem(
                post(subject, area)
                        .post("/api/v1/areas/{a}/organisations", area)
                        .then(),
                403,
                "cross-site");
        problem(
                post(subject, area)
                        .header("X-Requested-With", "golden-thread")
                        .header("Origin", "https://elsewhere.example")
                        .post("/api/v1/areas/{a}/organisations", area)
                        .then(),
                403,
                "cross-site");
        problem(
                post(subject, area)
                        .header("X-Requested-With", "golden-thread")
                        .header("Sec-Fetch-Site", "same-site")
                        .post("/api/v1/areas/{a}/organisations", area)
                        .then(),
                403,
                "cross-site");
        post(subject, area)
                .header("X-Requested-With", "golden-thread")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/api/v1/areas/{a}/organisations", area)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification browser(String subject) {
        return given().cookie(TestSession.COOKIE, subject);
    }

    private static RequestSpecification post(String subject, String area) {
        return browser(subject)
                .contentType(ContentType.JSON)
                .body(ORGANISATION.formatted("B" + UUID.randomUUID().toString().substring(0, 8)));
    }
}
