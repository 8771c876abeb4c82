package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.platform.history.RecordRevision;
import uk.goldenthread.platform.history.RecordRevision.FieldChange;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HistoryResourceTest {
    @Inject
    Scenario scenario;

    @Inject
    HistoryService history;

    @Test
    void listsEveryWriteNewestFirstWithWhoAndWhat() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        var chair = scenario.member(area, Role.CHAIR);
        var manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        String request = UUID.randomUUID().toString();
        String id = manager.header("X-Request-Id", request)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "number",
                        1,
                        "title",
                        "Oversight",
                        "finding",
                        "Leaders should know.",
                        "organisationIds",
                        List.of()))
                .post("/api/v1/programmes/{id}/priorities", programme)
                .then()
                .statusCode(201)
                .body("revision", is(7))
                .extract()
                .path("id");

        given().spec(chair)
                .get("/api/v1/areas/{area}/history?size=2", area)
                .then()
                .statusCode(200)
                .body("page.totalItems", is(7))
                .body("page.totalPages", is(4))
                .body("items.number", contains(7, 6))
                .body("items[0].actor", is("programme-manager"))
                .body("items[0].requestId", is(request))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].at", notNullValue())
                .body("items[0].recordedAt", notNullValue())
                .body(
                        "items[0].changes",
                        is(List.of(
                                Map.of("table", "priority", "inserted", 1, "updated", 0, "deleted", 0, "redacted", 0))))
                .body("items[1].actor", is("job:test"))
                .body("items[1].changes.table", contains("membership"));
        String before = given().spec(chair)
                .get("/api/v1/areas/{area}/history/6", area)
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/7", area)
                .then()
                .statusCode(200)
                .body("number", is(7))
                .body("actor", is("programme-manager"))
                .body("previousHash", is(before))
                .body(
                        "changes.items",
                        is(List.of(Map.of(
                                "table",
                                "priority",
                                "rowId",
                                id,
                                "programmeId",
                                programme.toString(),
                                "op",
                                "INSERTED",
                                "redacted",
                                false))));
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/1", area)
                .then()
                .statusCode(200)
                .body("previousHash", is("0".repeat(64)))
                .body("changes.items[0].programmeId", nullValue());
        given().spec(chair).get("/api/v1/areas/{area}/history/8", area).then().statusCode(404);
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/x", area)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().spec(chair)
                .get("/api/v1/areas/{area}/history?size=501", area)
                .then()
                .statusCode(400);
    }

    @Test
    void verifiesTheWholeArea() {
        String area = scenario.area();
        scenario.member(area, Role.ADVISER)
                .get("/api/v1/areas/{area}/history/verification", area)
                .then()
                .statusCode(200)
                .body("area", is(area))
                .body("revisions", is(4))
                .body("changes", is(4))
                .body("redacted", is(0))
                .body("holds", is(true))
                .body("faults", empty())
                .body("headHash", matchesPattern("[0-9a-f]{64}"))
                .body("checkedAt", notNullValue());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isReadByThoseWhoMay(Role role) {
        String area = scenario.area();
        int status = role.permissions().contains(Permission.HISTORY_READ) ? 200 : 403;
        var member = scenario.member(area, role);
        for (String path : List.of("", "/1", "/verification")) {
            given().spec(member)
                    .get("/api/v1/areas/{area}/history" + path, area)
                    .then()
                    .statusCode(status);
            scenario.member(scenario.area(), role)
                    .get("/api/v1/areas/{area}/history" + path, area)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void saysWhatChangedInARecordAndItsParts() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        UUID action = scenario.action(area, programme, priority, "1.1", PlannedDate.month(YearMonth.of(2024, 9)));
        scenario.action(area, programme, priority, "1.2", null);
        var manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        manager.contentType("application/merge-patch+json")
                .header("If-Match", "\"" + action + ".v1\"")
                .body(Map.of("title", "Portal", "successCriteria", List.of("In use")))
                .patch("/api/v1/actions/{id}", action)
                .then()
                .statusCode(200);
        scenario.member(area, Role.SRO)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "progress",
                        "AMBER",
                        "narrative",
                        "Late.",
                        "evidence",
                        List.of(),
                        "positionOn",
                        "2024-06-30",
                        "forecast",
                        Map.of("date", "2024-12-31", "precision", "MONTH")))
                .post("/api/v1/actions/{id}/statements", action)
                .then()
                .statusCode(201);

        Page<RecordRevision> found =
                scenario.as(area, () -> history.ofRecord(programme, action, "action_id", new PageQuery()));
        assertThat(found.page().totalItems()).isEqualTo(3);
        assertThat(found.items())
                .extracting(RecordRevision::actor)
                .containsExactly("sro", "programme-manager", "job:test");
        RecordRevision stated = found.items().get(0);
        assertThat(stated.records())
                .extracting(RecordRevision.RecordChange::table)
                .containsExactlyInAnyOrder("statement", "action");
        assertThat(changes(stated, "action")).containsExactly(new FieldChange("forecast", null, "2024-12"));
        assertThat(changes(stated, "statement"))
                .containsExactly(
                        new FieldChange("authorRole", null, "sro"),
                        new FieldChange("basis", null, "ENTERED"),
                        new FieldChange("forecast", null, "2024-12"),
                        new FieldChange("narrative", null, "Late."),
                        new FieldChange("positionOn", null, "2024-06-30"),
                        new FieldChange("progress", null, "AMBER"),
                        new FieldChange(
                                "reportedOn",
                                null,
                                java.time.LocalDate.now(uk.goldenthread.platform.time.LondonTime.ZONE)
                                        .toString()),
                        new FieldChange("unchanged", null, "false"));
        assertThat(changes(found.items().get(1), "action"))
                .containsExactly(
                        new FieldChange("successCriteria", null, "[\"In use\"]"),
                        new FieldChange("title", "Action 1.1", "Portal"));
        assertThat(changes(found.items().get(2), "listing"))
                .containsExactly(
                        new FieldChange("basis", null, "ENTERED"),
                        new FieldChange("position", null, "1"),
                        new FieldChange("ref", null, "1.1"));
        assertThat(scenario.as(scenario.area(), () -> history.ofRecord(programme, action, "action_id", new PageQuery()))
                        .items())
                .isEmpty();
    }

    private static List<FieldChange> changes(RecordRevision revision, String table) {
        return revision.records().stream()
                .filter(r -> r.table().equals(table))
                .findFirst()
                .orElseThrow()
                .changes();
    }
}
