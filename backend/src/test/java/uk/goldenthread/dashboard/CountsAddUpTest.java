package uk.goldenthread.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SmallProgramme;
import uk.goldenthread.snapshot.SnapshotBuilder;
import uk.goldenthread.stocktake.StocktakeDocument;
import uk.goldenthread.stocktake.StocktakeDocument.StateRevision;

/** Wherever ratings are counted, in whatever an API or a document says: the six and those nobody has rated are all that is counted. */
class CountsAddUpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final StateRevision SINCE =
            new StateRevision(1, Instant.parse("2026-07-14T23:00:00Z"), Instant.parse("2026-07-14T23:00:00Z"), "0a");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void inTheDashboardAndTheStocktake() throws Exception {
        for (ProgrammeSnapshot s : List.of(SmallProgramme.snapshot(), mixed())) {
            List<JsonNode> dashboard = counts(JSON.valueToTree(Dashboard.of(s, TODAY)));
            List<JsonNode> stocktake = counts(JSON.readTree(CanonicalJson.write(StocktakeDocument.of(s, SINCE))));
            assertThat(dashboard).as("lists of counts found").hasSizeGreaterThan(8);
            assertThat(stocktake).as("lists of counts found").hasSizeGreaterThan(6);
            dashboard.forEach(CountsAddUpTest::addsUp);
            stocktake.forEach(CountsAddUpTest::addsUp);
        }
    }

    /** Silence is none of the six: it moves no count but its own. */
    @Test
    void whatNobodyReportedOnIsApartFromWhatIsReportedNotStarted() {
        DashboardView view = Dashboard.of(mixed(), TODAY);
        assertThat(view.overall().progress()).extracting(RatingCount::count).containsExactly(1, 0, 0, 0, 1, 0, 2);
        assertThat(view.overall().impact()).extracting(RatingCount::count).containsExactly(0, 0, 0, 0, 0, 0, 4);
        assertThat(view.answer())
                .isEqualTo("1 of 4 actions is complete or on target (25%). 1 not started. Nobody has reported on 2. "
                        + "Nothing is rated for impact yet.");
        assertThat(view.overall().progressChart().sentence())
                .isEqualTo("1 complete, 1 not started and 2 with no report yet, of 4 actions.");
        assertThat(view.dates().late()).singleElement().satisfies(l -> assertThat(l.progress())
                .isNull());
    }

    private static ProgrammeSnapshot mixed() {
        SnapshotBuilder plan = new SnapshotBuilder();
        UUID one = plan.priority(1);
        UUID two = plan.priority(2);
        plan.state(plan.action(one, "1.1"), Rating.BLUE, LocalDate.of(2026, 6, 30));
        plan.state(plan.action(one, "1.2"), Rating.GREY, LocalDate.of(2026, 6, 30));
        plan.due(plan.action(one, "1.3"), LocalDate.of(2026, 6, 30));
        UUID shared = plan.action(two, "2.1");
        plan.listing(one, shared, "1.4", null);
        plan.milestone(shared, "Post filled", null, null);
        return plan.build();
    }

    private static void addsUp(JsonNode counts) {
        assertThat(counts).as("%s", counts).hasSize(7);
        int of = counts.get(0).get("of").asInt();
        int sum = 0;
        for (JsonNode count : counts) {
            assertThat(count.get("of").asInt()).isEqualTo(of);
            sum += count.get("count").asInt();
        }
        assertThat(sum).as("%s", counts).isEqualTo(of);
        assertThat(counts.get(6).get("noStatement").asBoolean()).isTrue();
    }

    /** Every list whose entries count something of a whole by a rating. */
    private static List<JsonNode> counts(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        JsonNode first = node.path(0);
        if (first.has("count") && first.has("of") && first.has("rating") && !first.has("printed")) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(counts(child)));
        return found;
    }
}
