package uk.goldenthread.dashboard;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.plan.ListingDraft;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DashboardTest {
    @Inject
    Scenario scenario;

    @Test
    void followsAStatementAndTheTimeMachineGoesBack() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID one = scenario.priority(area, programme, 1);
        UUID two = scenario.priority(area, programme, 2);
        UUID survey = scenario.action(area, programme, one, "1.1", PlannedDate.day(LocalDate.of(2024, 6, 30)));
        scenario.action(area, programme, two, "2.1", null);
        scenario.member(area, Role.PROGRAMME_MANAGER)
                .contentType(ContentType.JSON)
                .body(new ListingDraft(two, "2.2"))
                .post("/api/v1/actions/{id}/listings", survey)
                .then()
                .statusCode(201);
        // Both exist before the read: a new membership is a revision of the area, and so a new ETag.
        RequestSpecification member = scenario.member(area, Role.BOARD_MEMBER);
        RequestSpecification clerk = scenario.member(area, Role.CLERK);

        String etag = member.get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .statusCode(200)
                .body("overall.distinct", is(2))
                .body("overall.listed", is(3))
                .body("overall.progress[4].rating", is("GREY"))
                .body("overall.progress[4].count", is(0))
                .body("overall.progress[6].rating", nullValue())
                .body("overall.progress[6].noStatement", is(true))
                .body("overall.progress[6].count", is(2))
                .body("overall.progress[6].percent", is(100))
                .body("answer", startsWith("0 of 2 actions are complete or on target (0%). Nobody has reported on 2."))
                .body("dates.lateCount", is(1))
                .body("dates.late[0].ref", is("1.1"))
                .body("priorities[1].actions", is(2))
                .extract()
                .header("ETag");
        clerk.header("If-None-Match", etag)
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .statusCode(304);
        int before = scenario.member(area, Role.CHAIR)
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .path("state.revision");

        scenario.member(area, Role.SRO, one)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "progress",
                        "GREEN",
                        "confidence",
                        "HIGH",
                        "narrative",
                        "Live.",
                        "evidence",
                        List.of(),
                        "positionOn",
                        "2024-06-30",
                        "forecast",
                        Map.of("date", "2024-07-15", "precision", "MONTH")))
                .post("/api/v1/actions/{id}/statements", survey)
                .then()
                .statusCode(201);

        scenario.member(area, Role.CHAIR)
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .body("overall.progress[1].count", is(1))
                .body("overall.progressListed[1].count", is(2))
                .body("overall.progress[1].percent", is(50));
        scenario.member(area, Role.CHAIR)
                .queryParam("revision", before)
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .body("overall.progress[1].count", is(0))
                .body("state.revision", is(before));
        scenario.member(area, Role.CHAIR)
                .get("/api/v1/actions/{id}", survey)
                .then()
                .statusCode(200)
                .header("ETag", is("\"" + survey + ".v2\""))
                .body("dates.forecast.date", is("2024-07-31"))
                .body("listings.ref", contains("1.1", "2.2"))
                .body("narrative", is("Live."));
        scenario.member(area, Role.CHAIR)
                .get("/api/v1/actions/{id}/statements", survey)
                .then()
                .statusCode(200)
                .body("items[0].narrative", is("Live."))
                .body("items[0].author", is("sro"));
        scenario.member(area, Role.CHAIR)
                .queryParam("asAt", "2020-01-01")
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .statusCode(404);
        scenario.member(area, Role.CHAIR)
                .queryParam("asAt", "2999-01-01")
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .statusCode(400);
    }
}
