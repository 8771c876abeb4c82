package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.Scenario;

/** A token that was verified is known for a while, and yet everything that ends what it allows is noticed at once. */
@QuarkusTest
@WithTestResource(TinyProvider.class)
class KnownTokensTest {
    private final String session = UUID.randomUUID().toString();
    private String area;

    @Inject
    Scenario scenario;

    @Inject
    KnownTokens tokens;

    @BeforeEach
    void anArea() {
        area = scenario.area();
    }

    private static ValidatableResponse ask(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static void ended(String session) {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("logout_token", TinyProvider.logoutToken(session))
                .post("/backchannel-logout")
                .then()
                .statusCode(200);
    }

    private String known(String subject, int seconds) {
        String token = TinyProvider.bearer(subject, session, seconds);
        ask(token, "/api/v1/me").statusCode(200);
        assertThat(tokens.of(token)).as("is known").isNotNull();
        ask(token, "/api/v1/me").statusCode(200);
        return token;
    }

    private String admin() {
        return scenario.subject(area, Role.AREA_ADMIN);
    }

    @Test
    void aKnownTokenExpires() throws InterruptedException {
        String token = known(admin(), 2);
        Thread.sleep(2100);
        assertThat(tokens.of(token)).isNull();
        ask(token, "/api/v1/me").statusCode(401);
    }

    @Test
    void aKnownTokenEndsWithItsSession() {
        String subject = admin();
        String token = known(subject, 300);
        // Somebody signs in, so that the keys of today are known here: what Keycloak reports is checked against those.
        BrowserSession.cookies(subject);
        ended(session);
        assertThat(tokens.of(token)).isNull();
        ask(token, "/api/v1/me").statusCode(401);
    }

    @Test
    void signingOutEndsTheTokensOfTheSession() {
        String subject = admin();
        String token = known(subject, 300);
        given().redirects()
                .follow(false)
                .header("Cookie", BrowserSession.cookies(subject, session))
                .get("/logout")
                .then()
                .statusCode(302);
        ask(token, "/api/v1/me").statusCode(401);
    }

    @Test
    void newKeysEndWhatOldOnesSigned() {
        String token = known(admin(), 300);
        TinyProvider.rotate();
        String other = TinyProvider.bearer(admin(), null, 300);
        ask(other, "/api/v1/me").statusCode(200);
        assertThat(tokens.of(token)).isNull();
        ask(token, "/api/v1/me").statusCode(401);
    }

    @Test
    void aMembershipThatEndsOpensNothingMore() {
        String member = scenario.subject(area, Role.CHAIR);
        String token = known(member, 300);
        String path = "/api/v1/areas/" + area;
        ask(token, path).statusCode(200);
        String admin = TinyProvider.bearer(admin(), null, 300);
        String id = ask(admin, "/api/v1/areas/" + area + "/memberships?size=500")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.role == 'chair' || it.role == 'CHAIR' }.id");
        String tag = ask(admin, "/api/v1/memberships/" + id)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .header("ETag");
        given().header("Authorization", "Bearer " + admin)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("reason", "Left the council"))
                .post("/api/v1/memberships/" + id + "/end")
                .then()
                .statusCode(200);
        assertThat(tokens.of(token)).as("still known").isNotNull();
        ask(token, path).statusCode(404);
    }

    @Test
    void onlyTheVeryTokenIsKnown() {
        String token = known(admin(), 300);
        ask(token + "x", "/api/v1/me").statusCode(401);
        ask(token.substring(0, token.length() - 1), "/api/v1/me").statusCode(401);
        String[] parts = token.split("\\.");
        ask(parts[0] + "." + parts[1] + "." + parts[2].replaceAll("^.{6}", "AAAAAA"), "/api/v1/me")
                .statusCode(401);
    }
}
