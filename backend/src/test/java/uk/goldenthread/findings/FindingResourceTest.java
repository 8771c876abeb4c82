package uk.goldenthread.findings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Findings over the API: filters, pages, the past, and answering for them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FindingResourceTest {
    @Inject
    Scenario scenario;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entities;

    @Inject
    LondonTime time;

    /** Two priorities, said to have no risks; 1.1 is overdue and nobody has reported on it, 2.1 has no date. */
    private final class Plan {
        final String area = scenario.area();
        final UUID programme = scenario.programme(area);
        final UUID priority = scenario.priority(area, programme, 1);
        final UUID late = scenario.action(area, programme, priority, "1.1", PlannedDate.day(LocalDate.of(2024, 9, 30)));
        final UUID undated = scenario.action(area, programme, scenario.priority(area, programme, 2), "2.1", null);
        final String manager = scenario.subject(area, Role.PROGRAMME_MANAGER);

        Plan() {
            write(
                    "insert into app.risk_statement (id, area_code, programme_id, version, priority_id, statement, stated_on, stated_by, basis) "
                            + "select uuidv7(), area_code, programme_id, 1, id, 'No risks', current_date, 'SRO', 'ENTERED' from app.priority where programme_id = '"
                            + programme + "'");
        }

        Response findings(String query) {
            return Scenario.request(manager).get("/api/v1/programmes/" + programme + "/findings" + query);
        }

        Map<String, Object> finding(String rule) {
            List<Map<String, Object>> items =
                    findings("?rule=" + rule + "&subject=" + late).path("items");
            assertThat(items).hasSize(1);
            return items.get(0);
        }

        Response acknowledge(String subject, String rule, UUID record, Object fingerprint, LocalDate reviewOn) {
            Map<String, Object> draft = new HashMap<>();
            draft.put("rule", rule);
            draft.put("subjectId", record);
            draft.put("fingerprint", fingerprint);
            draft.put("reason", "The portal is bespoke; a statement comes to the next board.");
            draft.put("reviewOn", reviewOn.toString());
            return Scenario.request(subject)
                    .contentType(ContentType.JSON)
                    .body(draft)
                    .post("/api/v1/programmes/" + programme + "/finding-acknowledgements");
        }

        void write(String sql) {
            scenario.as(
                    area,
                    () -> transactions.write(
                            area, () -> entities.createNativeQuery(sql).executeUpdate()));
        }
    }

    @Test
    void whatDoesNotGoTogetherTheGravestFirst() {
        Plan plan = new Plan();
        plan.findings("")
                .then()
                .statusCode(200)
                .body("items.rule", contains("F14", "F15", "F15"))
                .body("items.ref", contains("1.1", "1.1", "2.1"))
                .body("items[0].severity", is("HIGH"))
                .body("items[0].title", is(FindingRule.F14.title()))
                .body("items[0].why", is(FindingRule.F14.why()))
                .body("items[0].threshold", nullValue())
                .body("items[0].subjectKind", is("ACTION"))
                .body("items[0].subjectId", is(plan.late.toString()))
                .body("items[0].priorities", contains(1))
                .body("items[0].records.label", contains("1.1 Action 1.1"))
                .body(
                        "items[0].sentence",
                        is("Nobody has reported on 1.1 Action 1.1; its approved date, 30 September 2024, has passed."))
                .body("items[0].fingerprint", matchesPattern("[0-9a-f]{32}"))
                .body("items.status", everyItem(is("OPEN")))
                .body("items[0].backBecause", nullValue());
        plan.findings("?size=2&page=2")
                .then()
                .body("items.ref", contains("2.1"))
                .body("page.totalItems", is(3));
        Scenario.request(plan.manager)
                .get("/api/v1/programmes/" + plan.programme + "/findings/summary")
                .then()
                .statusCode(200)
                .body("open", is(3))
                .body("acknowledged", is(0))
                .body("sentence", is("3 findings are open, 1 of high severity; 0 are acknowledged."))
                .body("byRule.rule", contains("F14", "F15"))
                .body("byRule.open", contains(1, 2))
                .body("byPriority.priority", contains(1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "rule=F14, 1",
        "rule=F20, 0",
        "severity=LOW, 2",
        "severity=MEDIUM, 0",
        "priority=1, 2",
        "priority=9, 0",
        "status=OPEN, 3",
        "status=ACKNOWLEDGED, 0",
        "rule=F15&priority=2, 1"
    })
    void filters(String query, int count) {
        new Plan().findings("?" + query).then().statusCode(200).body("items.size()", is(count));
    }

    @Test
    void aFilterThatIsNoWordOfItIsRefused() {
        Plan plan = new Plan();
        plan.findings("?rule=F99").then().statusCode(400).body("errors.pointer", contains("?rule"));
        plan.findings("?subject=x").then().statusCode(400).body("errors.pointer", contains("?subject"));
        plan.findings("?subject=" + plan.undated).then().body("items.rule", contains("F15"));
    }

    @Test
    void thePastIsJudgedByItsOwnDay() {
        Plan plan = new Plan();
        String yesterday = time.today().minusDays(1).toString();
        plan.findings("?asAt=" + yesterday).then().statusCode(404);
        long head = Long.parseLong(given().spec(scenario.member(plan.area, Role.CHAIR))
                .get("/api/v1/areas/{a}/history", plan.area)
                .path("items[0].number")
                .toString());
        plan.write(
                "update app.action set revised_due = date '2999-12-31', revised_due_precision = 'DAY', version = version + 1 where id = '"
                        + plan.late + "'");
        plan.findings("?rule=F14").then().body("items.size()", is(0));
        plan.findings("?rule=F14&revision=" + head).then().body("items.ref", contains("1.1"));
    }

    @Test
    void whatIsAcknowledgedIsBackWhenItsFactsChange() {
        Plan plan = new Plan();
        Object fingerprint = plan.finding("F14").get("fingerprint");
        LocalDate review = time.today().plusDays(30);
        plan.acknowledge(plan.manager, "F14", plan.late, fingerprint, review)
                .then()
                .statusCode(201)
                .body("version", is(1))
                .body("revision", greaterThan(1));
        plan.findings("?status=ACKNOWLEDGED")
                .then()
                .body("items.rule", contains("F14"))
                .body("items[0].acknowledgement.reason", startsWith("The portal is bespoke"))
                .body("items[0].acknowledgement.reviewOn", is(review.toString()))
                .body("items[0].acknowledgement.on", is(time.today().toString()))
                .body("items[0].acknowledgement.role", is("programme-manager"));
        plan.write(
                "update app.action set revised_due = date '2024-10-31', revised_due_precision = 'MONTH', version = version + 1 where id = '"
                        + plan.late + "'");
        plan.findings("?rule=F14")
                .then()
                .body("items[0].status", is("OPEN"))
                .body("items[0].acknowledgement", nullValue())
                .body(
                        "items[0].backBecause",
                        is("The facts have changed since it was acknowledged on " + PlannedDate.words(time.today())
                                + "."));
    }

    @Test
    void itIsBackWhenItsReviewDateHasPassed() {
        Plan plan = new Plan();
        Object fingerprint = plan.finding("F14").get("fingerprint");
        plan.write(
                "insert into app.acknowledgement (id, area_code, programme_id, version, rule, subject_id, fingerprint, reason, review_on, acknowledged_by, acknowledged_role, acknowledged_on) values (uuidv7(), '"
                        + plan.area + "', '" + plan.programme + "', 1, 'F14', '" + plan.late + "', '" + fingerprint
                        + "', 'Known.', date '2024-12-31', uuidv7(), 'chair', date '2024-10-13')");
        plan.findings("?rule=F14")
                .then()
                .body("items[0].status", is("OPEN"))
                .body("items[0].backBecause", is("Its review date, 31 December 2024, has passed."));
    }

    @Test
    void factsThatChangedMeanwhileAreNotAnsweredFor() {
        Plan plan = new Plan();
        Object fingerprint = plan.finding("F14").get("fingerprint");
        LocalDate review = time.today().plusDays(30);
        plan.acknowledge(plan.manager, "F14", plan.late, "00ff", review)
                .then()
                .statusCode(409)
                .body("detail", is("The facts have changed; read the finding again."))
                .body("errors.pointer", contains("/fingerprint"));
        plan.acknowledge(plan.manager, "F03", plan.late, fingerprint, review)
                .then()
                .statusCode(409);
        plan.acknowledge(plan.manager, "F14", plan.undated, fingerprint, review)
                .then()
                .statusCode(409);
        plan.write("update app.action set original_due = date '2024-09-29', version = version + 1 where id = '"
                + plan.late + "'");
        plan.acknowledge(plan.manager, "F14", plan.late, fingerprint, review)
                .then()
                .statusCode(409);
        plan.findings("?status=ACKNOWLEDGED").then().body("items.size()", is(0));
    }

    @Test
    void aReviewDateLiesAheadAndWithinAYear() {
        Plan plan = new Plan();
        Object fingerprint = plan.finding("F14").get("fingerprint");
        LocalDate today = time.today();
        for (LocalDate wrong :
                List.of(today, today.minusDays(1), today.plusYears(1).plusDays(1))) {
            plan.acknowledge(plan.manager, "F14", plan.late, fingerprint, wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reviewOn"));
        }
        plan.acknowledge(plan.manager, "F14", plan.late, fingerprint, today.plusYears(1))
                .then()
                .statusCode(201);
        plan.acknowledge(plan.manager, "F14", plan.late, fingerprint, today.plusDays(1))
                .then()
                .statusCode(201);
        plan.findings("?rule=F14")
                .then()
                .body("items[0].acknowledgement.reviewOn", is(today.plusDays(1).toString()));
    }

    @Test
    void aReasonIsGiven() {
        Plan plan = new Plan();
        Map<String, Object> draft = Map.of(
                "rule",
                "F14",
                "subjectId",
                plan.late,
                "fingerprint",
                plan.finding("F14").get("fingerprint"),
                "reason",
                "  ",
                "reviewOn",
                time.today().plusDays(1).toString());
        Scenario.request(plan.manager)
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/programmes/" + plan.programme + "/finding-acknowledgements")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMayAnswersForIt(Role role) {
        Plan plan = new Plan();
        Object fingerprint = plan.finding("F14").get("fingerprint");
        boolean may = role.permissions().contains(Permission.FINDING_ACKNOWLEDGE);
        plan.acknowledge(
                        scenario.subject(plan.area, role),
                        "F14",
                        plan.late,
                        fingerprint,
                        time.today().plusDays(1))
                .then()
                .statusCode(may ? 201 : 403);
        if (may) {
            assertThat(plan.finding("F14").get("acknowledgement").toString()).contains(role.word());
        }
    }

    @Test
    void theRulesAreListedFromTheCode() {
        given().get("/api/v1/reference/finding-rules")
                .then()
                .statusCode(200)
                .body("size()", is(51))
                .body("id[0]", is("F01"))
                .body("id[19]", is("F20"))
                .body("id[27]", is("K08"))
                .body("id[49]", is("M07"))
                .body("id[50]", is("D01"))
                .body("[4].threshold", is("3 closes in a row, or 90 days late"))
                .body("[0].threshold", nullValue())
                .body("severity", everyItem(is(oneOf("HIGH", "MEDIUM", "LOW"))))
                .body("why", everyItem(endsWith(".")));
    }
}
