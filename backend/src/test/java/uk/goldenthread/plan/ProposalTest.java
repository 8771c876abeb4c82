package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Contributors propose; only the SRO's word counts, and nobody's typing is lost. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProposalTest {
    @Inject
    Scenario scenario;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entities;

    String area;
    UUID programme;
    UUID first;
    UUID portal;
    String sro;
    String other;

    @BeforeEach
    void plan() {
        area = scenario.area();
        programme = scenario.programme(area);
        first = scenario.priority(area, programme, 1);
        portal = scenario.action(area, programme, first, "1.1", null);
        sro = scenario.subject(area, Role.SRO, first);
        other = scenario.subject(area, Role.SRO, scenario.priority(area, programme, 2));
    }

    @Test
    void aContributorProposesAndTheSrosReportDeclares() {
        String contributor = scenario.subject(area, Role.CONTRIBUTOR, first);
        Map<String, Object> form = Map.of("progress", "GREEN", "narrative", "Built and tested.");
        String saved = Scenario.request(contributor)
                .contentType(ContentType.JSON)
                .body(form)
                .put("/api/v1/actions/{id}/statement-draft", portal)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        drafts(sro).body("items", empty());
        Scenario.request(contributor)
                .header("If-Match", saved)
                .post("/api/v1/actions/{id}/statement-draft/proposal", portal)
                .then()
                .statusCode(200)
                .body("proposedAt", notNullValue());
        drafts(sro)
                .body("items", hasSize(1))
                .body("items[0].actionId", is(portal.toString()))
                .body("items[0].body.narrative", is("Built and tested."));
        drafts(other).body("items", empty());
        drafts(scenario.subject(area, Role.SRO)).body("items", hasSize(1));

        Scenario.request(sro)
                .contentType(ContentType.JSON)
                .body(Map.of("progress", "GREEN", "evidence", List.of(), "positionOn", "2024-09-30"))
                .post("/api/v1/actions/{id}/statements", portal)
                .then()
                .statusCode(201);
        drafts(sro).body("items", empty());
        drafts(contributor).body("items", empty());
    }

    @Test
    void typingOnTakesAProposalBackAndAnotherTabLosesNothing() {
        String contributor = scenario.subject(area, Role.CONTRIBUTOR, first);
        String tag = draft(contributor, null, "First words")
                .statusCode(200)
                .extract()
                .header("ETag");
        String proposed = Scenario.request(contributor)
                .header("If-Match", tag)
                .post("/api/v1/actions/{id}/statement-draft/proposal", portal)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        draft(contributor, tag, "From the other tab").statusCode(412);
        draft(contributor, proposed, "Better words").statusCode(200).body("proposedAt", nullValue());
        drafts(sro).body("items", empty());
    }

    @Test
    void nobodyProposesForAPriorityThatIsNotTheirs() {
        UUID second = scenario.priority(area, programme, 3);
        String theirs = scenario.subject(area, Role.CONTRIBUTOR, second);
        draft(theirs, null, "Not mine to say")
                .statusCode(403)
                .body("detail", startsWith("You can propose only for a priority that is yours"));
        draft(other, null, "Not mine either").statusCode(403);
        Scenario.request(theirs)
                .header("If-Match", "\"x.v1\"")
                .post("/api/v1/actions/{id}/statement-draft/proposal", portal)
                .then()
                .statusCode(403);
        draft(scenario.subject(area, Role.CONTRIBUTOR), null, "For all").statusCode(200);
        draft(scenario.subject(area, Role.PROGRAMME_MANAGER), null, "Runs the plan")
                .statusCode(200);
        draft(sro, null, "Mine").statusCode(200);
        Scenario.request(theirs)
                .get("/api/v1/me")
                .then()
                .body("areas[0].contributorPriorities", contains(second.toString()));
        Scenario.request(scenario.subject(area, Role.CONTRIBUTOR))
                .get("/api/v1/me")
                .then()
                .body("areas[0].contributorPriorities", empty());
    }

    @Test
    void whatWasTypedBeforeTheActionMovedIsNotProposedAfterwards() {
        String contributor = scenario.subject(area, Role.CONTRIBUTOR, first);
        String tag =
                draft(contributor, null, "Built.").statusCode(200).extract().header("ETag");
        UUID elsewhere = scenario.priority(area, programme, 4);
        scenario.as(
                area,
                () -> transactions.write(area, () -> entities.createNativeQuery(
                                "update app.listing set priority_id = ?1, version = version + 1 where action_id = ?2")
                        .setParameter(1, elsewhere)
                        .setParameter(2, portal)
                        .executeUpdate()));
        Scenario.request(contributor)
                .header("If-Match", tag)
                .post("/api/v1/actions/{id}/statement-draft/proposal", portal)
                .then()
                .statusCode(403);
    }

    /** Every other door is shut to a contributor by the permission it needs; one that is opened has to be fenced as this one is. */
    @Test
    void aContributorHasOneDoorToWriteBy() {
        assertThat(Role.CONTRIBUTOR.permissions())
                .containsExactlyInAnyOrder(Permission.AREA_READ, Permission.PLAN_READ, Permission.STATEMENT_DRAFT);
        assertThat(ContractFilter.running().operations().stream()
                        .filter(o -> o.permission().equals(Permission.STATEMENT_DRAFT.word()))
                        .filter(o -> !o.method().equals("GET"))
                        .map(Contract.Operation::id))
                // Discarding takes away one's own words, and nobody reads them before they are proposed.
                .containsExactlyInAnyOrder("saveStatementDraft", "proposeStatementDraft", "discardStatementDraft");
    }

    private ValidatableResponse drafts(String who) {
        return Scenario.request(who)
                .get("/api/v1/programmes/{id}/statement-drafts", programme)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse draft(String who, String ifMatch, String words) {
        RequestSpecification request =
                Scenario.request(who).contentType(ContentType.JSON).body(Map.of("narrative", words));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/actions/{id}/statement-draft", portal).then();
    }
}
