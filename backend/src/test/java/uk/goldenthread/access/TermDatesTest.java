package uk.goldenthread.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** The programme manager says when the terms of the area begin and end; everybody of the area reads it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TermDatesTest {
    @Inject
    Scenario scenario;

    String area;
    String manager;

    @BeforeEach
    void anArea() {
        area = scenario.area();
        manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
    }

    private static Map<String, Object> term(String year, String term, String first, String last) {
        return Map.of("academicYear", year, "term", term, "firstDay", first, "lastDay", last);
    }

    private ValidatableResponse set(String who, Map<String, Object> draft) {
        return Scenario.request(who)
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/areas/{area}/term-dates", area)
                .then();
    }

    private String set(String year, String term, String first, String last) {
        return set(manager, term(year, term, first, last))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(String id, int version, Map<String, Object> patch) {
        return Scenario.request(manager)
                .header("If-Match", "\"" + id + ".v" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/term-dates/{id}", id)
                .then();
    }

    private ValidatableResponse remove(String id, int version) {
        return Scenario.request(manager)
                .header("If-Match", "\"" + id + ".v" + version + "\"")
                .delete("/api/v1/term-dates/{id}", id)
                .then();
    }

    private ValidatableResponse listed(String who) {
        return Scenario.request(who)
                .get("/api/v1/areas/{area}/term-dates", area)
                .then()
                .statusCode(200);
    }

    private void refused(String year, String term, String first, String last, int status, String at, String says) {
        set(manager, term(year, term, first, last))
                .statusCode(status)
                .body("errors.pointer", contains(at))
                .body("errors.message", contains(says));
    }

    @Test
    void areSetChangedAndTakenAwayOverTheVersionThatWasRead() {
        String autumn = set("2025-26", "AUTUMN", "2025-09-03", "2025-12-19");
        set("2024-25", "SUMMER", "2025-04-22", "2025-07-22");
        listed(scenario.supplier(area, scenario.organisation(area, "Council")))
                .body("items.academicYear", contains("2025-26", "2024-25"))
                .body("items.term", contains("AUTUMN", "SUMMER"))
                .body("items.firstDay", contains("2025-09-03", "2025-04-22"))
                .body("items.lastDay", contains("2025-12-19", "2025-07-22"))
                .body("page.totalItems", is(2));
        change(autumn, 1, Map.of("lastDay", "2025-12-18")).statusCode(200).body("version", is(2));
        change(autumn, 1, Map.of("lastDay", "2025-12-17")).statusCode(412);
        Scenario.request(manager)
                .get("/api/v1/term-dates/{id}", autumn)
                .then()
                .header("ETag", is("\"" + autumn + ".v2\""))
                .body("lastDay", is("2025-12-18"));
        remove(autumn, 1).statusCode(412);
        remove(autumn, 2).statusCode(204);
        remove(autumn, 2).statusCode(404);
        listed(manager).body("items.term", contains("SUMMER"));
        // What was taken away can be set again, and the history has all of it.
        set("2025-26", "AUTUMN", "2025-09-03", "2025-12-19");
        Scenario.request(manager)
                .get("/api/v1/areas/{area}/history/verification", area)
                .then()
                .statusCode(200)
                .body("holds", is(true));
    }

    @Test
    void areSetOnceWhenSentTwiceWithOneKey() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Scenario.request(manager)
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(term("2025-26", "AUTUMN", "2025-09-03", "2025-12-19"))
                    .post("/api/v1/areas/{area}/term-dates", area)
                    .then()
                    .statusCode(201)
                    .body("version", is(1));
        }
        listed(manager).body("items", hasSize(1));
    }

    @Test
    void standOnceInOrderWithoutSharedDaysInsideTheirYear() {
        set("2025-26", "AUTUMN", "2025-09-03", "2025-12-19");
        String summer = set("2025-26", "SUMMER", "2026-04-13", "2026-07-21");
        refused(
                "2025-26",
                "AUTUMN",
                "2025-09-04",
                "2025-12-18",
                409,
                "/term",
                "The autumn term 2025/26 is set already. Change that one.");
        refused(
                "2025-26",
                "SPRING",
                "2025-12-19",
                "2026-03-27",
                422,
                "/firstDay",
                "The autumn term 2025/26 ends on 19 December 2025; the spring term 2025/26 begins after it.");
        refused(
                "2025-26",
                "SPRING",
                "2026-01-05",
                "2026-04-13",
                422,
                "/lastDay",
                "The summer term 2025/26 begins on 13 April 2026; the spring term 2025/26 ends before it.");
        set("2025-26", "SPRING", "2026-01-05", "2026-03-27");
        refused(
                "2026-27",
                "AUTUMN",
                "2026-08-14",
                "2026-12-18",
                422,
                "/firstDay",
                "The autumn term 2026/27 lies between 15 August 2026 and 31 August 2027.");
        refused(
                "2024-25",
                "SPRING",
                "2024-08-31",
                "2025-03-27",
                422,
                "/firstDay",
                "The spring term 2024/25 lies between 1 September 2024 and 31 August 2025.");
        refused(
                "2024-25",
                "SUMMER",
                "2025-04-22",
                "2025-09-01",
                422,
                "/lastDay",
                "The summer term 2024/25 lies between 1 September 2024 and 31 August 2025.");
        refused(
                "2024-25",
                "SUMMER",
                "2025-07-22",
                "2025-04-22",
                422,
                "/lastDay",
                "The last day of a term comes after its first.");
        // The autumn term of the next year begins in August in some areas; the summer term before it is over by then.
        set("2026-27", "AUTUMN", "2026-08-26", "2026-12-18");
        change(summer, 1, Map.of("lastDay", "2026-08-26")).statusCode(422).body("errors.pointer", contains("/lastDay"));
        change(summer, 1, Map.of("term", "SPRING")).statusCode(409).body("errors.pointer", contains("/term"));
        refused(
                "2025-27",
                "AUTUMN",
                "2025-09-03",
                "2025-12-19",
                422,
                "/academicYear",
                "After 2025 comes 2026: write 2025-26.");
        refused(
                "2025/26",
                "AUTUMN",
                "2025-09-03",
                "2025-12-19",
                400,
                "/academicYear",
                "An academic year is written 2025-26.");
        set(manager, Map.of("academicYear", "2027-28"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/term", "/firstDay", "/lastDay"));
    }

    @Test
    void areTheProgrammeManagersToSetAndOfThatAreaOnly() {
        Map<String, Object> autumn = term("2025-26", "AUTUMN", "2025-09-03", "2025-12-19");
        for (Role role : new Role[] {Role.SRO, Role.CLERK, Role.CHAIR, Role.AREA_ADMIN}) {
            set(scenario.subject(area, role), autumn).statusCode(403);
        }
        String id = set("2025-26", "AUTUMN", "2025-09-03", "2025-12-19");
        String elsewhere = scenario.area();
        String stranger = scenario.subject(elsewhere, Role.PROGRAMME_MANAGER);
        set(stranger, autumn).statusCode(404);
        Scenario.request(stranger).get("/api/v1/term-dates/{id}", id).then().statusCode(404);
        Scenario.request(stranger)
                .get("/api/v1/areas/{area}/term-dates", elsewhere)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void areRehearsedWithoutBeingStored() {
        Scenario.request(manager)
                .queryParam("dryRun", true)
                .contentType(ContentType.JSON)
                .body(term("2025-26", "AUTUMN", "2025-09-03", "2025-12-19"))
                .post("/api/v1/areas/{area}/term-dates", area)
                .then()
                .statusCode(200);
        listed(manager).body("items", empty());
    }
}
