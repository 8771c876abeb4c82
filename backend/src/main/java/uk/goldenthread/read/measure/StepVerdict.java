package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.spc.Meaning;
import uk.goldenthread.kpi.spc.Xmr;
import uk.goldenthread.read.measure.Change.Method;
import uk.goldenthread.read.measure.Change.Verdict;
import uk.goldenthread.read.measure.Proportions.Interval;
import uk.goldenthread.read.measure.Series.Break;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;

/**
 * Whether a step is more than ordinary variation, judged by the step: on the numbers of both figures where they are known, else against
 * the steps of the series. What is special about a point by itself says nothing of the step to it.
 */
record StepVerdict(
        Verdict verdict,
        @Nullable Method method,
        String because,
        @Nullable Interval interval) {
    private static final String UNTESTED = "Whether it is more than ordinary variation cannot be tested: ";

    static StepVerdict of(Series series, int from, int to) {
        Optional<Break> cut = series.between(from, to);
        if (cut.isPresent()) {
            return new StepVerdict(
                    Verdict.NOT_COMPARABLE,
                    null,
                    "The two figures are not comparable: " + cut.get().reason() + ".",
                    null);
        }
        Point before = series.points().get(from);
        Point after = series.points().get(to);
        if (series.sums()) {
            return untested("the figures add up within a year.");
        }
        if (series.kpi().unit() == KpiUnit.PERCENT && before.counted() && after.counted()) {
            return byNumbers(before, after);
        }
        return series.xmr() == null ? untested(uncharted(series.kpi())) : bySteps(series, from, to);
    }

    private static String uncharted(KpiFacts kpi) {
        return kpi.unit() != KpiUnit.PERCENT
                ? "too few figures, and they are no shares."
                : "no denominators in this source.";
    }

    private static StepVerdict byNumbers(Point from, Point to) {
        Interval interval = Proportions.ofDifference(
                from.row().numerator(),
                from.row().denominator(),
                to.row().numerator(),
                to.row().denominator());
        String range = "between " + signed(interval.lower()) + " and " + signed(interval.upper())
                + " percentage points (Newcombe's 95% interval).";
        return interval.holdsZero()
                ? new StepVerdict(
                        Verdict.ORDINARY,
                        Method.NEWCOMBE,
                        "The step may be chance: the numbers allow a change " + range,
                        interval)
                : new StepVerdict(
                        Verdict.MORE_THAN_ORDINARY,
                        Method.NEWCOMBE,
                        "The step is more than chance: the numbers allow a change " + range,
                        interval);
    }

    private static StepVerdict bySteps(Series series, int from, int to) {
        Xmr.Segment segment = series.segment(to).orElseThrow();
        if (series.gap(from, to).isPresent()) {
            return untested("figures are missing between the two.");
        }
        if (from < segment.from()) {
            return untested("limits were computed anew between the two.");
        }
        if (segment.to() - segment.from() < Series.FEWEST) {
            return untested("too few figures.");
        }
        if (series.meaning(segment) != Meaning.JUDGES) {
            return untested("the figures hardly vary, or the events are too rare.");
        }
        Point before = series.points().get(from);
        Point after = series.points().get(to);
        Step step = Step.between(series.kpi(), before.row(), after.row());
        double largest = segment.limits().largestStep();
        String size = Amounts.difference(
                series.kpi(),
                BigDecimal.valueOf(largest)
                        .setScale(Math.max(1, step.difference().scale()), RoundingMode.HALF_UP));
        String rests = " (3.267 times the average step" + (segment.trial() ? "; trial limits" : "") + ").";
        return Math.abs(after.exact() - before.exact()) > largest
                ? new StepVerdict(
                        Verdict.MORE_THAN_ORDINARY,
                        Method.MOVING_RANGE,
                        "The step is more than ordinary variation, of which steps are at most " + size + rests,
                        null)
                : new StepVerdict(
                        Verdict.ORDINARY,
                        Method.MOVING_RANGE,
                        "The step is within ordinary variation, of which steps are at most " + size + rests,
                        null);
    }

    private static StepVerdict untested(String why) {
        return new StepVerdict(Verdict.CANNOT_BE_TESTED, null, UNTESTED + why, null);
    }

    private static String signed(double proportion) {
        BigDecimal points = Amounts.rounded(100 * proportion);
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "")
                + points.abs().toPlainString();
    }
}
