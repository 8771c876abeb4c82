package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.snapshot.AsAtQuery.Selection;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotLoader;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TenantRows;

/** Erasure is possible, silence is not. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RedactionTest {
    private static final String PATH = "/api/v1/areas/{area}/history/redactions";

    @Inject
    Scenario scenario;

    @Inject
    TenantRows rows;

    @Inject
    SnapshotLoader loader;

    @Test
    void twoPeopleEraseTextAndTheChainHolds() throws SQLException {
        String area = scenario.area();
        UUID programme = rows.fill(area);
        UUID statement = UUID.fromString(
                one("select id from app.statement where area_code = '" + area + "' order by position_on desc limit 1"));
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        RequestSpecification chair = scenario.member(area, Role.CHAIR);

        String id = ask(manager, area, "statement", statement, "narrative", "impact_reason")
                .statusCode(201)
                .body("version", is(1))
                .extract()
                .path("id");
        given().spec(manager)
                .get(PATH, area)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].status", is("WAITING"))
                .body("items[0].id", is(id))
                .body("items[0].requestedBy", is("programme-manager"))
                .body("items[0].approvedBy", nullValue())
                .body("items[0].columns", contains("impact_reason", "narrative"))
                .body("items[0].programmeId", is(programme.toString()));

        given().spec(manager)
                .post(PATH + "/{id}/approval", area, id)
                .then()
                .statusCode(403)
                .body("detail", is("You asked for this erasure yourself. Somebody else must approve it."));
        given().spec(scenario.member(area, Role.BOARD_MEMBER))
                .post(PATH + "/{id}/approval", area, id)
                .then()
                .statusCode(403);
        String other = scenario.area();
        given().spec(scenario.member(other, Role.CHAIR))
                .post(PATH + "/{id}/approval", other, id)
                .then()
                .statusCode(404);
        // An own record beside a foreign area on the path is no way into either.
        given().spec(chair).post(PATH + "/{id}/approval", other, id).then().statusCode(404);
        assertThat(one("select narrative from app.statement where id = '" + statement + "'"))
                .isEqualTo("The narrative of Action 1.1");

        long before = Long.parseLong(one("select number from history.head where area_code = '" + area + "'"));
        given().spec(chair)
                .post(PATH + "/{id}/approval", area, id)
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("revision", is((int) before + 1));
        given().spec(chair).post(PATH + "/{id}/approval", area, id).then().statusCode(409);
        given().spec(chair)
                .get(PATH + "/{id}", area, id)
                .then()
                .statusCode(200)
                .body("status", is("CARRIED_OUT"))
                .body("approvedBy", is("chair"))
                .body("rowsRedacted", is(1));

        assertThat(one("select narrative || '|' || impact_reason || '|' || version from app.statement where id = '"
                        + statement + "'"))
                .isEqualTo("[redacted]|[redacted]|2");
        assertThat(one("select string_agg(coalesce(row, stand_in)::text, ' ') from history.change where row_id = '"
                        + statement + "'"))
                .doesNotContain("The narrative of", "Too early");
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/verification", area)
                .then()
                .statusCode(200)
                .body("holds", is(true))
                .body("faults", empty())
                .body("redacted", is(1));
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/8", area)
                .then()
                .statusCode(200)
                .body("changes.items.findAll { it.table == 'statement' }.redacted", containsInAnyOrder(true, false));

        StatementFacts past = loaded(area, programme, new Selection.Revision(before))
                .all(PlanKinds.STATEMENT)
                .get(0);
        assertThat(List.of(
                        past.narrative(),
                        past.impactReason(),
                        past.progress().name(),
                        past.positionOn().toString()))
                .containsExactly("[redacted]", "[redacted]", "AMBER", "2024-06-30");
        assertThat(loaded(area, programme, new Selection.Now())
                        .all(PlanKinds.STATEMENT)
                        .get(0)
                        .narrative())
                .isEqualTo("[redacted]");
        assertThat(loaded(area, programme, new Selection.Revision(8))
                        .all(PlanKinds.STATEMENT)
                        .get(1)
                        .narrativeHash())
                .isNotEqualTo(past.narrativeHash());
    }

    @Test
    void listsBecomeEmptyAndASecondErasureIsAccountedForToo() throws SQLException {
        String area = scenario.area();
        UUID programme = rows.fill(area);
        UUID action = UUID.fromString(one("select id from app.action where area_code = '" + area + "'"));
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        RequestSpecification chair = scenario.member(area, Role.CHAIR);
        for (String column : List.of("success_criteria", "co_production")) {
            given().spec(manager)
                    .contentType("application/merge-patch+json")
                    .header(
                            "If-Match",
                            "\"" + action + ".v" + one("select version from app.action where id = '" + action + "'")
                                    + "\"")
                    .body(Map.of("successCriteria", List.of("Said too much"), "coProduction", "Said too much"))
                    .patch("/api/v1/actions/{id}", action)
                    .then()
                    .statusCode(200);
            String id = ask(manager, area, "action", action, column)
                    .statusCode(201)
                    .extract()
                    .path("id");
            given().spec(chair).post(PATH + "/{id}/approval", area, id).then().statusCode(200);
        }
        given().spec(chair)
                .get("/api/v1/areas/{area}/history/verification", area)
                .then()
                .statusCode(200)
                .body("faults", empty())
                .body("redacted", is(4));
        ProgrammeSnapshot now = loaded(area, programme, new Selection.Now());
        assertThat(now.actions().get(0).successCriteria()).containsExactly("Said too much");
        assertThat(now.actions().get(0).coProduction()).isEqualTo("[redacted]");
        assertThat(loaded(area, programme, new Selection.Revision(7))
                        .actions()
                        .get(0)
                        .successCriteria())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action|title|422|/columns/0|Of action, these can be erased: co_production, date_words, family_difference, success_criteria.",
                "statement|progress|422|/columns/0|Of statement, these can be erased: date_words, evidence, impact_reason, narrative, override_reason.",
                "statement|narrative = '' --|422|/columns/0|Of statement, these can be erased: date_words, evidence, impact_reason, narrative, override_reason.",
                "person|email|422|/table|Text can be erased from: access_grant, acknowledgement, action, annotation, audience_request, benchmark, carry_forward, caveat, cycle, deadline_change, decision, definition_version, fund, fund_condition, fund_return, funding_ask, key_date, kpi, meeting, membership, milestone, observation, output_delivery, rebase, risk, risk_assessment, risk_control, risk_matrix, risk_statement, sign_off, source_paper, spend, statement, submission, survey_round, target, thresholds, variance_note, virement, workstream.",
                "risk|title|422|/rowId|This area has no such record in risk."
            })
    void onlyFreeTextOfTheAreaCanBeErased(String table, String column, int status, String pointer, String message) {
        String area = scenario.area();
        ask(scenario.member(area, Role.CHAIR), area, table, UUID.randomUUID(), column)
                .statusCode(status)
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].message", is(message));
    }

    @Test
    void aRequestNeedsAReason() {
        String area = scenario.area();
        given().spec(scenario.member(area, Role.CHAIR))
                .contentType(ContentType.JSON)
                .body(Map.of("table", "risk", "rowId", UUID.randomUUID(), "columns", List.of(), "reason", " "))
                .post(PATH, area)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/columns", "/reason"));
    }

    private ValidatableResponse ask(RequestSpecification who, String area, String table, UUID row, String... columns) {
        return given().spec(who)
                .contentType(ContentType.JSON)
                .body(Map.of("table", table, "rowId", row, "columns", List.of(columns), "reason", "It named a child."))
                .post(PATH, area)
                .then();
    }

    private ProgrammeSnapshot loaded(String area, UUID programme, Selection selection) {
        return loader.load(area, programme, selection);
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
