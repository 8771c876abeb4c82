package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.CumulativeShape;
import uk.goldenthread.kpi.CumulativeShape.Placed;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Improvement;
import uk.goldenthread.kpi.spc.Meaning;
import uk.goldenthread.kpi.spc.Xmr;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.snapshot.Measure;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * The figures of a measure that can be computed with: like things in order of time that have a value and are over, oldest first; where the
 * series is cut, and where figures are missing. Everything that is said of a measure starts here.
 *
 * @param placing which figures these are, and which are shown apart
 * @param breaks  where a new segment begins, by position
 * @param gaps    where periods have no number, by position
 * @param sums    it adds up within a year, by its description or as it looks
 * @param xmr     its control chart; null where it has none, {@link #noLimits} says why
 */
public record Series(
        KpiFacts kpi,
        Measure measure,
        Placing placing,
        List<Point> points,
        List<Break> breaks,
        List<Gap> gaps,
        boolean sums,
        @Nullable Xmr xmr) {
    /** Fewer points than the shortest test needs say nothing. */
    static final int FEWEST = 7;

    /** A suggestion of the shape, as a caveat. */
    static final String SUMS =
            "These figures rise and fall to a low one where a year begins, as when they add up within a year.";

    private static final Set<Frequency> CHARTED = Set.of(Frequency.MONTHLY, Frequency.QUARTERLY);

    /**
     * A figure.
     *
     * @param value as it is shown
     * @param exact to compute with
     */
    public record Point(ObservationFacts row, BigDecimal value, double exact) {
        String period() {
            return row.period();
        }

        LocalDate end() {
            return row.periodEnd();
        }

        Placed placed() {
            return new Placed(row.periodStart(), row.periodEnd(), exact);
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
        /** It adds up within a year, and a year began. */
        YEAR,
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

    /** @param today what is not over by then is not of the series */
    public static Series of(ProgrammeSnapshot s, KpiFacts kpi, LocalDate today) {
        Measure measure = s.measure(kpi);
        Placing placing = Placing.of(s, kpi, today);
        List<Point> points = placing.standing().stream()
                .filter(o -> Amounts.value(kpi, o) != null)
                .map(o -> new Point(o, Amounts.value(kpi, o), Amounts.exact(kpi, o)))
                .toList();
        List<Placed> placed = points.stream().map(Point::placed).toList();
        boolean sums = kpi.cumulative() || CumulativeShape.suggested(placed);
        List<Break> breaks = Breaks.of(kpi, measure, points, sums);
        List<Gap> gaps = Gap.of(kpi.frequency(), points, placing.standing());
        Xmr xmr = unlimited(kpi, points, sums) == null ? xmr(kpi, measure, points, breaks, gaps) : null;
        return new Series(kpi, measure, placing, points, breaks, gaps, sums, xmr);
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
    public Optional<Break> between(int from, int to) {
        return breaks.stream()
                .filter(b -> !b.comparable() && b.at() > from && b.at() <= to)
                .reduce((earlier, later) -> later);
    }

    /** Whether so many points stand in the last segment, and lie so far apart, that its limits and icons mean something. */
    public boolean judged() {
        return xmr != null
                && lastSegment().to() - lastSegment().from() >= FEWEST
                && meaning(lastSegment()) == Meaning.JUDGES;
    }

    /** Whether the limits of a segment say anything of its points. */
    Meaning meaning(Xmr.Segment g) {
        double[] values = points.subList(g.from(), g.from() + g.limits().baseline()).stream()
                .mapToDouble(Point::exact)
                .toArray();
        return Meaning.of(values, g.limits(), kpi.unit() == KpiUnit.COUNT);
    }

    /** Whether a period without a number lies between two positions. */
    Optional<Gap> gap(int from, int to) {
        return gaps.stream().filter(g -> g.at() > from && g.at() <= to).findFirst();
    }

    /** The segment that holds a position; none without a control chart. */
    Optional<Xmr.Segment> segment(int at) {
        return xmr == null
                ? Optional.empty()
                : xmr.segments().stream()
                        .filter(g -> g.from() <= at && at < g.to())
                        .findFirst();
    }

    Xmr.Segment lastSegment() {
        return xmr.segments().get(xmr.segments().size() - 1);
    }

    /** Why there are no control limits; null where there are. */
    @Nullable
    String noLimits() {
        String none = unlimited(kpi, points, sums);
        if (none != null || meaning(lastSegment()) == Meaning.JUDGES) {
            return none;
        }
        int since = lastSegment().to() - lastSegment().from();
        return since < FEWEST
                ? "Control limits need at least " + FEWEST + " figures; since the series was cut there "
                        + (since == 1 ? "is 1." : "are " + since + ".")
                : unjudged(meaning(lastSegment()));
    }

    /** Why these figures are judged by no limits, and what to do. */
    private String unjudged(Meaning meaning) {
        String why = "These figures cannot be judged by control limits: "
                + switch (meaning) {
                    case NO_WIDTH -> "the limits have no width";
                    case MOSTLY_EQUAL -> "most of them are equal";
                    default -> "the events are too rare";
                }
                + ". ";
        return why
                + (kpi.unit() == KpiUnit.COUNT
                        ? "Count over longer periods, or record the days between events."
                        : "Take longer periods, or record the figure more exactly.");
    }

    Optional<TargetFacts> target(TargetKind kind, Point point) {
        return Targets.inForce(measure.targets(), kind, point.end());
    }

    private static String unlimited(KpiFacts kpi, List<Point> points, boolean sums) {
        if (kpi.cumulative()) {
            return "The figure adds up within a year and starts again, so it has no control limits.";
        }
        if (sums) {
            return SUMS + " Mark the measure as cumulative if it does; until then there are no control limits.";
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

    private static Xmr xmr(KpiFacts kpi, Measure measure, List<Point> points, List<Break> breaks, List<Gap> gaps) {
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
                        breaks.stream().map(Break::at).collect(Collectors.toCollection(TreeSet::new)),
                        gaps.stream().map(Gap::at).collect(Collectors.toCollection(TreeSet::new))),
                target);
    }

    private static Improvement improvement(KpiFacts kpi) {
        return switch (kpi.polarity()) {
            case HIGH -> Improvement.INCREASE;
            case LOW -> Improvement.DECREASE;
            case NONE -> Improvement.NEUTRAL;
        };
    }
}
