package uk.goldenthread.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.CommitCutter.Cut;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** The line to the database is cut at COMMIT: nobody is told that nothing was stored, and what to do next is right in either case. */
@QuarkusTest
@WithTestResource(CutDatabaseResource.class)
class OutcomeUnknownTest {
    private static final String PATH = "/api/v1/areas/{a}/organisations";

    private String area;
    private String admin;

    @Inject
    Scenario scenario;

    @BeforeEach
    void anAdministrator() {
        area = scenario.area();
        admin = scenario.subject(area, Role.AREA_ADMIN);
    }

    private Response post(String key, String name) {
        var request = Scenario.request(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("shortName", name, "name", "A body", "kind", "OTHER"));
        return (key == null ? request : request.header("Idempotency-Key", key)).post(PATH, area);
    }

    private static ValidatableResponse unknown(Response response, String sentence) {
        assertThat(CutDatabaseResource.line.hasCut()).as("a commit was cut").isTrue();
        return response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/api/v1/problems#outcome-unknown"))
                .body("detail", equalTo(sentence));
    }

    private long rows(String name) throws SQLException {
        return count("select count(*) from app.organisation where area_code = ? and short_name = ?", name);
    }

    private long named(String name) throws SQLException {
        return count("select count(*) from app.organisation where area_code = ? and name = ?", name);
    }

    private long count(String sql, String name) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, area);
            query.setString(2, name);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Cut.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void aPostSentAgainWithItsKeyGivesOneRow(Cut cut) throws SQLException {
        String key = "cut-" + UUID.randomUUID();
        String name = "Cut " + cut.ordinal();
        CutDatabaseResource.line.cutNext(cut);
        unknown(
                post(key, name),
                "It is not known whether this was stored: send it again with the same Idempotency-Key.");
        assertThat(rows(name)).isEqualTo(cut == Cut.BEFORE_ITS_ANSWER ? 1 : 0);

        Response again = post(key, name);
        if (again.statusCode() == 409) {
            // Stored, and its answer lost with the connection: the record is there, and no second one is made.
            again.then().header("Retry-After", notNullValue());
            assertThat(cut).isEqualTo(Cut.BEFORE_ITS_ANSWER);
        } else {
            again.then().statusCode(201);
        }
        assertThat(rows(name)).isEqualTo(1);
        post(key, name);
        assertThat(rows(name)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Cut.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void aChangeIsReadAgain(Cut cut) throws SQLException {
        Response written = post(null, "Changed " + cut.ordinal());
        written.then().statusCode(201);
        String path = written.header("Location").replaceAll("^.*(/api/)", "$1");
        String renamed = "Renamed " + cut;
        CutDatabaseResource.line.cutNext(cut);
        unknown(
                Scenario.request(admin)
                        .contentType("application/merge-patch+json")
                        .header("If-Match", written.header("ETag"))
                        .body(Map.of("name", renamed))
                        .patch(path),
                "It is not known whether this was stored: read it again, then decide.");
        assertThat(named(renamed)).isEqualTo(cut == Cut.BEFORE_ITS_ANSWER ? 1 : 0);
        Scenario.request(admin)
                .get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo(cut == Cut.BEFORE_ITS_ANSWER ? renamed : "A body"));
    }

    @Test
    void aPostWithoutAKeyIsNotToldToSendAgain() {
        CutDatabaseResource.line.cutNext(Cut.BEFORE_ITS_ANSWER);
        unknown(
                post(null, "No key"),
                "It is not known whether this was stored: read what is there, then decide. With an Idempotency-Key a request can be sent again.");
    }
}
