package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Dates of the programme that no action has, and the kinds of plan. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KeyDateTest {
    private static final String MERGE = "application/merge-patch+json";

    @Inject
    Scenario scenario;

    private String area;
    private UUID programme;
    private UUID priority;
    private String manager;
    private String chair;

    @BeforeEach
    void aProgramme() {
        area = scenario.area();
        programme = scenario.programme(area);
        priority = scenario.priority(area, programme, 1);
        manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
        chair = scenario.subject(area, Role.CHAIR);
    }

    private static Map<String, Object> stocktake() {
        return new HashMap<>(Map.of(
                "kind",
                "STOCKTAKE",
                "title",
                "Next stocktake",
                "byWhom",
                "Department for Education",
                "state",
                "EXPECTED",
                "falls",
                Map.of("date", "2024-11-05", "precision", "MONTH"),
                "source",
                "Minutes, 13 October 2024, item 6"));
    }

    private Map<String, Object> ended(UUID of) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind",
                "FORMAL_MONITORING_ENDED",
                "title",
                "Workstream 2",
                "byWhom",
                "Department for Education",
                "state",
                "HAPPENED",
                "falls",
                Map.of("date", "2024-09-04", "precision", "DAY"),
                "note",
                "Clear and sustained progress.",
                "source",
                "Letter of 4 September 2024"));
        body.put("priorityId", of);
        return body;
    }

    private ValidatableResponse add(String subject, Map<String, Object> body) {
        return Scenario.request(subject)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/programmes/{p}/key-dates", programme)
                .then();
    }

    private String added(Map<String, Object> body) {
        return add(manager, body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse get(String path) {
        return Scenario.request(manager).get("/api/v1" + path).then().statusCode(200);
    }

    private ValidatableResponse patch(String id, Map<String, Object> patch) {
        String tag = get("/key-dates/" + id).extract().header("ETag");
        return Scenario.request(manager)
                .contentType(MERGE)
                .header("If-Match", tag)
                .body(patch)
                .patch("/api/v1/key-dates/{id}", id)
                .then();
    }

    private long revision() {
        return Scenario.request(chair)
                .get("/api/v1/areas/{a}/history/head", area)
                .then()
                .statusCode(200)
                .extract()
                .<Number>path("number")
                .longValue();
    }

    @Test
    void oneIsAddedChangedAndTakenBack() {
        String id = added(stocktake());
        get("/key-dates/" + id)
                .body("falls.date", is("2024-11-30"))
                .body("kindName", is("Stocktake"))
                .body("passed", is(true))
                .body("sentence", is("Next stocktake, by Department for Education: expected in November 2024."))
                .body("source", is("Minutes, 13 October 2024, item 6"));
        get("/programmes/" + programme + "/dashboard")
                .body("keyDates.title", contains("Next stocktake"))
                .body("programme.nextStocktakeOn", nullValue());

        patch(id, Map.of("state", "HAPPENED", "falls", Map.of("date", "2024-11-20", "precision", "DAY")))
                .statusCode(200);
        get("/key-dates/" + id)
                .body("passed", is(false))
                .body("source", is("Minutes, 13 October 2024, item 6"))
                .body("sentence", is("Next stocktake, by Department for Education: happened on 20 November 2024."));
        get("/programmes/" + programme + "/dashboard").body("keyDates", empty());

        Scenario.request(manager)
                .header("If-Match", get("/key-dates/" + id).extract().header("ETag"))
                .delete("/api/v1/key-dates/{id}", id)
                .then()
                .statusCode(204);
        get("/programmes/" + programme + "/key-dates").body("items", empty());
        long number = revision();
        get("/programmes/" + programme + "/key-dates?revision=" + (number - 1))
                .body("items.title", contains("Next stocktake"));
        get("/programmes/" + programme + "/changes?from=revision:" + (number - 1))
                .body("items.sentence", contains("The key date Next stocktake was taken back."));
    }

    @Test
    void theNextStocktakeIsTheFirstThatIsExpected() {
        Map<String, Object> later = stocktake();
        later.put("falls", Map.of("date", "2099-12-11", "precision", "DAY"));
        added(later);
        get("/programmes/" + programme + "/dashboard").body("programme.nextStocktakeOn", is("2099-12-11"));
    }

    @Test
    void formalMonitoringEndsOfAPriorityAndOfTheProgrammeAndIsTakenBack() {
        String one = added(ended(priority));
        get("/priorities/" + priority)
                .body("monitoringEnded.falls.date", is("2024-09-04"))
                .body("monitoringEnded.byWhom", is("Department for Education"))
                .body("monitoringEnded.note", is("Clear and sustained progress."))
                .body("monitoringEnded.priorityNumber", is(1))
                .body(
                        "monitoringEnded.sentence",
                        is("Formal monitoring ended on 4 September 2024, by Department for Education."));
        get("/programmes/" + programme).body("monitoringEnded", nullValue());
        Map<String, Object> whole = ended(null);
        whole.put("title", "The programme");
        added(whole);
        get("/programmes/" + programme).body("monitoringEnded.source", is("Letter of 4 September 2024"));
        get("/programmes/" + programme + "/dashboard")
                .body("programme.monitoringEnded.falls.date", is("2024-09-04"))
                .body("priorities[0].monitoringEnded.title", is("Workstream 2"));
        long number = revision();
        get("/programmes/" + programme + "/changes?from=revision:" + (number - 2))
                .body("items.type", hasItems("MONITORING_ENDED"))
                .body(
                        "items.sentence",
                        hasItem(
                                "Formal monitoring of priority 1 ended on 4 September 2024, by Department for Education: Workstream 2: Clear and sustained progress."));
        patch(one, Map.of("state", "CALLED_OFF")).statusCode(200);
        get("/priorities/" + priority).body("monitoringEnded", nullValue());
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<String, Object> timeless = stocktake();
        timeless.remove("falls");
        add(manager, timeless).statusCode(422).body("errors.pointer", hasItem("/falls"));
        timeless.put("timing", "before the summer holidays");
        added(timeless);
        add(manager, timeless).statusCode(409);
        Map<String, Object> tomorrow = stocktake();
        tomorrow.put("title", "Another");
        tomorrow.put("state", "HAPPENED");
        tomorrow.put("falls", Map.of("date", "2099-01-01", "precision", "DAY"));
        add(manager, tomorrow).statusCode(422).body("errors.pointer", hasItem("/state"));
        Map<String, Object> nobody = ended(null);
        nobody.remove("byWhom");
        add(manager, nobody).statusCode(422).body("errors.pointer", hasItem("/byWhom"));
        add(manager, ended(UUID.randomUUID())).statusCode(422).body("errors.pointer", hasItem("/priorityId"));
        add(scenario.subject(area, Role.BOARD_MEMBER), stocktake()).statusCode(403);
    }

    @Test
    void aSheetBringsThem() {
        String sheet = """
                kind,title,priority_no,date,timing,by_whom,state,note,source
                stocktake,Next stocktake,,Nov 2024,on the November agenda,Department for Education,expected,,Minutes item 6
                formal monitoring ended,Workstream 2,1,4 September 2024,,Department for Education,happened,Clear progress.,Letter
                stocktake,No date at all,,,,,expected,,
                """;
        Scenario.request(manager)
                .multiPart("file", "key-dates.csv", sheet.getBytes(), "text/csv")
                .multiPart("sheet", "key-dates")
                .post("/api/v1/programmes/{p}/imports?dryRun=false&onError=skip", programme)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(anyOf(is(200), is(201)));
        get("/programmes/" + programme + "/key-dates")
                .body("items.title", contains("Workstream 2", "Next stocktake"))
                .body("items.timing", hasItem("on the November agenda"));
        get("/priorities/" + priority).body("monitoringEnded.source", is("Letter"));
    }

    @Test
    void theKindsOfPlanAreAListAndAnUnknownOneIsRefusedWithIt() {
        var known = Scenario.request(manager)
                .get("/api/v1/reference/instruments")
                .then()
                .statusCode(200)
                .body("code", hasItems("PRIORITY_ACTION_PLAN", "PRIORITY_IMPACT_PLAN", "STRATEGIC_ACTION_PLAN"))
                .extract()
                .<List<String>>path("code");
        for (String code : known) {
            String id = Scenario.request(manager)
                    .contentType(ContentType.JSON)
                    .body(Map.of("title", "Plan " + code, "instrument", code))
                    .post("/api/v1/areas/{a}/programmes", area)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            get("/programmes/" + id).body("instrument", is(code)).body("instrumentName", is(Instruments.name(code)));
        }
        String refusal = Scenario.request(manager)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Plan", "instrument", "WISH_LIST"))
                .post("/api/v1/areas/{a}/programmes", area)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/instrument"))
                .extract()
                .asString();
        assertThat(known).hasSizeGreaterThan(6).allSatisfy(code -> assertThat(refusal)
                .contains(code));
    }
}
