package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.SpecialCause;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.measure.MeasureAnalysis.Direction;
import uk.goldenthread.read.measure.MeasureAnalysis.InterventionView;
import uk.goldenthread.read.measure.MeasureAnalysis.PointView;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** What is put together of a measure. */
class AnalysesTest {
    private static final double[] JUMP = {50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, 70};

    @Test
    void saysAllOfAMonthlyMeasure() {
        MeasureCase c = new MeasureCase()
                .months(JUMP)
                .target("60", LocalDate.of(2024, 6, 30))
                .target(TargetKind.NATIONAL, "90", null);
        c.kpi.tolerance = new BigDecimal("5");
        MeasureAnalysis a = c.analysis();
        assertThat(a.noLimits()).isNull();
        assertThat(a.segments()).hasSize(1);
        assertThat(a.segments().get(0).fromPeriod()).isEqualTo("2024-01");
        assertThat(a.segments().get(0).toPeriod()).isEqualTo("2025-01");
        assertThat(a.limits()).isEqualTo(a.segments().get(0).limits());
        assertThat(a.limits().trial()).isFalse();
        assertThat(a.limits().mean()).isEqualByComparingTo("51.92");
        assertThat(a.limits().baseline()).isEqualTo(13);
        assertThat(a.limits().lower()).isLessThan(a.limits().nearLower());
        assertThat(a.limits().nearUpper()).isLessThan(a.limits().upper());
        assertThat(a.variation().code()).isEqualTo("IMPROVEMENT_HIGH");
        assertThat(a.variation().letter()).isEqualTo("H");
        assertThat(a.variation().colour()).isEqualTo("#00b0f0");
        assertThat(a.assurance().code()).isEqualTo("CONSISTENT_FAIL");
        assertThat(a.assurance().letter()).isEqualTo("F");
        assertThat(a.rating()).isEqualTo(Rating.GREEN);
        assertThat(a.target().words()).isEqualTo("60.0% by 30 June 2024");
        assertThat(a.nationalTarget().words()).isEqualTo("90.0%, date not given");
        assertThat(a.targets()).hasSize(2);
        assertThat(a.direction()).isEqualTo(Direction.BETTER);
        PointView last = a.points().get(12);
        assertThat(last.specialCause()).isEqualTo(SpecialCause.OUTSIDE);
        assertThat(last.specialCauseWords()).isEqualTo("outside the limits");
        assertThat(last.nationalTarget()).isEqualByComparingTo("90");
        assertThat(a.points().get(4).target()).isNull();
        assertThat(a.points().get(5).target()).isEqualByComparingTo("60");
        assertThat(a.points().get(4).rating()).isNull();
        assertThat(a.points().get(5).rating()).isEqualTo(Rating.RED);
        assertThat(a.points().get(5).specialCauseWords()).isNull();
        assertThat(a.sentence())
                .isEqualTo(
                        "70.0% in 2025-01. Up 20.0 percentage points (+40% relative), from 50.0% in 2024-12 to 70.0% in 2025-01. "
                                + "The step is more than ordinary variation, of which steps are at most 7.7 percentage points (3.267 times the average step). "
                                + "The latest figure by itself shows special cause, better: high (outside the limits). "
                                + "Its target, 60.0% by 30 June 2024, is met. The process will miss the target as it is.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HIGH, 60, 60, 5, GREEN", "HIGH, 61, 60, 5, GREEN", "HIGH, 55, 60, 5, AMBER", "HIGH, 54.9, 60, 5, RED",
                "LOW, 60, 60, 5, GREEN", "LOW, 65, 60, 5, AMBER", "LOW, 65.1, 60, 5, RED", "LOW, 10, 60, 5, GREEN",
                "NONE, 60, 60, 5, -", "HIGH, 54.9, 60, -, -", "HIGH, 59.9, 60, 0, RED"
            })
    void theToleranceRates(Polarity polarity, String value, String target, BigDecimal tolerance, Rating rating) {
        MeasureCase c = new MeasureCase().year(2024, value).target(target, null);
        c.kpi.polarity(polarity);
        c.kpi.tolerance = tolerance;
        assertThat(c.analysis().rating()).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, 50, 60, BETTER",
        "HIGH, 60, 50, WORSE",
        "LOW, 50, 60, WORSE",
        "LOW, 60, 50, BETTER",
        "NONE, 50, 60, HIGHER",
        "NONE, 60, 50, LOWER",
        "HIGH, 50, 50, UNCHANGED"
    })
    void theLastChangeIsTheDirection(Polarity polarity, String from, String to, Direction direction) {
        MeasureCase c = new MeasureCase().year(2023, from).year(2024, to);
        c.kpi.polarity(polarity);
        assertThat(c.analysis().direction()).isEqualTo(direction);
        assertThat(new MeasureCase().year(2024, "50").analysis().direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(c.definition(2, LocalDate.of(2024, 1, 1), "x").analysis().direction())
                .isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void anAnnualShareHasIntervalsAndNoLimits() {
        MeasureAnalysis a = new MeasureCase()
                .year(2022, 111, 207)
                .year(2023, "26.3")
                .target("60", null)
                .analysis();
        assertThat(a.segments()).isEmpty();
        assertThat(a.limits()).isNull();
        assertThat(a.variation()).isNull();
        assertThat(a.assurance()).isNull();
        assertThat(a.noLimits()).startsWith("Control limits are for monthly");
        assertThat(a.points().get(0).lower()).isEqualByComparingTo("46.8");
        assertThat(a.points().get(0).upper()).isEqualByComparingTo("60.3");
        assertThat(a.points().get(1).lower()).isNull();
        assertThat(a.points().get(1).variation()).isNull();
        assertThat(a.againstTarget()).isEqualTo("33.7 percentage points short of its target, 60.0%, date not given.");
        assertThat(a.sentence()).contains("26.3% in 2023. Down 27.3 percentage points");
        assertThat(a.unitWords()).isEqualTo("%");
    }

    @Test
    void theTargetInForceAndTheFinalOneAreBothSaid() {
        MeasureCase c = new MeasureCase()
                .year(2024, "56.5")
                .target("66", LocalDate.of(2024, 12, 31))
                .target("80", LocalDate.of(2026, 12, 31));
        assertThat(c.analysis().againstTarget())
                .isEqualTo(
                        "9.5 percentage points short of its target, 66.0% by 31 December 2024. Its final target is 80.0% by 31 December 2026.");
        assertThat(c.analysis().finalTarget().words()).isEqualTo("80.0% by 31 December 2026");
        assertThat(new MeasureCase()
                        .year(2024, "56.5")
                        .target("80", LocalDate.of(2026, 12, 31))
                        .analysis()
                        .againstTarget())
                .isEqualTo("No target is in force for 2024. Its final target is 80.0% by 31 December 2026.");
    }

    @Test
    void whatIsCalledImplausibleSaysSoInTheSentence() {
        MeasureCase c = new MeasureCase().figure("2024", f -> {
            f.from(LocalDate.of(2024, 1, 1)).to(LocalDate.of(2024, 12, 31)).value("100");
            f.caveat = "Implausible: no area is likely to tell every family in time";
        });
        assertThat(c.analysis().sentence())
                .isEqualTo(
                        "100.0% in 2024. Read it with its caveat: Implausible: no area is likely to tell every family in time.");
    }

    @Test
    void nothingIsSaidOfNothing() {
        MeasureAnalysis a = new MeasureCase().analysis();
        assertThat(a.points()).isEmpty();
        assertThat(a.sentence()).isEqualTo("There is no figure yet.");
        assertThat(a.target()).isNull();
        assertThat(a.change()).isNull();
        assertThat(a.forecast()).isNull();
        assertThat(a.expectation()).isNull();
    }

    @Test
    void afterAReBaseTheIconsWaitForSevenPoints() {
        MeasureAnalysis few = new MeasureCase()
                .months(JUMP)
                .rebase(LocalDate.of(2024, 10, 1), RebaseState.APPROVED)
                .target("60", null)
                .analysis();
        assertThat(few.segments()).hasSize(2);
        assertThat(few.limits().trial()).isTrue();
        assertThat(few.variation()).isNull();
        assertThat(few.assurance()).isNull();
        assertThat(few.breaks()).hasSize(1);
        assertThat(few.breaks().get(0).period()).isEqualTo("2024-10");
        assertThat(few.breaks().get(0).kind()).isEqualTo(Series.Cut.REBASE);
    }

    @Test
    void withoutATargetThereIsNoAssurance() {
        assertThat(new MeasureCase().months(JUMP).analysis().assurance()).isNull();
        assertThat(new MeasureCase().months(JUMP).analysis().variation()).isNotNull();
    }

    @Test
    void theLawIsNoTarget() {
        MeasureCase c = new MeasureCase().year(2024, "50");
        c.kpi.limitValue = new BigDecimal("20");
        c.kpi.limitUnit = LimitUnit.WEEKS;
        c.kpi.expectedShare = new BigDecimal("100");
        c.kpi.statutory = "Every plan, unless an exception applies";
        assertThat(c.analysis().expectation())
                .isEqualTo("100% within 20 weeks: Every plan, unless an exception applies");
        assertThat(c.analysis().target()).isNull();
        c.kpi.statutory = "";
        c.kpi.limitValue = null;
        c.kpi.limitUnit = null;
        assertThat(c.analysis().expectation()).isEqualTo("100%");
        c.kpi.expectedShare = null;
        c.kpi.statutory = "In time";
        assertThat(c.analysis().expectation()).isEqualTo("In time");
    }

    @Test
    void whatHappenedIsNotesAndCompletedActions() {
        SnapshotBuilder plan = new SnapshotBuilder();
        UUID priority = plan.priority(1);
        UUID done = plan.action(priority, "1.1");
        UUID open = plan.action(priority, "1.2");
        plan.actual(done, LocalDate.of(2024, 5, 2));
        MeasureCase c = new MeasureCase(plan)
                .year(2024, "50")
                .annotation(LocalDate.of(2024, 9, 1), "New team")
                .action(done)
                .action(open);
        assertThat(c.analysis().interventions())
                .containsExactly(
                        new InterventionView(LocalDate.of(2024, 5, 2), done, "1.1 Action completed"),
                        new InterventionView(LocalDate.of(2024, 9, 1), null, "New team"));
    }

    @Test
    void caveatsArePrintedUntilTheyAreClosed() {
        MeasureCase c = new MeasureCase().figure("September 2024", f -> {
            f.to(LocalDate.of(2024, 9, 30)).value("31");
            f.caveat = "Period not said";
            f.quality = List.of(QualityFlag.DISPUTED);
        });
        c.kpi.caveat = "Average or longest is not said.";
        UUID figure = c.plan.observations.get(0).id();
        c.caveat("Seems to include medical interventions.", CaveatState.RAISED, "the ICB", figure)
                .caveat("Whose patients?", CaveatState.RAISED, "", null)
                .caveat("Are adults in it?", CaveatState.ANSWERED, "the ICB", null)
                .caveat("Settled", CaveatState.CLOSED, "", null);
        assertThat(c.analysis().caveats())
                .containsExactly(
                        "Average or longest is not said.",
                        "September 2024: Seems to include medical interventions. Asked of the ICB on 3 September 2024; not answered yet.",
                        "Whose patients?",
                        "Are adults in it? Answered: It does not.",
                        "September 2024: Period not said",
                        "September 2024: what it counts is disputed.");
    }
}
