package uk.goldenthread.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.HistoryService;
import uk.goldenthread.access.OrganisationDraft;
import uk.goldenthread.access.OrganisationKind;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Many writers at once: the history stays gapless, in order, and whole. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int WRITES = 25;

    @Inject
    Scenario scenario;

    @Inject
    AreaService areas;

    @Inject
    HistoryService history;

    @Inject
    Transactions transactions;

    @Test
    void writersOfOneAreaQueueAndLeaveNoGap() throws Exception {
        String area = scenario.area();
        ExecutorService writers = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<Long>>> done = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            String name = "T" + t + "-";
            done.add(writers.submit(() -> {
                start.await();
                List<Long> mine = new ArrayList<>();
                for (int w = 0; w < WRITES; w++) {
                    mine.add(write(area, name + w).revision());
                }
                return mine;
            }));
        }
        start.countDown();
        List<Long> numbers = new ArrayList<>();
        for (Future<List<Long>> each : done) {
            List<Long> mine = each.get(60, TimeUnit.SECONDS);
            assertThat(mine).isSorted();
            numbers.addAll(mine);
        }
        writers.shutdown();
        // The area itself and its two first bodies are revisions 1 to 3.
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(4, 3 + THREADS * WRITES).boxed().toList());
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*), max(number), bool_and(recorded_at >= before) from (select number, recorded_at, "
                                + "lag(recorded_at, 1, '-infinity') over (order by number) as before from history.revision where area_code = '"
                                + area + "') r")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(3 + THREADS * WRITES);
            assertThat(rows.getLong(2)).isEqualTo(3 + THREADS * WRITES);
            assertThat(rows.getBoolean(3)).isTrue();
        }
        Verification verified = scenario.as(area, () -> history.verify(area));
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.holds()).isTrue();
        assertThat(verified.revisions()).isEqualTo(3 + THREADS * WRITES);
        assertThat(verified.changes()).isEqualTo(3 + THREADS * WRITES);
    }

    @Test
    void writersOfTwoAreasDoNotWaitForEachOther() throws Exception {
        String one = scenario.area();
        String other = scenario.area();
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            CountDownLatch open = new CountDownLatch(1);
            CountDownLatch finished = new CountDownLatch(1);
            ExecutorService holder = Executors.newSingleThreadExecutor();
            Future<Written> held = holder.submit(() -> scenario.as(
                    order.get(0),
                    () -> transactions.write(order.get(0), () -> {
                        Written written = areas.addOrganisation(order.get(0), body("Held " + order.get(1)));
                        open.countDown();
                        await(finished);
                        return written;
                    })));
            assertThat(open.await(20, TimeUnit.SECONDS)).isTrue();
            write(order.get(1), "Meanwhile " + order.get(0));
            assertThat(held.isDone()).isFalse();
            finished.countDown();
            held.get(20, TimeUnit.SECONDS);
            holder.shutdown();
        }
        for (String area : List.of(one, other)) {
            assertThat(scenario.as(area, () -> history.verify(area)).holds()).isTrue();
            assertThat(scenario.as(area, () -> areas.organisations(area))).hasSize(4);
        }
    }

    @Test
    @Tag("slow")
    void whoWaitsTooLongIsToldToComeBack() throws Exception {
        String area = scenario.area();
        var admin = scenario.member(area, Role.AREA_ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("shortName", "Forum", "name", "The Forum", "kind", "FORUM"));
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from history.head where area_code = '" + area + "' for update");
            admin.post("/api/v1/areas/{area}/organisations", area)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "3")
                    .contentType("application/problem+json")
                    .body("type", is("/api/v1/problems#busy"));
            connection.rollback();
        }
        assertThat(write(area, "Afterwards").revision()).isEqualTo(5);
    }

    private Written write(String area, String name) {
        return scenario.as(area, () -> areas.addOrganisation(area, body(name)));
    }

    private static OrganisationDraft body(String name) {
        return new OrganisationDraft(name, name, OrganisationKind.OTHER);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
