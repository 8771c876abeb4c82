package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.read.measure.Proportions.Interval;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;

/** A step between two figures in words: from, to, percentage points, relative, and whether the step is more than ordinary variation. */
@Schema(
        name = "MeasureChange",
        description =
                "The step between two figures: from, to, percentage points and, labelled, relative; and whether the step is more than ordinary variation. What is special about the latest figure by itself is another statement: the variation icon")
public record Change(
        String fromPeriod,
        BigDecimal from,
        String toPeriod,
        BigDecimal to,

        @Nullable
        @Schema(
                description =
                        "to minus from, of the unrounded figures and rounded once; percentage points for a share. Absent where the two are not comparable")
        BigDecimal difference,

        @Nullable
        @Schema(
                description =
                        "Relative change in whole per cent; absent where the figure before is nought or negative, or the two are not comparable")
        Integer relativePercent,

        @Schema(
                description = "The change alone; the relative change stands in brackets",
                examples = "up 30.2 percentage points (+115%)")
        String words,

        @Schema(examples = "Up 30.2 percentage points (+115% relative), from 26.3% in 2023 to 56.5% in 2024.")
        String sentence,

        @Nullable
        @Schema(
                description =
                        "True when up is good and it went up, or down is good and it went down; absent when neither is good, it did not move, it is a sum that can only grow, or the two are not comparable")
        Boolean better,

        Verdict verdict,

        @Nullable @Schema(description = "How the step was tested; absent where it was not")
        Method method,

        @Schema(
                description = "What the verdict rests on, in words",
                examples =
                        "Whether the step is more than ordinary variation cannot be tested: no denominators in this source.")
        String because,

        @Nullable
        @Schema(
                description =
                        "Where it was tested on two shares: lower end of the 95% interval of the difference, in percentage points")
        BigDecimal lower,

        @Nullable @Schema(description = "Upper end of that interval")
        BigDecimal upper) {

    /** Whether a step is more than ordinary variation. */
    @Schema(name = "ChangeVerdict", description = "Whether a step is more than ordinary variation")
    public enum Verdict {
        MORE_THAN_ORDINARY,
        ORDINARY,
        CANNOT_BE_TESTED,
        /** The series was cut between the two figures. */
        NOT_COMPARABLE
    }

    /** How a step is tested. */
    @Schema(name = "ChangeMethod", description = "How a step was tested")
    public enum Method {
        /** Newcombe's 95% interval of the difference of two shares (Statistics in Medicine 1998, method 10). */
        NEWCOMBE,
        /** Against 3.267 times the average step of the series, the upper limit of a moving range chart. */
        MOVING_RANGE
    }

    /** Of the last figure since the one before; none where there are not two. */
    public static Optional<Change> latest(Series series) {
        int last = series.points().size() - 1;
        return last < 1 ? Optional.empty() : Optional.of(between(series, last - 1, last));
    }

    /** Between two positions of a series. */
    public static Change between(Series series, int from, int to) {
        KpiFacts kpi = series.kpi();
        Point before = series.points().get(from);
        Point after = series.points().get(to);
        StepVerdict tested = StepVerdict.of(series, from, to);
        Step step = Step.between(kpi, before.row(), after.row());
        if (tested.verdict() == Verdict.NOT_COMPARABLE) {
            return new Change(
                    before.period(),
                    before.value(),
                    after.period(),
                    after.value(),
                    null,
                    null,
                    "not comparable",
                    "The figure before, of " + before.period() + ", is not comparable with that of " + after.period()
                            + ".",
                    null,
                    tested.verdict(),
                    null,
                    tested.because(),
                    null,
                    null);
        }
        Interval interval = tested.interval();
        return new Change(
                before.period(),
                step.from(),
                after.period(),
                step.to(),
                step.difference(),
                step.relative(),
                step.words(kpi, ""),
                step.sentence(kpi, before.period(), after.period()),
                step.sign() == 0 || series.sums() || kpi.polarity() == Polarity.NONE
                        ? null
                        : step.sign() > 0 == (kpi.polarity() == Polarity.HIGH),
                tested.verdict(),
                tested.method(),
                tested.because(),
                interval == null ? null : Amounts.rounded(100 * interval.lower()),
                interval == null ? null : Amounts.rounded(100 * interval.upper()));
    }
}
