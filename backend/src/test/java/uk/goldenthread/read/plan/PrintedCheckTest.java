package uk.goldenthread.read.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** What a printed percentage can come from. */
class PrintedCheckTest {
    private static final LocalDate JULY = LocalDate.of(2024, 7, 15);
    private final SnapshotBuilder plan = new SnapshotBuilder();

    /** Two priorities, three actions green in the one and two of three in the other, one of them listed in both. */
    private UUID plan() {
        UUID one = plan.priority(1);
        UUID two = plan.priority(2);
        for (int i = 1; i <= 3; i++) {
            plan.state(plan.action(one, "1." + i), GREEN, JULY);
        }
        plan.state(plan.action(two, "2.1"), GREEN, JULY);
        plan.state(plan.action(two, "2.2"), AMBER, JULY);
        plan.state(plan.action(two, "2.3"), AMBER, JULY);
        plan.listing(two, plan.actions.get(0).id(), "2.4", null);
        return plan.paper("Paper", JULY);
    }

    /** Distinct: green 4 of 6 (66.67), amber 2 of 6 (33.33). Listed: green 5 of 7 (71.43), amber 2 of 7 (28.57). Parts: 43 + 29 = 72. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "overall, GREEN, 67, true, true",
        "overall, GREEN, 66, false, true",
        "overall, GREEN, 71, true, true",
        "overall, GREEN, 72, false, true",
        "overall, GREEN, 68, false, false",
        "overall, GREEN, 66.7, true, true",
        "overall, GREEN, 66.6, false, true",
        "overall, GREEN, 66.67, true, true",
        "overall, GREEN, 71.5, false, true",
        "overall, GREEN, 71.6, false, false",
        "overall, AMBER, 33, true, true",
        "overall, AMBER, 29, true, true",
        "overall, AMBER, 28, false, true",
        "overall, AMBER, 30, false, false",
        "overall, BLUE, 0, true, true",
        "overall, BLUE, 1, false, false",
        "P1, GREEN, 100, true, true",
        "P1, GREEN, 99, false, false",
        "P2, GREEN, 50, true, true",
        "P2, GREEN, 33, false, false",
        "P3, GREEN, 0, false, false"
    })
    void whatItCanComeFrom(String scope, Rating rating, String value, boolean agrees, boolean possible) {
        plan.printed(plan(), scope, rating, value);
        PrintedCheck.Line line = PrintedCheck.of(plan.build()).get(0).lines().get(0);
        assertThat(line.agrees()).as("agrees").isEqualTo(agrees);
        assertThat(line.possible()).as("possible").isEqualTo(possible);
    }

    @Test
    void aLineShowsWhatItIsHeldAgainst() {
        UUID paper = plan();
        plan.printed(paper, "P2", AMBER, "50");
        plan.printed(paper, "overall", AMBER, "30");
        plan.printed(paper, "overall", GREEN, "67");
        List<PrintedCheck.Scope> scopes = PrintedCheck.of(plan.build());
        assertThat(scopes).extracting(PrintedCheck.Scope::scope).containsExactly("P2", "overall");
        PrintedCheck.Scope priority = scopes.get(0);
        assertThat(priority.paper().title()).isEqualTo("Paper");
        assertThat(priority.overall()).isFalse();
        assertThat(priority.agrees()).isTrue();
        assertThat(priority.impossible()).isEmpty();
        assertThat(priority.lines().get(0).listed()).isNull();
        PrintedCheck.Scope overall = scopes.get(1);
        assertThat(overall.overall()).isTrue();
        assertThat(overall.agrees()).isFalse();
        assertThat(overall.lines()).extracting(l -> l.figure().rating()).containsExactly(GREEN, AMBER);
        assertThat(overall.lines())
                .extracting(l -> l.record().count() + "/" + l.record().of() + " "
                        + l.listed().count() + "/" + l.listed().of())
                .containsExactly("4/6 5/7", "2/6 2/7");
        assertThat(overall.impossible()).extracting(l -> l.figure().rating()).containsExactly(AMBER);
        assertThat(overall.lines().get(1).accepted())
                .extracting(v -> v.toPlainString())
                .containsExactly("28", "29", "33");
    }

    /** Green 67 is of the actions and amber 29 of the listings: each alone may be printed, the two together are of no records. */
    @Test
    void aLineIsCountedInOneWay() {
        UUID paper = plan();
        plan.printed(paper, "overall", GREEN, "67");
        plan.printed(paper, "overall", AMBER, "29");
        PrintedCheck.Scope mixed = PrintedCheck.of(plan.build()).get(0);
        assertThat(mixed.impossible()).isEmpty();
        assertThat(mixed.together()).isEmpty();
        assertThat(mixed.agrees()).isFalse();
    }

    /** Of four actions one is green, one reported not started, and two nobody has reported on. */
    private UUID silent() {
        UUID one = plan.priority(1);
        plan.state(plan.action(one, "1.1"), GREEN, JULY);
        plan.state(plan.action(one, "1.2"), GREY, JULY);
        plan.action(one, "1.3");
        plan.action(one, "1.4");
        return plan.paper("Paper", JULY);
    }

    /** A paper prints one figure for what has not started and for what nobody has reported on, or the first alone. */
    @ParameterizedTest(name = "{0}% not started")
    @CsvSource({"25, true, false, 1", "75, true, true, 3", "50, false, false, 1"})
    void whatNobodyHasReportedOnMayBePrintedAsNotStarted(
            String printed, boolean agrees, boolean asNotStarted, int count) {
        UUID paper = silent();
        plan.printed(paper, "overall", GREEN, "25");
        plan.printed(paper, "overall", GREY, printed);
        PrintedCheck.Scope scope = PrintedCheck.of(plan.build()).get(0);
        assertThat(scope.agrees()).isEqualTo(agrees);
        assertThat(scope.together().isEmpty()).isEqualTo(!agrees);
        assertThat(scope.asNotStarted()).isEqualTo(asNotStarted);
        assertThat(scope.silent()).isEqualTo(2);
        assertThat(scope.lines().get(1).record().count()).isEqualTo(count);
    }

    /** The other figures of the line are held to their own counts all the same. */
    @Test
    void silenceExcusesNoOtherFigure() {
        UUID paper = silent();
        plan.printed(paper, "overall", GREEN, "75");
        plan.printed(paper, "overall", GREY, "75");
        PrintedCheck.Scope scope = PrintedCheck.of(plan.build()).get(0);
        assertThat(scope.agrees()).isFalse();
        assertThat(scope.together()).isEmpty();
    }

    @Test
    void onlyTheLatestPaperIsChecked() {
        UUID paper = plan();
        UUID earlier = plan.paper("Earlier", JULY.minusDays(1));
        plan.printed(earlier, "overall", GREEN, "1");
        assertThat(PrintedCheck.of(plan.build())).isEmpty();
        plan.printed(paper, "overall", GREEN, "67");
        assertThat(PrintedCheck.of(plan.build())).singleElement().satisfies(s -> assertThat(s.agrees())
                .isTrue());
    }

    @Test
    void withoutAPaperThereIsNothingToCheck() {
        plan.priority(1);
        assertThat(PrintedCheck.of(plan.build())).isEmpty();
    }
}
