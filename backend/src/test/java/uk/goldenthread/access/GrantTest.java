package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.Tokens;

/** How somebody becomes a member: a proposal, a second person where the role needs one, a link that works once. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class GrantTest {
    private static final String GRANTS = "/api/v1/areas/{area}/membership-grants";

    @Inject
    Scenario scenario;

    private String area;
    private RequestSpecification admin;

    @BeforeEach
    void anAreaWithAnAdministrator() {
        area = scenario.area();
        admin = scenario.member(area, Role.AREA_ADMIN);
    }

    @Test
    void aLinkBindsWhoeverSignsInWithItOnce() {
        String link = propose("sro", Map.of("organisationId", organisation("ICB")))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/membership-grants/[0-9a-f-]{36}"))
                .header("Cache-Control", "no-store")
                .body("state", is("OFFERED"))
                .body("invitation", matchesPattern("/invitation#[A-Za-z0-9_-]{22}"))
                .extract()
                .path("invitation");
        RequestSpecification newcomer = stranger("Designated officer ICB");
        given().spec(newcomer).get("/api/v1/me").then().statusCode(200).body("areas", empty());

        given().spec(preview(newcomer, link))
                .post("/api/v1/invitations/preview")
                .then()
                .statusCode(200)
                .body("areaCode", is(area))
                .body("role", is("sro"))
                .body("organisation", is("ICB"))
                .body("you", is("Designated officer ICB"));
        accept(newcomer, link).statusCode(201).body("version", is(1));
        given().spec(newcomer)
                .get("/api/v1/me")
                .then()
                .body("displayName", is("Designated officer ICB"))
                .body("areas.code", contains(area))
                .body("areas[0].roles", contains("sro"))
                .body("areas[0].organisations", contains("ICB"));
        accept(newcomer, link)
                .statusCode(409)
                .body(
                        "detail",
                        is("This invitation has been used. A link works once; ask for a new one if it was not you."));
        accept(stranger("Somebody else"), link).statusCode(409);
        list().body("items[0].status", is("HELD")).body("items[0].person", is("Designated officer ICB"));
    }

    @Test
    void onlyTheHashOfALinkIsStored() throws SQLException {
        String link = propose("clerk", Map.of()).extract().path("invitation");
        String secret = link.substring(link.indexOf('#') + 1);
        assertThat(one("select count(*) from app.access_grant g where g.area_code = '" + area + "' and g::text like '%"
                        + secret + "%'"))
                .isEqualTo("0");
        assertThat(one("select token_hash from app.access_grant where area_code = '" + area + "'"))
                .isEqualTo(new InvitationToken(secret).hash());
        assertThat(one("select count(*) from history.change where row::text like '%" + secret + "%'"))
                .isEqualTo("0");
    }

    @Test
    void aRaceForOneLinkHasOneWinner() throws Exception {
        String link = propose("clerk", Map.of()).extract().path("invitation");
        ExecutorService pool = Executors.newFixedThreadPool(6);
        Callable<Integer> rival =
                () -> accept(stranger("A rival"), link).extract().statusCode();
        List<Integer> answers = pool.invokeAll(java.util.Collections.nCopies(6, rival)).stream()
                .map(GrantTest::value)
                .sorted()
                .toList();
        pool.shutdown();
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        admin().get("/api/v1/areas/{area}/memberships", area)
                .then()
                .body("items.findAll { it.role == 'clerk' }", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"chair", "adviser", "programme-manager", "area-admin"})
    void aRoleThatDecidesOrAssuresWaitsForASecondPerson(String role) {
        ValidatableResponse proposed = propose(role, Map.of()).statusCode(201).body("state", is("PROPOSED"));
        String link = proposed.extract().path("invitation");
        String id = proposed.extract().path("id");
        RequestSpecification holder = stranger("The holder");
        accept(holder, link).statusCode(409).body("detail", containsString("waits for a second person's approval"));

        decide(admin, id, "approval", null)
                .statusCode(403)
                .body("detail", is("You proposed this grant yourself. Somebody else must decide it."));
        RequestSpecification chair = scenario.member(area, Role.CHAIR);
        given().spec(chair)
                .get(GRANTS, area)
                .then()
                .statusCode(200)
                .body("items[0].status", is("PROPOSED"))
                .body("items[0].needsSecondPerson", is(true))
                .body("items[0].proposedBy", is("area-admin"))
                .body("items[0].allowed", contains("approve", "refuse"));
        decide(chair, id, "approval", null).statusCode(200).body("version", is(2));
        accept(chair, link).statusCode(403).body("detail", is("Nobody grants a role to themselves. Ask a colleague."));
        accept(holder, link).statusCode(201);
        given().spec(holder).get("/api/v1/me").then().body("areas[0].roles", contains(role));
    }

    @Test
    void theProposerCannotUseTheirOwnLink() {
        String link = propose("clerk", Map.of()).extract().path("invitation");
        accept(admin, link).statusCode(403).body("detail", is("Nobody grants a role to themselves. Ask a colleague."));
    }

    @Test
    void aColleagueIsGivenAnOrdinaryRoleAtOnceAndSeveralOrganisations() {
        String subject = scenario.subject(area, Role.BOARD_MEMBER);
        String person = personOf(subject);
        for (String body : List.of("Council", "ICB")) {
            propose("contributor", Map.of("personId", person, "organisationId", organisation(body)))
                    .statusCode(201)
                    .body("state", is("HELD"))
                    .body("invitation", nullValue());
        }
        propose("contributor", Map.of("personId", person, "organisationId", organisation("ICB")))
                .statusCode(409)
                .body("detail", is("They hold that role already."));
        Scenario.request(subject)
                .get("/api/v1/me")
                .then()
                .body("areas[0].roles", contains("board-member", "contributor"))
                .body("areas[0].organisations", contains("Council", "ICB"));
        String own = personOf(given().spec(admin));
        propose("clerk", Map.of("personId", own))
                .statusCode(403)
                .body("detail", is("Nobody grants a role to themselves. Ask a colleague."));
    }

    @Test
    void aColleaguesChairWaitsAndMayBeRefusedWithAReason() {
        String subject = scenario.subject(area, Role.BOARD_MEMBER);
        Map<String, Object> who = Map.of("personId", personOf(subject));
        String id =
                propose("chair", who).body("state", is("PROPOSED")).extract().path("id");
        propose("chair", who).statusCode(409).body("detail", containsString("waits for a second person"));
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        decide(manager, id, "refusal", "").statusCode(400);
        decide(manager, id, "refusal", "The board has not met yet").statusCode(200);
        Scenario.request(subject).get("/api/v1/me").then().body("areas[0].roles", contains("board-member"));
        decide(manager, id, "approval", null).statusCode(409);
        list().body("items[0].status", is("REFUSED"))
                .body("items[0].decisionReason", is("The board has not met yet"))
                .body("items[0].decidedBy", is("programme-manager"))
                .body("items[0].allowed", empty());
    }

    @Test
    void aWithdrawnLinkStopsWorking() {
        ValidatableResponse made = propose("clerk", Map.of());
        String id = made.extract().path("id");
        decide(admin, id, "withdrawal", "Sent to the wrong post").statusCode(200);
        accept(stranger("Late"), made.extract().path("invitation"))
                .statusCode(409)
                .body("detail", containsString("was withdrawn"));
    }

    @Test
    void aLinkThatIsNotKnownOrNotWholeSaysSo() {
        accept(stranger("Curious"), "/invitation#AAAAAAAAAAAAAAAAAAAAAA")
                .statusCode(422)
                .body("detail", containsString("This invitation is not known."));
        accept(stranger("Hasty"), "/invitation#AAAA")
                .statusCode(400)
                .body("errors[0].message", is("This is not a whole invitation link. Copy all of it."));
    }

    @ParameterizedTest
    @CsvSource({
        "king, '', '', 400, There is no such role. GET /reference/permissions lists them.",
        "chair, priorityId, own, 422, Only an SRO or a contributor holds a role for one priority.",
        "sro, priorityId, none, 422, This area has no such priority.",
        "sro, organisationId, none, 422, This area has no such organisation.",
        "sro, personId, none, 422, Nobody of this area has that identifier. Invite them by a link instead.",
        "sro, post, a@b.example, 400, 'Name the post, not the person: no e-mail address.'"
    })
    void whatCannotBeProposed(String role, String field, String value, int status, String message) {
        Map<String, Object> more = new HashMap<>();
        if (!field.isEmpty()) {
            more.put(
                    field,
                    switch (value) {
                        case "own" ->
                            scenario.priority(area, scenario.programme(area), 1).toString();
                        case "none" -> UUID.randomUUID().toString();
                        default -> value;
                    });
        }
        // What is no post is said in more than one way.
        propose(role, more).statusCode(status).body("errors.message", hasItem(message));
        list().body("items", empty());
    }

    @Test
    void whoLeavesMayReturnAndBothStaysAreOnRecord() {
        String subject = scenario.subject(area, Role.BOARD_MEMBER);
        String person = personOf(subject);
        String membership = membershipOf(person);
        end(membership, "\"" + membership + ".v1\"", "Left the trust").statusCode(200);
        Scenario.request(subject).get("/api/v1/me").then().body("areas", empty());
        Scenario.request(subject)
                .get("/api/v1/areas/{area}/organisations", area)
                .then()
                .statusCode(404);
        end(membership, "\"" + membership + ".v2\"", "Again").statusCode(409);
        // Out of the area, they are known to it no more: a link brings them back as the same person.
        propose("board-member", Map.of("personId", person)).statusCode(422);
        accept(
                        Scenario.request(subject),
                        propose("board-member", Map.of()).extract().path("invitation"))
                .statusCode(201);
        Scenario.request(subject).get("/api/v1/me").then().body("personId", is(person));
        admin().get("/api/v1/areas/{area}/memberships", area)
                .then()
                .body("items.findAll { it.personId == '" + person + "' }.leftReason", contains(null, "Left the trust"));
        admin().get("/api/v1/areas/{area}/people", area).then().body("items.id", hasItem(person));
    }

    @Test
    void theLastAdministratorStays() {
        String own = membershipOf(personOf(given().spec(admin)));
        end(own, "\"" + own + ".v1\"", "Leaving")
                .statusCode(422)
                .body("detail", is("This is the area's last administrator. Let another one join first."));
        scenario.member(area, Role.AREA_ADMIN);
        end(own, null, "Leaving").statusCode(428);
        end(own, "\"" + own + ".v7\"", "Leaving").statusCode(412);
        end(own, "\"" + own + ".v1\"", "Leaving").statusCode(200);
        admin().get("/api/v1/areas/{area}/people", area).then().statusCode(404);
    }

    @Test
    void aServiceAccountJoinsTheSameWay() {
        RequestSpecification client = given().auth()
                .oauth2(Tokens.of(UUID.randomUUID().toString(), "service-account-trust-feed", null))
                .accept("application/json");
        accept(client, propose("data-provider", Map.of()).extract().path("invitation"))
                .statusCode(201);
        admin().get("/api/v1/areas/{area}/people", area)
                .then()
                .body("items.find { it.kind == 'CLIENT' }.displayName", is("trust-feed (service account)"));
    }

    @Test
    void anotherAreaLearnsNothingOfAGrant() {
        String id = propose("chair", Map.of()).extract().path("id");
        String elsewhere = scenario.area();
        RequestSpecification chair = scenario.member(elsewhere, Role.CHAIR);
        given().spec(chair).get("/api/v1/membership-grants/{id}", id).then().statusCode(404);
        given().spec(chair)
                .header("If-Match", "\"" + id + ".v1\"")
                .post("/api/v1/membership-grants/{id}/approval", id)
                .then()
                .statusCode(404);
        given().spec(chair).get(GRANTS, elsewhere).then().body("items", not(hasItem(id)));
    }

    private RequestSpecification admin() {
        return given().spec(admin);
    }

    private ValidatableResponse propose(String role, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("role", role, "post", "A post"));
        body.putAll(more);
        return admin().contentType(ContentType.JSON)
                .body(body)
                .post(GRANTS, area)
                .then();
    }

    private ValidatableResponse list() {
        return admin().get(GRANTS, area).then().statusCode(200);
    }

    private ValidatableResponse decide(RequestSpecification as, String id, String verb, String reason) {
        String tag = given().spec(as).get("/api/v1/membership-grants/{id}", id).getHeader("ETag");
        RequestSpecification request = given().spec(as).header("If-Match", tag);
        if (reason != null) {
            request.contentType(ContentType.JSON).body(Map.of("reason", reason));
        }
        return request.post("/api/v1/membership-grants/{id}/{verb}", id, verb).then();
    }

    private ValidatableResponse end(String membership, String ifMatch, String reason) {
        RequestSpecification request = admin().contentType(ContentType.JSON).body(Map.of("reason", reason));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/memberships/{id}/end", membership).then();
    }

    private static RequestSpecification preview(RequestSpecification as, String link) {
        return given().spec(as)
                .contentType(ContentType.JSON)
                .body(Map.of("token", link.substring(link.indexOf('#') + 1)));
    }

    private static ValidatableResponse accept(RequestSpecification as, String link) {
        return preview(as, link).post("/api/v1/invitations/acceptance").then();
    }

    private static RequestSpecification stranger(String name) {
        String subject = UUID.randomUUID().toString();
        return given().auth().oauth2(Tokens.of(subject, subject, name)).accept("application/json");
    }

    private String organisation(String shortName) {
        return admin().get("/api/v1/areas/{area}/organisations", area)
                .path("items.find { it.shortName == '" + shortName + "' }.id");
    }

    private static String personOf(String subject) {
        return personOf(Scenario.request(subject));
    }

    private static String personOf(RequestSpecification as) {
        return as.get("/api/v1/me").path("personId");
    }

    private String membershipOf(String person) {
        return admin().get("/api/v1/areas/{area}/memberships", area)
                .path("items.find { it.personId == '" + person + "' }.id");
    }

    private static Integer value(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
