package uk.goldenthread.funding;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** A ledger of ten thousand rows, a thousand a request; says how many rows a second were stored. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class SpendLoadTest extends Funding {
    private static final int ROWS = 1_000;
    private static final int REQUESTS = 10;

    @Test
    void tenThousandRowsAreTenRevisions() {
        String grant = grant();
        String workstream = workstream(grant, "1", 100_000_000);
        String other = made(post(manager, "/programmes/" + programme + "/grants", grantDraft("other", 100_000_000)));
        workstream(other, "1", 50_000_000);
        send(other, 0);
        int first = send(grant, 0);
        for (int i = 1; i < REQUESTS; i++) {
            send(grant, i * ROWS);
        }
        get("/grants/" + grant)
                .body("grant.totals.paidPence", is(REQUESTS * ROWS * 1_000))
                .body("workstreams[0].spendRecords", is(REQUESTS * ROWS));
        get("/grants/" + grant + "?revision=" + first).body("grant.totals.paidPence", is(ROWS * 1_000));
        get("/workstreams/" + workstream + "/spend?size=500&page=20")
                .body("items", hasSize(500))
                .body("page.totalItems", is(REQUESTS * ROWS));
    }

    private int send(String grant, int from) {
        List<Map<String, Object>> items = IntStream.range(from, from + ROWS)
                .mapToObj(i -> with(spendDraft(1_000, "INV-" + i), "workstreamCode", "1"))
                .toList();
        long start = System.nanoTime();
        int revision = post(manager, "/grants/" + grant + "/spend:batch", Map.of("items", items))
                .statusCode(200)
                .body("accepted", is(ROWS))
                .extract()
                .path("revision");
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "Spending: %,d rows in %.2f s, %,.0f rows/s%n", ROWS, seconds, ROWS / seconds);
        return revision;
    }
}
