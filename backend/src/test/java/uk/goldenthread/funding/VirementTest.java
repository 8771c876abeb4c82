package uk.goldenthread.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** Money moves by a request that another person approves, only where it is, and always adds up to the award. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class VirementTest extends Funding {
    private static Map<String, Object> move(String from, String to, long pence) {
        Map<String, Object> draft = new HashMap<>(Map.of("pence", pence, "reason", "More schools asked."));
        if (from != null) {
            draft.put("fromWorkstreamId", from);
        }
        if (to != null) {
            draft.put("toWorkstreamId", to);
        }
        return draft;
    }

    @Test
    void anotherPersonApprovesAndTheMoneyMovesThen() {
        String grant = grant();
        String one = workstream(grant, "1", 69_000_000);
        String two = workstream(grant, "2", 30_000_000);
        String path = "/grants/" + grant + "/virements";
        post(manager, path, move(one, one, 5)).statusCode(422);
        post(manager, path, move(null, null, 5)).statusCode(422);
        post(manager, path, move(grant, two, 5)).statusCode(422).body("errors.pointer", contains("/fromWorkstreamId"));
        post(manager, path, move(null, two, 1_000_001)).statusCode(422).body("errors.pointer", contains("/pence"));
        post(manager, path, move(one, two, 69_000_001)).statusCode(422);
        post(chair, path, move(one, two, 5)).statusCode(403);
        String id = made(post(manager, path, move(one, two, 4_000_000)));
        get("/workstreams/" + one).body("allocatedPence", is(69_000_000));
        get(path).body("items[0].waitingDays", is(0)).body("items[0].fromTitle", is("Workstream 1"));
        does(manager, "/virements", id, 1, "approval", Map.of()).statusCode(403);
        does(chair, "/virements", id, 1, "refusal", Map.of()).statusCode(422);
        does(chair, "/virements", id, 1, "approval", Map.of("reason", "Agreed.")).statusCode(200);
        does(chair, "/virements", id, 2, "refusal", Map.of("reason", "x")).statusCode(409);
        get("/workstreams/" + one).body("allocatedPence", is(65_000_000));
        get("/workstreams/" + two).body("allocatedPence", is(34_000_000));
        String back = made(post(manager, path, move(two, null, 1_000_000)));
        does(chair, "/virements", back, 1, "approval", Map.of()).statusCode(200);
        get("/grants/" + grant).body("grant.unallocatedPence", is(2_000_000));
    }

    @Test
    void whoAskedDoesNotDecide() {
        String both = scenario.everyRole(area);
        String grant = grant();
        String one = workstream(grant, "1", 1000);
        String id = made(post(both, "/grants/" + grant + "/virements", move(one, null, 5)));
        does(both, "/virements", id, 1, "approval", Map.of())
                .statusCode(403)
                .body("detail", is("You asked for this virement yourself. Somebody else must decide."));
        does(chair, "/virements", id, 1, "approval", Map.of()).statusCode(200);
    }

    @Test
    void aConditionKeepsTheMoneyOfAWorkstream() {
        String grant = grant();
        String one = workstream(grant, "1", 10_000);
        String condition = made(post(
                manager,
                "/grants/" + grant + "/conditions",
                Map.of(
                        "position",
                        1,
                        "text",
                        "Training keeps £60",
                        "status",
                        "NOT_YET_DUE",
                        "protectsWorkstreamId",
                        one,
                        "minimumPence",
                        6000)));
        String path = "/grants/" + grant + "/virements";
        post(manager, path, move(one, null, 4001))
                .statusCode(422)
                .body("errors.message", contains(
                        "A condition of the grant keeps at least £60 for Workstream 1: “Training keeps £60”."));
        String first = made(post(manager, path, move(one, null, 3000)));
        String second = made(post(manager, path, move(one, null, 3000)));
        does(chair, "/virements", first, 1, "approval", Map.of()).statusCode(200);
        does(chair, "/virements", second, 1, "approval", Map.of()).statusCode(422);
        patch(manager, "/fund-conditions", condition, 1, Map.of("status", "WAIVED", "evidence", "Letter of the funder"))
                .statusCode(200);
        does(chair, "/virements", second, 1, "approval", Map.of()).statusCode(200);
    }

    @Test
    void whatIsSpentOrLinedDoesNotMove() {
        String grant = grant();
        String one = workstream(grant, "1", 10_000);
        post(manager, "/workstreams/" + one + "/spend", spendDraft(7000, null)).statusCode(201);
        post(manager, "/grants/" + grant + "/virements", move(one, null, 3001))
                .statusCode(422)
                .body("errors.message", contains("Workstream 1 has committed and paid £70 already."));
        put(
                        manager,
                        "/workstreams/" + one + "/budget",
                        one,
                        1,
                        Map.of(
                                "lines",
                                List.of(Map.of("kind", "TRAINING", "pence", 9000)),
                                "profile",
                                List.of(),
                                "forecast",
                                List.of()))
                .statusCode(200);
        post(manager, "/grants/" + grant + "/virements", move(one, null, 2000))
                .statusCode(422)
                .body("errors.message", contains(
                        "The budget lines of Workstream 1 come to £90. Make them smaller first."));
    }

    /** Forty approvals that want more than there is, in both directions, at once: some win, and the sum never changes. */
    @Test
    void itAddsUpUnderConcurrentVirements() throws Exception {
        String grant = grant();
        String one = workstream(grant, "1", 10_000);
        String two = workstream(grant, "2", 10_000);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(made(post(manager, "/grants/" + grant + "/virements", move(one, two, 4000))));
            ids.add(made(post(manager, "/grants/" + grant + "/virements", move(two, null, 3000))));
        }
        ExecutorService chairs = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (String id : ids) {
            answers.add(chairs.submit(() -> {
                start.await();
                return does(chair, "/virements", id, 1, "approval", Map.of())
                        .extract()
                        .statusCode();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get(60, TimeUnit.SECONDS));
        }
        chairs.shutdown();
        assertThat(statuses).contains(200, 422).allMatch(s -> s == 200 || s == 422);
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select f.award_pence, f.unallocated_pence + sum(w.allocated_pence), min(w.allocated_pence) from app.fund f join app.workstream w on w.fund_id = f.id where f.id = '"
                                + grant + "' group by f.id")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(100_000_000);
            assertThat(row.getLong(2)).isEqualTo(row.getLong(1));
            assertThat(row.getLong(3)).isNotNegative();
        }
        long moved = statuses.stream().filter(s -> s == 200).count();
        get("/grants/" + grant + "/virements?state=APPROVED").body("items", hasSize((int) moved));
    }

    @Test
    void theDatabaseRefusesWhatDoesNotAddUp() throws Exception {
        String one = workstream(grant(), "1", 10_000);
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = origin");
            statement.execute("alter table app.workstream disable trigger workstream_history");
            statement.executeUpdate(
                    "update app.workstream set allocated_pence = allocated_pence + 1 where id = '" + one + "'");
            assertThatThrownBy(connection::commit)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("are not its award");
            connection.rollback();
        }
    }
}
