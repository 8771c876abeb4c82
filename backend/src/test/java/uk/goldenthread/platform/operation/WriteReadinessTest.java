package uk.goldenthread.platform.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A database that cannot store: writes are refused for now and say why, reads go on, and health tells the two apart. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WriteReadinessTest {
    @Inject
    Scenario scenario;

    private ValidatableResponse write(String admin, String area) {
        return Scenario.request(admin)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "shortName", "B" + UUID.randomUUID().toString().substring(0, 8),
                        "name", "A body",
                        "kind", "OTHER"))
                .post("/api/v1/areas/{a}/organisations", area)
                .then();
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Disk full and a failing disk, in the words in which PostgreSQL says so; while rows are written, and at the commit. */
    @ParameterizedTest
    @ValueSource(strings = {"53100 immediate", "58030 immediate", "53100 deferred"})
    void noRoom(String how) throws SQLException {
        String state = how.substring(0, 5);
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        superuser("create or replace function app.no_room() returns trigger language plpgsql as "
                + "$$ begin raise exception 'could not extend file' using errcode = '" + state + "'; end $$");
        superuser("create constraint trigger no_room after insert on app.organisation "
                + (how.endsWith("deferred") ? "deferrable initially deferred " : "")
                + "for each row when (new.area_code = '" + area + "') execute function app.no_room()");
        try {
            write(admin, area)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/api/v1/problems#no-room"));
            given().get("/q/health/group/writes")
                    .then()
                    .statusCode(503)
                    .body("checks[0].data.sqlState", equalTo(state));
            assertThat(Figures.now().value("goldenthread_writes_possible")).isZero();
            given().get("/q/health/ready").then().statusCode(200);
            Scenario.request(admin)
                    .get("/api/v1/areas/{a}/organisations", area)
                    .then()
                    .statusCode(200);
        } finally {
            superuser("drop trigger no_room on app.organisation");
            superuser("drop function app.no_room()");
        }
        write(admin, area).statusCode(201);
        given().get("/q/health/group/writes").then().statusCode(200);
        assertThat(Figures.now().value("goldenthread_writes_possible")).isEqualTo(1);
    }
}
