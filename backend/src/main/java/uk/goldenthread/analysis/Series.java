package uk.goldenthread.analysis;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Improvement;
import uk.goldenthread.kpi.spc.Xmr;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.Measure;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.MeasureRecords.TargetRow;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * The figures of a measure that can be computed with: totals that have a value, without projections, oldest first, and where the series is
 * cut. Everything that is said of a measure starts here.
 *
 * @param breaks where a new segment begins, by position
 * @param xmr    its control chart; null where it has none, {@link #noLimits} says why
 */
public record Series(
        KpiRow kpi,
        Measure measure,
        List<Point> points,
        List<Break> breaks,
        @Nullable Xmr xmr) {
    /** Fewer points than the shortest test needs say nothing. */
    static final int FEWEST = 7;

    private static final Set<Frequency> CHARTED = Set.of(Frequency.MONTHLY, Frequency.QUARTERLY);

    /**
     * A figure.
     *
     * @param value as it is shown
     * @param exact to compute with
     */
    public record Point(ObservationRow row, BigDecimal value, double exact) {
        String period() {
            return row.period();
        }

        LocalDate end() {
            return row.periodEnd();
        }

        boolean counted() {
            return row.numerator() != null && row.denominator() != null && row.denominator() > 0;
        }
    }

    /** Why a series is cut. */
    public enum Cut {
        /** The definition changed. */
        DEFINITION,
        /** The figures say that they are not comparable with those before. */
        SERIES_BREAK,
        /** Limits are computed anew; the figures stay comparable. */
        REBASE
    }

    /**
     * @param at position of the first point after it
     */
    public record Break(int at, Cut cut, String reason) {
        boolean comparable() {
            return cut == Cut.REBASE;
        }
    }

    public static Series of(ProgrammeSnapshot s, KpiRow kpi) {
        Measure measure = s.measure(kpi);
        List<Point> points = s.observationsOf(kpi).stream()
                .filter(o -> o.status() != ObservationStatus.PROJECTION && Amounts.value(kpi, o) != null)
                .map(o -> new Point(o, Amounts.value(kpi, o), Amounts.exact(kpi, o)))
                .toList();
        List<Break> breaks = breaks(measure, points);
        Xmr xmr = unlimited(kpi, points) == null ? xmr(kpi, measure, points, breaks) : null;
        return new Series(kpi, measure, points, breaks, xmr);
    }

    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The points that can be compared with the last one, itself among them. */
    List<Point> comparable() {
        int from = breaks.stream()
                .filter(b -> !b.comparable())
                .mapToInt(Break::at)
                .max()
                .orElse(0);
        return points.subList(from, points.size());
    }

    /** What keeps two figures from being compared. */
    Optional<Break> between(int from, int to) {
        return breaks.stream()
                .filter(b -> !b.comparable() && b.at() > from && b.at() <= to)
                .reduce((earlier, later) -> later);
    }

    /** Whether so many points stand in the last segment that its limits and icons mean something. */
    public boolean judged() {
        return xmr != null && lastSegment().to() - lastSegment().from() >= FEWEST;
    }

    Xmr.Segment lastSegment() {
        return xmr.segments().get(xmr.segments().size() - 1);
    }

    /** Why there are no control limits; null where there are. */
    @Nullable
    String noLimits() {
        return unlimited(kpi, points);
    }

    Optional<TargetRow> target(TargetKind kind, Point point) {
        return Targets.inForce(measure.targets(), kind, point.end());
    }

    private static String unlimited(KpiRow kpi, List<Point> points) {
        if (kpi.cumulative()) {
            return "The figure adds up within a year and starts again, so it has no control limits.";
        }
        if (!CHARTED.contains(kpi.frequency())) {
            return "Control limits are for monthly and quarterly figures; this one comes "
                    + switch (kpi.frequency()) {
                        case ANNUAL -> "once a year";
                        case SIX_MONTHLY -> "twice a year";
                        default -> "at no fixed interval";
                    }
                    + ", so an interval is shown where the numbers are known.";
        }
        return points.size() < FEWEST
                ? "Control limits need at least " + FEWEST + " figures; there "
                        + (points.size() == 1 ? "is 1." : "are " + points.size() + ".")
                : null;
    }

    private static Xmr xmr(KpiRow kpi, Measure measure, List<Point> points, List<Break> breaks) {
        Point last = points.get(points.size() - 1);
        Double target = Targets.inForce(measure.targets(), TargetKind.IMPROVEMENT, last.end())
                .map(t -> t.value().doubleValue())
                .orElse(null);
        return Xmr.of(
                points.stream().mapToDouble(Point::exact).toArray(),
                new Xmr.Options(
                        improvement(kpi),
                        kpi.screened(),
                        kpi.baselinePoints(),
                        breaks.stream().map(Break::at).collect(Collectors.toCollection(TreeSet::new))),
                target);
    }

    private static Improvement improvement(KpiRow kpi) {
        return switch (kpi.polarity()) {
            case HIGH -> Improvement.INCREASE;
            case LOW -> Improvement.DECREASE;
            case NONE -> Improvement.NEUTRAL;
        };
    }

    private static List<Break> breaks(Measure measure, List<Point> points) {
        List<Break> breaks = new ArrayList<>();
        measure.definitions().stream()
                .filter(d -> d.appliesFrom() != null)
                .forEach(d -> cut(
                        breaks,
                        points,
                        d.appliesFrom(),
                        Cut.DEFINITION,
                        "definition " + d.number() + " applies: " + d.reason()));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).row().quality().contains(QualityFlag.SERIES_BREAK)) {
                String caveat = points.get(i).row().caveat();
                breaks.add(new Break(
                        i,
                        Cut.SERIES_BREAK,
                        caveat == null || caveat.isEmpty() ? "not comparable with what came before" : caveat));
            }
        }
        measure.rebases().stream()
                .filter(r -> r.state() == RebaseState.APPROVED)
                .forEach(r -> cut(
                        breaks,
                        points,
                        r.fromDay(),
                        Cut.REBASE,
                        "limits computed anew from " + PlannedDate.words(r.fromDay()) + ": " + r.reason()));
        // Where a series is cut twice at one point the graver reason comes first: what is not comparable stays so.
        return breaks.stream()
                .sorted(java.util.Comparator.comparingInt(Break::at).thenComparing(Break::cut))
                .toList();
    }

    /** A cut from a day on falls before the first period that begins on it or later, when others stand before. */
    private static void cut(List<Break> breaks, List<Point> points, LocalDate day, Cut cut, String reason) {
        for (int i = 0; i < points.size(); i++) {
            ObservationRow row = points.get(i).row();
            LocalDate begins = row.periodStart() != null ? row.periodStart() : row.periodEnd();
            if (begins != null && !begins.isBefore(day)) {
                if (i > 0) {
                    breaks.add(new Break(i, cut, reason));
                }
                return;
            }
        }
    }
}
