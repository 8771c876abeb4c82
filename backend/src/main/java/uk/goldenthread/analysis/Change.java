package uk.goldenthread.analysis;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.analysis.Proportions.Interval;
import uk.goldenthread.analysis.Series.Break;
import uk.goldenthread.analysis.Series.Point;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.spc.SpecialCause;
import uk.goldenthread.kpi.spc.Xmr;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;

/** A change between two figures in words: from, to, percentage points, relative, and whether it is more than ordinary variation. */
@Schema(
        name = "MeasureChange",
        description =
                "From, to, percentage points and, labelled, relative; and whether it is more than ordinary variation")
public record Change(
        String fromPeriod,
        BigDecimal from,
        String toPeriod,
        BigDecimal to,

        @Schema(description = "to minus from; percentage points for a share")
        BigDecimal difference,

        @Nullable @Schema(description = "Relative change in whole per cent")
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
                        "True when up is good and it went up, or down is good and it went down; absent when neither is good or it did not move")
        Boolean better,

        Verdict verdict,

        @Schema(
                description = "What the verdict rests on, in words",
                examples =
                        "Whether it is more than ordinary variation cannot be tested: no denominators in this source.")
        String because,

        @Nullable
        @Schema(
                description =
                        "Where it was tested on two shares: lower end of the 95% interval of the difference, in percentage points")
        BigDecimal lower,

        @Nullable @Schema(description = "Upper end of that interval")
        BigDecimal upper) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a change is more than ordinary variation. */
    @Schema(name = "ChangeVerdict", description = "Whether a change is more than ordinary variation")
    public enum Verdict {
        MORE_THAN_ORDINARY,
        ORDINARY,
        CANNOT_BE_TESTED,
        /** The series was cut between the two figures. */
        NOT_COMPARABLE
    }

    /** What a test says. */
    private record Tested(
            Verdict verdict, String because, @Nullable Interval interval) {
        Tested(Verdict verdict, String because) {
            this(verdict, because, null);
        }
    }

    /** Of the last figure since the one before; none where there are not two. */
    public static Optional<Change> latest(Series series) {
        int last = series.points().size() - 1;
        return last < 1 ? Optional.empty() : Optional.of(between(series, last - 1, last));
    }

    /** Between two positions of a series. */
    public static Change between(Series series, int from, int to) {
        KpiRow kpi = series.kpi();
        Point before = series.points().get(from);
        Point after = series.points().get(to);
        BigDecimal difference = after.value().subtract(before.value());
        Integer relative = relative(before.value(), difference);
        Tested tested = test(series, from, to);
        Interval interval = tested.interval();
        return new Change(
                before.period(),
                before.value(),
                after.period(),
                after.value(),
                difference,
                relative,
                words(kpi, difference, relative, ""),
                sentence(kpi, before, after, difference, relative),
                difference.signum() == 0 || kpi.polarity() == Polarity.NONE
                        ? null
                        : difference.signum() > 0 == (kpi.polarity() == Polarity.HIGH),
                tested.verdict(),
                tested.because(),
                interval == null ? null : Amounts.rounded(100 * interval.lower()),
                interval == null ? null : Amounts.rounded(100 * interval.upper()));
    }

    private static Integer relative(BigDecimal from, BigDecimal difference) {
        return from.signum() == 0
                ? null
                : difference
                        .multiply(HUNDRED)
                        .divide(from, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** ONS: the difference of two percentages is in percentage points; the relative change is labelled so. */
    private static String words(KpiRow kpi, BigDecimal difference, Integer relative, String label) {
        if (difference.signum() == 0) {
            return "no change";
        }
        return (difference.signum() > 0 ? "up " : "down ")
                + Amounts.difference(kpi, difference)
                + (relative == null
                        ? ""
                        : " (" + (relative > 0 ? "+" : relative < 0 ? "−" : "") + Math.abs(relative) + "%" + label
                                + ")");
    }

    private static String sentence(KpiRow kpi, Point from, Point to, BigDecimal difference, Integer relative) {
        String words = words(kpi, difference, relative, " relative");
        String start = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        String end = Amounts.words(kpi, to.value()) + " in " + to.period() + ".";
        return difference.signum() == 0
                ? start + ", " + Amounts.words(kpi, from.value()) + " in " + from.period() + " and in " + to.period()
                        + "."
                : start + ", from " + Amounts.words(kpi, from.value()) + " in " + from.period() + " to " + end;
    }

    private static Tested test(Series series, int from, int to) {
        Optional<Break> cut = series.between(from, to);
        if (cut.isPresent()) {
            return new Tested(
                    Verdict.NOT_COMPARABLE,
                    "The two figures are not comparable: " + cut.get().reason() + ".");
        }
        boolean charted = series.xmr() != null && (to < series.lastSegment().from() || series.judged());
        return charted
                ? bySeries(series.xmr(), to)
                : byNumbers(
                        series.kpi(), series.points().get(from), series.points().get(to));
    }

    private static Tested bySeries(Xmr xmr, int to) {
        SpecialCause cause = xmr.points().get(to).cause();
        return cause == null
                ? new Tested(Verdict.ORDINARY, "It is within the ordinary variation of the series.")
                : new Tested(Verdict.MORE_THAN_ORDINARY, "It is more than ordinary variation: " + cause.words() + ".");
    }

    private static Tested byNumbers(KpiRow kpi, Point from, Point to) {
        if (kpi.unit() != KpiUnit.PERCENT) {
            return new Tested(
                    Verdict.CANNOT_BE_TESTED,
                    "Whether it is more than ordinary variation cannot be tested: too few figures, and they are no shares.");
        }
        if (!from.counted() || !to.counted()) {
            return new Tested(
                    Verdict.CANNOT_BE_TESTED,
                    "Whether it is more than ordinary variation cannot be tested: no denominators in this source.");
        }
        Interval interval = Proportions.ofDifference(
                from.row().numerator(),
                from.row().denominator(),
                to.row().numerator(),
                to.row().denominator());
        String range = "between " + signed(interval.lower()) + " and " + signed(interval.upper())
                + " percentage points (95% interval).";
        return interval.holdsZero()
                ? new Tested(Verdict.ORDINARY, "It may be chance: the numbers allow a change " + range, interval)
                : new Tested(
                        Verdict.MORE_THAN_ORDINARY,
                        "It is more than chance: the numbers allow a change " + range,
                        interval);
    }

    private static String signed(double proportion) {
        BigDecimal points = Amounts.rounded(100 * proportion);
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "")
                + points.abs().toPlainString();
    }
}
