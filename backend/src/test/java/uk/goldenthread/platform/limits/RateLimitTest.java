package uk.goldenthread.platform.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TestSession;
import uk.goldenthread.testing.Tokens;

/** Each client has its own share, and what is beyond it is refused with the seconds to wait. */
@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(DatabaseResource.class)
class RateLimitTest {
    private static final String BODY = "{\"shortName\":\"A\",\"name\":\"A body\",\"kind\":\"OTHER\"}";

    @Inject
    Scenario scenario;

    private static void refused(Response response) {
        response.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems#too-many-requests"));
        assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void readsAndWritesAreCountedForEachPersonAndApart() {
        String area = scenario.area();
        String one = scenario.subject(area, Role.AREA_ADMIN);
        String other = scenario.subject(area, Role.AREA_ADMIN);
        Scenario.request(one).get("/api/v1/areas/{a}", area).then().statusCode(200);
        refused(Scenario.request(one).get("/api/v1/areas/{a}", area));
        // The same person by a browser's session has the same share.
        refused(given().cookie(TestSession.COOKIE, one).get("/api/v1/areas/{a}", area));
        Scenario.request(other).get("/api/v1/areas/{a}", area).then().statusCode(200);

        Scenario.request(one)
                .contentType(ContentType.JSON)
                .body(BODY)
                .post("/api/v1/areas/{a}/organisations", area)
                .then()
                .statusCode(201);
        refused(Scenario.request(one)
                .contentType(ContentType.JSON)
                .body(BODY)
                .post("/api/v1/areas/{a}/organisations", area));
        // A bulk request counts as an import, which this person has not sent yet.
        for (int status : new int[] {409, 429}) {
            Response batch = Scenario.request(one)
                    .urlEncodingEnabled(false)
                    .contentType(ContentType.JSON)
                    .body("{\"items\":[" + BODY + "]}")
                    .post("/api/v1/areas/{a}/organisations:batch", area);
            assertThat(status == 429 ? batch.statusCode() : batch.jsonPath().getInt("report.results[0].status"))
                    .isEqualTo(status);
        }
    }

    @Test
    void whoIsNotSignedInIsCountedByAddress() {
        String area = scenario.area();
        given().get("/api/v1/problems").then().statusCode(200);
        given().auth().oauth2("no.token.this").get("/api/v1/problems").then().statusCode(200);
        given().auth().oauth2("no.token.this").get("/api/v1/me").then().statusCode(401);
        refused(given().get("/api/v1/problems"));
        refused(given().get("/api/v1/me"));
        refused(given().auth().oauth2("no.token.this").get("/api/v1/me"));
        Scenario.request(scenario.subject(area, Role.AREA_ADMIN))
                .get("/api/v1/areas/{a}", area)
                .then()
                .statusCode(200);
        // What is published is what is enforced.
        Scenario.request(scenario.subject(area, Role.AREA_ADMIN))
                .get("/api/v1/limits")
                .then()
                .statusCode(200)
                .body("find { it.name == 'signed-out' }.value", is(3))
                .body("find { it.name == 'writes' }.value", is(1))
                .body("find { it.name == 'body-size' }.value", is(20480))
                .body("find { it.name == 'page-size' }.value", is(500))
                .body("find { it.name == 'batch-items' }.value", is(5000))
                .body("find { it.name == 'import-rows' }.value", is(5000))
                .body("find { it.name == 'file-size' }.value", is(10 * 1024 * 1024))
                .body("find { it.name == 'idempotency-key-lifetime' }.value", is(86400));
    }

    /** Without a length the server learns only on the way that it is too much. */
    @Test
    void aBodyOfUnknownLengthThatIsTooLarge() throws IOException, InterruptedException {
        String area = scenario.area();
        for (String key : new String[] {null, "key-of-a-large-body"}) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:"
                            + io.restassured.RestAssured.port + "/api/v1/areas/" + area + "/organisations"))
                    .header("Authorization", "Bearer " + Tokens.of(scenario.subject(area, Role.AREA_ADMIN)))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(" ".repeat(100_000).getBytes())));
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("/api/v1/problems#too-large");
        }
    }
}
