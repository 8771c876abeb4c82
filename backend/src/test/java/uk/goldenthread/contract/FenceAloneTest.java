package uk.goldenthread.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.OpenDoor;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/**
 * The service's own check is switched off: every role of another area asks for every operation of the contract. Row-level security alone
 * lets nothing out and nothing in.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(FenceAloneTest.NobodyAtTheDoor.class)
class FenceAloneTest {
    /** What is the same for everybody. */
    private static final Set<String> OF_NO_AREA = Set.of("public", "signed-in");

    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    /** Starts the application with the open door. */
    public static class NobodyAtTheDoor implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(OpenDoor.class);
        }
    }

    @Test
    void theDoorIsOpen() {
        PathIds.Furnished own = records.furnish();
        // A scrutiny member may not read the plan; here nobody asks.
        given().spec(scenario.member(own.areaCode(), Role.SCRUTINY))
                .get("/api/v1/programmes/{id}/actions", own.ids().get("programmeId"))
                .then()
                .statusCode(200);
    }

    @Test
    void nothingOfAnotherAreaComesOutOrGoesIn() throws SQLException {
        PathIds.Furnished theirs = records.furnish();
        String elsewhere = scenario.area();
        String before = state(theirs.areaCode());
        List<String> leaks = new ArrayList<>();
        int asked = 0;
        for (Role role : Role.values()) {
            String subject = scenario.subject(elsewhere, role);
            for (Contract.Operation operation : ContractFilter.running().operations()) {
                if (OF_NO_AREA.contains(operation.permission())) {
                    continue;
                }
                asked++;
                Response answer = ask(Scenario.request(subject), operation, theirs.fill(operation.path()));
                String body = answer.asString();
                boolean nothing = answer.statusCode() >= 400 && answer.statusCode() < 500
                        || answer.statusCode() == 200 && body.contains("\"totalItems\":0");
                if (!nothing
                        || theirs.ids().values().stream()
                                .anyMatch(id -> id instanceof java.util.UUID && body.contains(id.toString()))) {
                    leaks.add(role.word() + " " + operation.id() + ": " + answer.statusCode() + " " + body);
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(asked).isGreaterThan(400);
        assertThat(state(theirs.areaCode())).as("nothing was written there").isEqualTo(before);
    }

    /** With the contract's own example as the body, so that what is refused is refused by the database and not as malformed. */
    private static Response ask(RequestSpecification as, Contract.Operation operation, String path) {
        JsonNode content = operation.node().path("requestBody").path("content");
        RequestSpecification request =
                as.accept("*/*").header("If-Match", "\"" + path.replaceAll(".*/([0-9a-f-]{36}).*", "$1") + ".v1\"");
        if (!content.isEmpty()) {
            String type = content.fieldNames().next();
            if (type.startsWith("multipart/")) {
                request.multiPart("file", "empty.csv", "ref\n1.1\n".getBytes(), "text/csv");
            } else {
                request.contentType(type)
                        .body(content.path(type).path("example").toString());
            }
        }
        return request.urlEncodingEnabled(false).request(operation.method(), path);
    }

    private static String state(String area) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select number || ' ' || encode(hash, 'hex') from history.head where area_code = '"
                                        + area + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
