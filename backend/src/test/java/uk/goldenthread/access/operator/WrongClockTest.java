package uk.goldenthread.access.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.operation.HeadNotes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** One write under a clock of 2030, as an area meets it and as the operator puts it right. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WrongClockTest {
    @Inject
    Scenario scenario;

    @Inject
    CorrectClockCommand command;

    @Inject
    HeadNotes notes;

    @ConfigProperty(name = "goldenthread.heads.file")
    Path file;

    @Test
    @ActivateRequestContext
    void refusesWritesWithItsReasonUntilTheOperatorCorrectsIt() throws SQLException, IOException {
        String area = scenario.area();
        RequestSpecification chair = scenario.member(area, Role.CHAIR);
        RequestSpecification admin = scenario.member(area, Role.AREA_ADMIN);
        String clock = one("select pg_get_functiondef('history.clock'::regproc)");
        superuser(
                "create or replace function history.clock() returns timestamptz language sql volatile as 'select timestamptz ''2030-06-01 12:00:00Z'''");
        int wrong;
        try {
            wrong = board(admin, area, "Under 2030").statusCode(201).extract().path("revision");
        } finally {
            superuser(clock);
        }

        board(admin, area, "Refused")
                .statusCode(503)
                .header("Retry-After", is("60"))
                .body("type", is("/api/v1/problems#clock-behind"))
                .body(
                        "detail",
                        startsWith("The last change of this area carries a later time than the clock shows now"));
        given().spec(chair).get("/api/v1/areas/{area}/history", area).then().statusCode(200);
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body(
                        "checks.find { it.name == 'Clock' }.data." + area,
                        startsWith("changes are refused: the last revision lies"));
        notes.run();
        given().get("/q/metrics")
                .then()
                .body(containsString("goldenthread_history_ahead_seconds{area=\"" + area + "\"}"));
        given().get("/q/health/ready").then().statusCode(200);

        String hash = given().spec(chair)
                .get("/api/v1/areas/{area}/history/{n}", area, wrong)
                .path("hash");
        assertThatThrownBy(() -> command.run(List.of(area, "1", "x", "2024-01-01T00:00:00Z", "Why")))
                .isInstanceOf(ProblemException.class);
        Instant right = Instant.now();
        assertThat(command.run(List.of(
                        area, "" + wrong, "" + wrong, right.toString(), "The", "clock", "stood", "at", "2030.")))
                .singleElement()
                .asString()
                .contains("now count from " + right);

        board(admin, area, "Freed").statusCode(201);
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/{n}", area, wrong)
                .then()
                .statusCode(200)
                .body("hash", is(hash))
                .body("writtenAt", is("2030-06-01T12:00:00Z"))
                .body("at", startsWith(right.toString().substring(0, 19)));
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/verification", area)
                .then()
                .statusCode(200)
                .body("faults", is(List.of()))
                .body("holds", is(true))
                .body("corrected", is(1));
        given().get("/q/health/well").then().body("checks.find { it.name == 'Clock' }.data." + area, nullValue());

        notes.noteNow();
        String head = given().spec(chair)
                .get("/api/v1/areas/{area}/history/head", area)
                .then()
                .body("recordedAt", notNullValue())
                .extract()
                .path("hash");
        assertThat(Files.readString(file))
                .startsWith("heads-noted=20")
                .contains("head." + area + "=")
                .contains(head);
    }

    private static ValidatableResponse board(RequestSpecification who, String area, String name) {
        return given().spec(who)
                .contentType(ContentType.JSON)
                .body(Map.of("shortName", name, "name", name, "kind", "COUNCIL"))
                .post("/api/v1/areas/{area}/organisations", area)
                .then();
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
