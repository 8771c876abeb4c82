package uk.goldenthread.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Whatever goes wrong, and on whichever floor: the answer says so in a problem, and never with an empty body or an exception's text. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ErrorBodiesTest {
    @Inject
    Scenario scenario;

    /** Answers as they stand on the line: what no client library would send, and what it would not show. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isProblem(String answer, int status, String slug) {
        // Of what is not HTTP the version is not known either.
        assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*");
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0].toLowerCase()).contains("content-type: application/problem+json");
        assertThat(parts[1])
                .contains("\"type\":\"/api/v1/problems#" + slug + "\"", "\"status\":" + status, "\"detail\":\"");
    }

    static Stream<Arguments> refusedBeforeAnyRoute() {
        String host = "Host: localhost\r\nConnection: close\r\n\r\n";
        return Stream.of(
                Arguments.of(
                        "a long line",
                        "GET /api/v1/problems?q=" + "x".repeat(9000) + " HTTP/1.1\r\n" + host,
                        414,
                        "address-too-long"),
                Arguments.of(
                        "long headers",
                        "GET /api/v1/problems HTTP/1.1\r\nX-A: " + "x".repeat(40_000) + "\r\n" + host,
                        431,
                        "headers-too-large"),
                Arguments.of("no HTTP", "HELO there\r\n\r\n", 400, "malformed"),
                Arguments.of(
                        "a broken header",
                        "GET /api/v1/problems HTTP/1.1\r\nbad header\u0001: x\r\n" + host,
                        400,
                        "malformed"),
                Arguments.of(
                        "a foreign host",
                        "GET /api/v1/problems HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                        421,
                        "wrong-host"),
                Arguments.of("no host", "GET /api/v1/problems HTTP/1.0\r\n\r\n", 421, "wrong-host"),
                Arguments.of(
                        "a page under a foreign host",
                        "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                        421,
                        "wrong-host"),
                Arguments.of(
                        "a large body",
                        "POST /api/v1/areas/E06000006/organisations HTTP/1.1\r\nContent-Length: 999999999\r\n" + host,
                        413,
                        "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusedBeforeAnyRoute(String what, String request, int status, String slug) throws IOException {
        isProblem(raw(request), status, slug);
    }

    /** Who runs the service asks by whatever address the machine has, and probes speak HTTP/1.0. */
    @ParameterizedTest
    @ValueSource(strings = {"Host: 10.0.0.7:8080\r\n", "Host: golden-thread-0.pods.internal\r\n", ""})
    void healthAnswersUnderAnyName(String host) throws IOException {
        assertThat(raw("GET /q/health/ready HTTP/1.0\r\n" + host + "\r\n"))
                .startsWith("HTTP/1.")
                .contains(" 200 OK", "\"UP\"");
        assertThat(raw("GET /q/metrics HTTP/1.0\r\n" + host + "\r\n")).contains(" 200 OK");
    }

    /** The throwing doors of the tests, one on each floor. */
    @ParameterizedTest
    @CsvSource({
        "/assets/throws/route, 500, internal",
        "/assets/throws/status, 502, internal",
        "/assets/throws/late, 500, internal",
        "/api/v1/throws/filter, 500, internal",
        "/api/v1/throws/resource, 500, internal",
        "/api/v1/throws/error, 500, internal",
        "/api/v1/throws/web, 500, internal",
        "/api/v1/throws/bare, 503, unavailable",
        "/api/v1/throws/writing, 500, internal",
        "/api/v1/throws/stream, 500, internal",
        "/api/v1/throws/answer, 500, internal"
    })
    void everyFloor(String path, int status, String slug) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).doesNotContain(ThrowingDoors.SECRET, "Exception", "\tat ");
        isProblem(answer, status, slug);
    }

    @Test
    void whatNoRouteTakes() throws IOException {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        isProblem(raw("POST /assets/nothing.js" + end), 404, "not-found");
        isProblem(raw("GET /q/nothing" + end), 404, "not-found");
        isProblem(raw("GET /assets/nothing.js" + end), 404, "not-found");
        for (String request : new String[] {"POST /", "BREW /api/v1/problems", "TRACE /", "PUT /some/page"}) {
            String answer = raw(request + end);
            assertThat(answer).as(request).matches("(?s)HTTP/1.1 4\\d\\d .*");
            assertThat(answer.split("\r\n\r\n", 2)[1]).as(request).contains("\"type\":\"/api/v1/problems#");
        }
    }

    /** A fault in what we write is ours, and says so; and a reader of JSON never lets one of the sender's pass as ours. */
    @Test
    void aRepeatedFieldIsNamed() {
        String area = scenario.area();
        scenario.member(area, Role.AREA_ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"shortName\":\"A\",\"name\":\"A\",\"kind\":\"OTHER\",\"name\":\"B\"}")
                .post("/api/v1/areas/{a}/organisations", area)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.message", hasItem("The field name stands there twice. Send it once."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01",
                "+999999999-12-31",
                "1899-12-31",
                "3000-01-01",
                "0000-01-01",
                "-1000000000-01-01T00:00:00Z"
            })
    void anExtremeDateIsRefusedWhereverADateIsRead(String date) {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        String manager = scenario.everyRole(area);
        String at = date.replace("+", "%2B");
        for (String read : new String[] {
            "/api/v1/programmes/" + programme + "/dashboard?asAt=" + at,
            "/api/v1/programmes/" + programme + "/changes?from=" + at,
            "/api/v1/programmes/" + programme + "/changes?to=" + at
        }) {
            Scenario.request(manager).urlEncodingEnabled(false).get(read).then().statusCode(400);
        }
        Scenario.request(manager)
                .contentType(ContentType.JSON)
                .body(Map.of("asAt", date))
                .post("/api/v1/programmes/{p}/stocktakes", programme)
                .then()
                .statusCode(400);
        Scenario.request(manager)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Plan of an age", "instrument", "PRIORITY_ACTION_PLAN", "inspectedFrom", date))
                .post("/api/v1/areas/{a}/programmes", area)
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(uk.goldenthread.testing.Tokens.of(manager))
                .multiPart("file", "plan.csv", "ref,title\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("effectiveDate", date)
                .post("/api/v1/programmes/{p}/imports", programme)
                .then()
                .statusCode(400);
    }

    @Test
    void aStocktakeOfAnAgeIsTold() {
        String area = scenario.area();
        Scenario.request(scenario.everyRole(area))
                .contentType(ContentType.JSON)
                .body(Map.of("asAt", "-999999999-01-01"))
                .post("/api/v1/programmes/{p}/stocktakes", scenario.programme(area))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/asAt"))
                .body("errors.message", hasItem("Enter a date between the years 1900 and 2999."));
    }

    @Test
    void theNameOfTheBuildStandsInTheTagOfAView() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        Scenario.request(scenario.everyRole(area))
                .get("/api/v1/programmes/{p}/dashboard", programme)
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.endsWith("-" + uk.goldenthread.platform.web.Build.ID + "\""))
                .header("Strict-Transport-Security", (String) null)
                .header("ETag", not(containsString("$")));
    }

    /** Whoever speaks TLS says so, once: behind a proxy that is the proxy, whatever a visitor claims. */
    @Test
    void nobodyElseSaysThatThisIsReachedByTls() {
        given().header("X-Forwarded-Proto", "https")
                .get("/api/v1/problems")
                .then()
                .header("Strict-Transport-Security", (String) null);
    }
}
