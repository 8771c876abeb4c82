package uk.goldenthread.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.testing.DatabaseResource;

/** A quarterly return: a draft of today's figures, frozen when it is sent, approved by the funder, reopened as a next version. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReturnTest extends Funding {
    @Test
    void whatWasSentStaysAsItWasSent() throws Exception {
        String grant = grant();
        String workstream = workstream(grant, "1", 69_000_000);
        String output = made(post(
                manager,
                "/workstreams/" + workstream + "/outputs",
                Map.of("kind", "DELEGATES", "title", "Delegates", "planned", 60)));
        made(post(
                manager,
                "/outputs/" + output + "/deliveries",
                Map.of("onDay", "2024-06-14", "number", 17, "confirmed", false)));
        made(post(manager, "/workstreams/" + workstream + "/spend", spendDraft(30_000_000, "INV-1")));
        String tranche =
                made(post(manager, "/grants/" + grant + "/tranches", Map.of("position", 1, "pence", 25_000_000)));
        Map<String, Object> quarter = Map.of("financialYear", "2024-25", "quarter", 1);
        String path = "/grants/" + grant + "/returns";
        post(manager, path, Map.of("quarter", 1)).statusCode(422);
        post(manager, path, Map.of("financialYear", "2098-99", "quarter", 1)).statusCode(422);
        post(manager, path, with(quarter, "financialYear", "2024-2025")).statusCode(400);
        post(manager, path, with(quarter, "financialYear", "2021-22"))
                .statusCode(422)
                .body("errors.pointer", contains("/quarter"))
                .body("detail", startsWith("That quarter ends before"));
        post(sro, path, quarter).statusCode(403);
        String id = made(post(manager, path, with(quarter, "trancheId", tranche)));
        post(manager, path, quarter).statusCode(409);
        get("/grants/" + grant + "/tranches").body("items[0].state", is("BLOCKED"));
        get("/returns/" + id)
                .body("figures.paidPence", is(30_000_000))
                .body("figures.outputs[0].delivered", is(17))
                .body("sha256", nullValue());
        does(manager, "/returns", id, 1, "submission", null)
                .statusCode(422)
                .body("errors.pointer", contains("/narrative"));
        patch(manager, "/returns", id, 1, Map.of("quarter", 2)).statusCode(422);
        patch(manager, "/returns", id, 1, Map.of("narrative", "Thrive is rolled out."))
                .statusCode(200);
        does(manager, "/returns", id, 2, "approval", Map.of("approvedOn", "2024-10-01", "reference", "Letter"))
                .statusCode(409);
        int version = does(manager, "/returns", id, 2, "submission", null)
                .statusCode(200)
                .extract()
                .path("version");
        made(post(
                manager,
                "/workstreams/" + workstream + "/spend",
                with(spendDraft(5_000_000, "INV-2"), "onDay", Map.of("date", "2024-06-20", "precision", "DAY"))));
        get("/returns/" + id)
                .body("state", is("SUBMITTED"))
                .body("figures.paidPence", is(30_000_000))
                .body("figures.workstreams[0].paidInQuarterPence", is(30_000_000))
                .body("figures.narrative", is("Thrive is rolled out."));
        assertThat(hashHolds(id)).isTrue();
        patch(manager, "/returns", id, version, Map.of("narrative", "x")).statusCode(409);
        String today =
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
        does(manager, "/returns", id, version, "approval", Map.of("approvedOn", "2024-01-01", "reference", "Letter"))
                .statusCode(422)
                .body("errors.message", contains("It was approved before it was submitted."));
        int approved = does(
                        manager,
                        "/returns",
                        id,
                        version,
                        "approval",
                        Map.of("approvedOn", today, "reference", "Letter 7"))
                .statusCode(200)
                .extract()
                .path("version");
        get("/grants/" + grant + "/tranches").body("items[0].state", is("RELEASED"));
        String next = does(manager, "/returns", id, approved, "reopening", Map.of("reason", "A figure was wrong."))
                .statusCode(200)
                .extract()
                .path("id");
        get(path)
                .body("items.number", contains(2, 1))
                .body("items.state", contains("DRAFT", "SUPERSEDED"))
                .body("items[0].reopenReason", is("A figure was wrong."))
                .body("items.figures", everyItem(nullValue()));
        get("/returns/" + next).body("figures.paidPence", is(35_000_000));
        get("/returns/" + id).body("figures.paidPence", is(30_000_000));
        get("/grants/" + grant + "/tranches").body("items[0].state", is("BLOCKED"));
        get("/programmes/" + programme + "/changes?from=2000-01-01".replace("2000-01-01", "revision:4"))
                .body("items.type", hasItems("GRANT_ADDED", "WORKSTREAM_ADDED", "OUTPUT_DELIVERED", "RETURN_REOPENED"));
    }

    private static boolean hashHolds(String id) throws Exception {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select document, sha256 from app.fund_return where id = '" + id + "'")) {
            row.next();
            return CanonicalJson.sha256(row.getString(1)).equals(row.getString(2));
        }
    }

    @Test
    void whatIsOwedIsSaid() {
        String grant = made(
                post(manager, "/programmes/" + programme + "/grants", with(grantDraft("dbv", 1000), "returnDays", 30)));
        get("/grants/" + grant)
                .body("grant.nextReturn.financialYear", is("2024-25"))
                .body("grant.nextReturn.quarter", is(1))
                .body("grant.nextReturn.dueOn", is("2024-07-30"))
                .body("grant.nextReturn.overdue", is(true))
                .body("grant.overdueReturns", hasSize(8))
                .body("grant.overdueReturns[7].dueOn", is("2026-04-30"));
        get("/programmes/" + programme + "/findings?rule=M03")
                .body(
                        "items.sentence",
                        contains(allOf(
                                startsWith(
                                        "8 returns of Delivering Better Value were not submitted: quarter 1 of 2024-25 was due by 30 July 2024; "),
                                endsWith("; quarter 4 of 2025-26 was due by 30 April 2026."))));
    }
}
