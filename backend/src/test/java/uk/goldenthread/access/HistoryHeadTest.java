package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A head that somebody keeps outside shows what the chain by itself cannot: that its end was cut off. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HistoryHeadTest {
    private static final String VERIFICATION = "/api/v1/areas/{area}/history/verification";

    @Inject
    Scenario scenario;

    @Test
    void aKnownHeadIsFoundAndAChainCutShortIsNot() throws SQLException {
        String area = scenario.area();
        RequestSpecification chair = scenario.member(area, Role.CHAIR);
        String earlier = head(chair, area);
        scenario.programme(area);
        String newest = head(chair, area);

        given().spec(chair)
                .queryParam("known", earlier, newest)
                .get(VERIFICATION, area)
                .then()
                .statusCode(200)
                .body("holds", is(true))
                .body("known.contained", contains(true, true))
                .body("headNumber", is(Integer.parseInt(newest.split(":")[0])));

        // Whoever may write everything takes the last revision away, with the row it made: alone, the chain holds.
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            String last = " where area_code = '" + area + "' and number = " + newest.split(":")[0];
            statement.execute("delete from app.programme where area_code = '" + area + "'");
            statement.execute("delete from history.programme_revision" + last);
            statement.execute("delete from history.change" + last);
            statement.execute("delete from history.revision" + last);
            statement.execute(
                    "update history.head h set number = r.number, hash = r.hash, last_at = r.at from history.revision r where r.area_code = h.area_code and h.area_code = '"
                            + area + "' and r.number = " + earlier.split(":")[0]);
        }
        given().spec(chair)
                .get(VERIFICATION, area)
                .then()
                .body("faults", empty())
                .body("holds", is(true))
                .body("known", hasSize(0));
        given().spec(chair)
                .queryParam("known", earlier, newest)
                .get(VERIFICATION, area)
                .then()
                .statusCode(200)
                .body("holds", is(false))
                .body("known.contained", contains(true, false))
                .body("faults", hasSize(1))
                .body("faults[0].number", is(Integer.parseInt(newest.split(":")[0])))
                .body("faults[0].fault", startsWith("the revision with the hash you know is not in this history"));
    }

    @Test
    void whatIsNoHeadIsRefused() {
        String area = scenario.area();
        RequestSpecification chair = scenario.member(area, Role.CHAIR);
        for (String wrong :
                new String[] {"57", "0:" + "a".repeat(64), "1:" + "g".repeat(64), "1:", "1:" + "A".repeat(64)}) {
            given().spec(chair)
                    .queryParam("known", wrong)
                    .get(VERIFICATION, area)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("?known"));
        }
        given().spec(chair)
                .queryParam("known", Collections.nCopies(21, "1:" + "a".repeat(64)))
                .get(VERIFICATION, area)
                .then()
                .statusCode(400);
        given().spec(scenario.member(scenario.area(), Role.CHAIR))
                .get("/api/v1/areas/{area}/history/head", area)
                .then()
                .statusCode(404);
    }

    private static String head(RequestSpecification who, String area) {
        var head = given().spec(who)
                .get("/api/v1/areas/{area}/history/head", area)
                .then()
                .statusCode(200)
                .body("area", is(area))
                .extract();
        return head.path("number") + ":" + head.path("hash");
    }
}
