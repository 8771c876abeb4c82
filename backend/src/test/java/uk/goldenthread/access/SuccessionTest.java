package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** The NHS is reorganised: what one body owned goes to its successor, and the past keeps its owner. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SuccessionTest {
    @Inject
    Scenario scenario;

    @Test
    void everythingMovesInOneRevisionAndTheRevisionBeforeKeepsTheOldOwner() {
        String area = scenario.area();
        RequestSpecification admin = scenario.member(area, Role.AREA_ADMIN);
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        String old = organisation(admin, area, "ICB");
        String successor = given().spec(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("shortName", "Trust", "name", "The Community Trust", "kind", "TRUST"))
                .post("/api/v1/areas/{area}/organisations", area)
                .path("id");
        String programme = scenario.programme(area).toString();
        String priority = post(
                        manager,
                        "/api/v1/programmes/{id}/priorities",
                        programme,
                        Map.of(
                                "number",
                                1,
                                "title",
                                "Waits",
                                "finding",
                                "Waits are long.",
                                "organisationIds",
                                List.of(old)))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> action = Map.of(
                "title", "Shorten waits",
                "leads", List.of(Map.of("role", "Head of therapies", "organisation", old)),
                "successCriteria", List.of(),
                "listings", List.of(Map.of("priorityId", priority, "ref", "1.1")));
        Map<String, Object> measure = Map.of(
                "code", "waits",
                "title", "Waits",
                "definition", "Children waiting",
                "unit", "COUNT",
                "polarity", "LOW",
                "frequency", "MONTHLY",
                "headline", false,
                "organisationId", old);
        String kpiId = post(manager, "/api/v1/programmes/{id}/kpis", programme, measure)
                .statusCode(201)
                .extract()
                .path("id");
        ValidatableResponse made = post(manager, "/api/v1/programmes/{id}/actions", programme, action)
                .statusCode(201);
        String actionId = made.extract().path("id");
        int before = made.extract().path("revision");
        Map<String, Object> provider = Map.of("role", "data-provider", "post", "Feed", "organisationId", old);
        post(admin, "/api/v1/areas/{id}/membership-grants", area, provider).statusCode(201);

        succeed(admin, old, 1, old).statusCode(422).body("errors[0].message", is("A body cannot succeed itself."));
        succeed(manager, old, 1, successor).statusCode(403);
        succeed(admin, old, 1, UUID.randomUUID().toString()).statusCode(422);
        succeed(admin, old, 1, successor)
                .statusCode(200)
                .body("version", is(2))
                .body("grants", is(1))
                .body("records", is(3));

        given().spec(manager)
                .get("/api/v1/actions/{id}", actionId)
                .then()
                .body("leads.organisation.id", contains(successor));
        given().spec(manager)
                .queryParam("revision", before)
                .get("/api/v1/actions/{id}", actionId)
                .then()
                .body("leads.organisation.id", contains(old));
        given().spec(manager)
                .get("/api/v1/kpis/{id}", kpiId)
                .then()
                .statusCode(200)
                .body("organisationId", is(successor));
        given().spec(admin)
                .get("/api/v1/areas/{area}/membership-grants", area)
                .then()
                .body("items.organisation", contains("Trust"));
        given().spec(admin)
                .get("/api/v1/organisations/{id}", old)
                .then()
                .body("successorId", is(successor))
                .body("succeededOn", is("2022-07-01"));

        succeed(admin, old, 2, successor).statusCode(422);
        post(admin, "/api/v1/areas/{id}/membership-grants", area, provider)
                .statusCode(422)
                .body("errors[0].message", is("ICB was succeeded by another organisation. Choose its successor."));
        post(
                        manager,
                        "/api/v1/programmes/{id}/priorities",
                        programme,
                        Map.of(
                                "number",
                                2,
                                "title",
                                "Plans",
                                "finding",
                                "Plans are late.",
                                "organisationIds",
                                List.of(old)))
                .statusCode(422)
                .body("errors.pointer", contains("/organisationIds/0"));
        given().spec(scenario.member(area, Role.CHAIR))
                .get("/api/v1/areas/{area}/history/verification", area)
                .then()
                .statusCode(200)
                .body("faults", empty());
    }

    @Test
    void aMemberOfThePredecessorSpeaksForTheSuccessor() {
        String area = scenario.area();
        RequestSpecification admin = scenario.member(area, Role.AREA_ADMIN);
        String council = organisation(admin, area, "Council");
        String icb = organisation(admin, area, "ICB");
        String subject = scenario.subject(area, Role.CLERK);
        String person = Scenario.request(subject).get("/api/v1/me").path("personId");
        post(
                        admin,
                        "/api/v1/areas/{id}/membership-grants",
                        area,
                        Map.of("role", "data-provider", "post", "Feed", "organisationId", icb, "personId", person))
                .statusCode(201);
        succeed(admin, icb, 1, council).statusCode(200).body("memberships", is(1));
        Scenario.request(subject).get("/api/v1/me").then().body("areas[0].organisations", hasItem("Council"));
    }

    private static ValidatableResponse post(RequestSpecification as, String path, String id, Map<String, Object> body) {
        return given().spec(as)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, id)
                .then();
    }

    private static ValidatableResponse succeed(RequestSpecification as, String id, int version, String successor) {
        return given().spec(as)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + id + ".v" + version + "\"")
                .body(Map.of("successorId", successor, "from", "2022-07-01"))
                .post("/api/v1/organisations/{id}/succession", id)
                .then();
    }

    private static String organisation(RequestSpecification as, String area, String shortName) {
        return given().spec(as)
                .get("/api/v1/areas/{area}/organisations", area)
                .path("items.find { it.shortName == '" + shortName + "' }.id");
    }
}
