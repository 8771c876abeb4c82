package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.access.TinyProvider.Mood;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A cookie and an {@code Authorization} header in one request, in every combination; and sessions while the sign-in service is away. */
@QuarkusTest
@WithTestResource(TinyProvider.class)
class OneIdentityTest {
    private static final String PATH = "/api/v1/areas/{a}/organisations";
    private static final String FOREIGN = "https://elsewhere.example";
    private String area;
    private String browser;
    private String client;
    private String cookies;

    @Inject
    Scenario scenario;

    @BeforeEach
    void twoPeople() {
        area = scenario.area();
        browser = scenario.subject(area, Role.AREA_ADMIN);
        client = scenario.subject(area, Role.AREA_ADMIN);
        cookies = BrowserSession.cookies(browser);
    }

    @AfterEach
    void wellAgain() {
        TinyProvider.become(Mood.WELL);
        TinyProvider.idTokenSeconds = 300;
    }

    private RequestSpecification session() {
        return given().header("Cookie", cookies);
    }

    private static RequestSpecification posted(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Map.of(
                        "shortName", "B" + UUID.randomUUID().toString().substring(0, 8),
                        "name", "A body",
                        "kind", "OTHER"));
    }

    private String bearer() {
        return "Bearer " + TinyProvider.bearer(client, null, 300);
    }

    private static String text(String sql, String... values) {
        try (Connection connection = DatabaseResource.superuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            ResultSet row = query.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String person(String subject) {
        return text("select id::text from app.person where sub = ?", subject);
    }

    private String lastActor() {
        return text("select actor from history.revision where area_code = ? order by number desc limit 1", area);
    }

    private long revisions() {
        return Long.parseLong(text("select number::text from history.head where area_code = ?", area));
    }

    private static ValidatableResponse crossSite(RequestSpecification request, String area) {
        return posted(request)
                .post(PATH, area)
                .then()
                .statusCode(403)
                .body("type", equalTo("/api/v1/problems#cross-site"));
    }

    @Test
    void aSessionAloneIsItsPerson() {
        session().get("/api/v1/me").then().statusCode(200).body("personId", equalTo(person(browser)));
        posted(session().header("X-Requested-With", "golden-thread"))
                .post(PATH, area)
                .then()
                .statusCode(201);
        assertThat(lastActor()).isEqualTo(person(browser));
    }

    @Test
    void aSessionAloneChangesNothingFromElsewhere() {
        long before = revisions();
        crossSite(session(), area);
        crossSite(session().header("X-Requested-With", "x").header("Origin", FOREIGN), area);
        crossSite(session().header("X-Requested-With", "x").header("Sec-Fetch-Site", "cross-site"), area);
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void aTokenBesideASessionWins() {
        session()
                .header("Authorization", bearer())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("personId", equalTo(person(client)));
        // A token was put there by hand, so that no page elsewhere can have done it.
        posted(session().header("Authorization", bearer()).header("Origin", FOREIGN))
                .post(PATH, area)
                .then()
                .statusCode(201);
        assertThat(lastActor()).isEqualTo(person(client));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer no.token.this",
                "Bearer ",
                "Bearer",
                "Basic dXNlcjpwYXNzd29yZA==",
                "Negotiate abc",
                "nonsense",
                "Bearer expired",
                " "
            })
    void aBadHeaderBesideASessionIsNobody(String header) {
        String sent = header.equals("Bearer expired") ? "Bearer " + TinyProvider.bearer(client, null, -60) : header;
        long before = revisions();
        session().header("Authorization", sent).get("/api/v1/me").then().statusCode(401);
        for (String origin : new String[] {FOREIGN, "http://localhost:" + io.restassured.RestAssured.port}) {
            posted(session()
                            .header("Authorization", sent)
                            .header("Origin", origin)
                            .header("X-Requested-With", "golden-thread"))
                    .post(PATH, area)
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/api/v1/problems#not-signed-in"));
        }
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void aTokenAloneNeedsNoMark() {
        posted(given().header("Authorization", bearer()).header("Origin", FOREIGN))
                .post(PATH, area)
                .then()
                .statusCode(201);
        assertThat(lastActor()).isEqualTo(person(client));
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "STARTING"})
    void aSessionOutlivesASignInServiceThatIsAway(Mood away) throws InterruptedException {
        TinyProvider.idTokenSeconds = 2;
        String kept = BrowserSession.cookies(browser);
        Thread.sleep(3100);
        TinyProvider.become(away);
        given().header("Cookie", kept)
                .get("/api/v1/me")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Set-Cookie", (String) null)
                .body("type", equalTo("/api/v1/problems#unavailable"))
                .body(
                        "detail",
                        equalTo("The sign-in service does not answer. You stay signed in: try again in a minute."));
        TinyProvider.become(Mood.WELL);
        TinyProvider.idTokenSeconds = 300;
        given().header("Cookie", kept).get("/api/v1/me").then().statusCode(200).body("personId", is(person(browser)));
    }

    @Test
    void aSessionThatTheSignInServiceRefusesIsOver() throws InterruptedException {
        TinyProvider.idTokenSeconds = 2;
        String kept = BrowserSession.cookies(browser);
        Thread.sleep(3100);
        TinyProvider.become(Mood.REFUSING);
        given().header("Cookie", kept).get("/api/v1/me").then().statusCode(401);
    }
}
