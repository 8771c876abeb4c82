package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.Drawing;
import uk.goldenthread.chart.Drawing.Anchor;
import uk.goldenthread.chart.Drawing.Shape;
import uk.goldenthread.chart.Drawing.Stroke;
import uk.goldenthread.chart.Scale;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Variation;
import uk.goldenthread.read.measure.MeasureAnalysis.InterventionView;
import uk.goldenthread.read.measure.MeasureAnalysis.LimitsView;
import uk.goldenthread.read.measure.MeasureAnalysis.PointView;
import uk.goldenthread.read.measure.MeasureAnalysis.SegmentView;
import uk.goldenthread.read.measure.MeasureAnalysis.TargetView;
import uk.goldenthread.read.shared.Amounts;

/**
 * The series of a measure: control chart where it has limits, a line with intervals where it has none; targets, what happened, and the time
 * still to come.
 */
public final class SeriesChart {
    private static final int TOP = 62;
    private static final int BOTTOM = 300;
    private static final int HEIGHT = 346;
    private static final double LEFT = 2;
    private static final double RIGHT = 98;
    /** A name over its line, under it, and the height of one. */
    private static final int ABOVE = 6;

    private static final int BELOW = 15;
    private static final int LINE = 16;

    /** Beyond it a target is named in the table only. */
    private static final int YEARS_AHEAD = 3;

    private static final Stroke GRID = Stroke.solid("#e4e8ed", 1);
    private static final Stroke VALUES = Stroke.solid(Drawing.SOFT, 1.5);
    private static final Stroke MEAN = Stroke.solid(Drawing.INK, 1.2);
    private static final Stroke RANGE = new Stroke(Drawing.SOFT, 1.2, "5 4");
    private static final Stroke TARGET = new Stroke("#a9152b", 2, "10 4");
    private static final Stroke NATIONAL = new Stroke("#6b3fa0", 2, "2 4");
    private static final Stroke EVENT = new Stroke(Drawing.SOFT, 1, "1 3");
    private static final Stroke INTERVAL = Stroke.solid(Drawing.PALE, 3);

    private final MeasureAnalysis a;
    private final Drawing drawing = new Drawing(HEIGHT);
    private final Axis across;
    private final Scale up;

    /** Where a period stands: by its end where all have one, else one after the other. */
    private record Axis(boolean dated, long first, long last, int points) {
        static Axis of(List<PointView> points, List<TargetView> targets) {
            boolean dated = points.size() > 1
                    && points.stream().allMatch(p -> p.periodEnd() != null)
                    && points.get(0)
                            .periodEnd()
                            .isBefore(points.get(points.size() - 1).periodEnd());
            if (!dated) {
                return new Axis(false, 0, 0, points.size());
            }
            LocalDate end = points.get(points.size() - 1).periodEnd();
            LocalDate last = targets.stream()
                    .map(TargetView::due)
                    .filter(d -> d != null && d.isAfter(end) && d.isBefore(end.plusYears(YEARS_AHEAD)))
                    .max(LocalDate::compareTo)
                    .orElse(end);
            return new Axis(true, points.get(0).periodEnd().toEpochDay(), last.toEpochDay(), points.size());
        }

        double at(int index, PointView p) {
            return dated
                    ? at(p.periodEnd())
                    : points < 2 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * index / (points - 1.0);
        }

        double at(LocalDate day) {
            double share = (day.toEpochDay() - first) / (double) (last - first);
            return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, share));
        }

        boolean holds(LocalDate day) {
            return dated && day.toEpochDay() >= first && day.toEpochDay() <= last;
        }
    }

    private SeriesChart(MeasureAnalysis a) {
        this.a = a;
        this.across = Axis.of(a.points(), a.targets());
        this.up = Scale.of(values(a), BOTTOM, TOP);
    }

    public static Chart draw(MeasureAnalysis a) {
        String sentence = a.title() + ". " + a.sentence();
        return new Chart(new SeriesChart(a).svg(sentence), a.sentence(), SeriesTable.of(a));
    }

    private static DoubleStream values(MeasureAnalysis a) {
        Stream<BigDecimal> points = a.points().stream().flatMap(p -> Stream.of(p.value(), p.lower(), p.upper()));
        Stream<BigDecimal> limits =
                a.segments().stream().map(SegmentView::limits).flatMap(l -> Stream.of(l.lower(), l.upper()));
        Stream<BigDecimal> targets = a.targets().stream().map(TargetView::value);
        return Stream.of(points, limits, targets)
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
    }

    private String svg(String sentence) {
        icons();
        grid();
        if (a.points().isEmpty()) {
            drawing.text(
                    50,
                    (TOP + BOTTOM) / 2.0,
                    Anchor.MIDDLE,
                    a.apart().isEmpty() ? "There is no figure to draw yet." : "No figure can be set in order of time.");
        } else {
            toCome();
            gaps();
            events();
            intervals();
            limits();
            targets();
            points();
            periods();
        }
        return drawing.svg(sentence);
    }

    private void icons() {
        if (a.variation() != null) {
            drawing.icon(
                    2,
                    14,
                    a.variation().letter(),
                    a.variation().colour(),
                    upper(a.variation().words()));
        }
        if (a.assurance() != null) {
            drawing.icon(
                    2,
                    40,
                    a.assurance().letter(),
                    a.assurance().colour(),
                    upper(a.assurance().words()));
        }
    }

    private void grid() {
        List<Double> ticks = up.ticks();
        for (double tick : ticks) {
            drawing.line(0, up.at(tick), 100, up.at(tick), GRID);
            drawing.text(
                    0,
                    up.at(tick) - 3,
                    Anchor.START,
                    Drawing.SOFT,
                    false,
                    Amounts.beside(up.label(tick), a.unitWords()));
        }
    }

    /** The time after the last figure stays empty and says so. */
    private void toCome() {
        PointView last = a.points().get(a.points().size() - 1);
        if (across.dated() && across.at(last.periodEnd()) < RIGHT - 1) {
            double from = across.at(last.periodEnd()) + 1;
            drawing.area(from, TOP, RIGHT + 1, BOTTOM, "#f3f5f8");
            if (RIGHT - from > 25) {
                drawing.text((from + RIGHT) / 2, BOTTOM - 8, Anchor.MIDDLE, Drawing.SOFT, false, "still to come");
            }
        }
    }

    private void events() {
        int number = 0;
        for (InterventionView i : a.interventions()) {
            number++;
            if (across.holds(i.on())) {
                double x = across.at(i.on());
                drawing.line(x, TOP, x, BOTTOM, EVENT);
                drawing.text(x, TOP + 11, Anchor.MIDDLE, Drawing.INK, true, String.valueOf(number));
            }
        }
    }

    private void intervals() {
        if (!a.segments().isEmpty()) {
            return;
        }
        for (int i = 0; i < a.points().size(); i++) {
            PointView p = a.points().get(i);
            if (p.lower() != null) {
                double x = across.at(i, p);
                drawing.line(x, y(p.lower()), x, y(p.upper()), INTERVAL);
            }
        }
    }

    private void limits() {
        for (SegmentView g : a.segments()) {
            double from = across.at(g.from(), a.points().get(g.from()));
            double to = across.at(g.to() - 1, a.points().get(g.to() - 1));
            LimitsView l = g.limits();
            drawing.line(from, y(l.mean()), to, y(l.mean()), MEAN);
            drawing.line(from, y(l.upper()), to, y(l.upper()), RANGE);
            drawing.line(from, y(l.lower()), to, y(l.lower()), RANGE);
        }
        if (a.limits() != null) {
            SegmentView last = a.segments().get(a.segments().size() - 1);
            double x = (across.at(last.from(), a.points().get(last.from()))
                            + across.at(last.to() - 1, a.points().get(last.to() - 1)))
                    / 2;
            String trial = a.limits().trial() ? " (trial)" : "";
            drawing.text(x, y(a.limits().upper()) - 4, Anchor.MIDDLE, Drawing.SOFT, false, "highest expected" + trial);
            drawing.text(x, y(a.limits().mean()) - 4, Anchor.MIDDLE, Drawing.INK, false, "average");
            drawing.text(x, y(a.limits().lower()) + 14, Anchor.MIDDLE, Drawing.SOFT, false, "lowest expected" + trial);
        }
    }

    /** Both kinds with their names: of two that stand close the upper one's is above its line and the lower one's below. */
    private void targets() {
        Optional<TargetView> national = targets(TargetKind.NATIONAL, NATIONAL);
        Optional<TargetView> improvement = targets(TargetKind.IMPROVEMENT, TARGET);
        boolean nationalAbove = national.isPresent()
                && improvement
                        .filter(i -> i.value().compareTo(national.get().value()) >= 0)
                        .isEmpty();
        boolean both = national.isPresent() && improvement.isPresent();
        double lowest = Stream.of(national, improvement)
                .flatMap(Optional::stream)
                .mapToDouble(t -> y(t.value()))
                .max()
                .orElse(BOTTOM);
        // Under a line at the floor there is no room: then one above the other, over both lines.
        boolean floor = both && lowest + BELOW > BOTTOM;
        national.ifPresent(t -> name("National", t, NATIONAL, place(t, nationalAbove, both, floor, lowest)));
        improvement.ifPresent(t -> name("Target", t, TARGET, place(t, !nationalAbove, both, floor, lowest)));
    }

    private double place(TargetView t, boolean above, boolean both, boolean floor, double lowest) {
        if (floor) {
            return above ? Math.min(y(t.value()), lowest - LINE) - ABOVE : lowest - ABOVE;
        }
        return above || !both ? y(t.value()) - ABOVE : y(t.value()) + BELOW;
    }

    private void name(String whose, TargetView t, Stroke stroke, double y) {
        drawing.text(RIGHT, y, Anchor.END, stroke.colour(), true, whose + " " + t.words());
    }

    /**
     * Each holds from its day to that of the next; one without a date holds until the first that has one.
     *
     * @return the one that is named
     */
    private Optional<TargetView> targets(TargetKind kind, Stroke stroke) {
        List<TargetView> own =
                a.targets().stream().filter(t -> t.kind() == kind).toList();
        List<TargetView> dated =
                own.stream().filter(t -> t.due() != null && across.dated()).toList();
        for (int i = 0; i < dated.size(); i++) {
            double from = across.at(dated.get(i).due());
            double to = i + 1 < dated.size() ? across.at(dated.get(i + 1).due()) : RIGHT;
            target(from, Math.max(to, from), dated.get(i), stroke);
        }
        Optional<TargetView> standing =
                own.stream().filter(t -> t.due() == null).findFirst();
        double first = dated.isEmpty() ? RIGHT : across.at(dated.get(0).due());
        standing.ifPresent(t -> target(LEFT, first, t, stroke));
        return dated.isEmpty() ? standing : Optional.of(dated.get(dated.size() - 1));
    }

    private void target(double from, double to, TargetView t, Stroke stroke) {
        drawing.line(from, y(t.value()), to, y(t.value()), stroke);
        if (to - from < 1) {
            drawing.mark(from, y(t.value()), Shape.TRIANGLE, Drawing.WHITE, t.words());
        }
    }

    private void points() {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < a.points().size(); i++) {
            PointView p = a.points().get(i);
            int at = i;
            if (broken(a, at)) {
                drawing.path(places, VALUES);
                places.clear();
            }
            places.add(new double[] {across.at(i, p), y(p.value())});
        }
        drawing.path(places, VALUES);
        for (int i = 0; i < a.points().size(); i++) {
            PointView p = a.points().get(i);
            String fill = p.status() == ObservationStatus.PROVISIONAL && p.specialCause() == null
                    ? Drawing.WHITE
                    : p.variation() == null ? Drawing.SOFT : p.variation().colour();
            drawing.mark(
                    across.at(i, p),
                    y(p.value()),
                    shape(p.variation()),
                    fill,
                    p.period() + ": " + Amounts.bare(p.value(), a.unitWords()) + ", " + SeriesTable.shows(p));
        }
    }

    /** The line stops where figures cannot be compared, and where some are missing. */
    static boolean broken(MeasureAnalysis a, int at) {
        return a.breaks().stream().anyMatch(b -> b.at() == at)
                || a.gaps().stream().anyMatch(g -> g.at() == at);
    }

    /** What is missing stands in the hole, where there is room, and in full in the words beside. */
    private void gaps() {
        for (Gap g : a.gaps()) {
            PointView before = a.points().get(g.at() - 1);
            PointView after = a.points().get(g.at());
            double from = across.at(g.at() - 1, before) + 1;
            double to = across.at(g.at(), after) - 1;
            if (to > from) {
                drawing.area(from, TOP, to, BOTTOM, "#f3f5f8");
                drawing.text((from + to) / 2, BOTTOM - 8, Anchor.MIDDLE, Drawing.SOFT, false, g.periods() + " missing");
            }
        }
    }

    static Shape shape(Variation v) {
        return v == null
                ? Shape.CIRCLE
                : switch (v) {
                    case COMMON_CAUSE -> Shape.CIRCLE;
                    case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Shape.SQUARE;
                    case CONCERN_HIGH, CONCERN_LOW -> Shape.DIAMOND;
                    case NEUTRAL_HIGH, NEUTRAL_LOW -> Shape.TRIANGLE;
                };
    }

    private void periods() {
        PointView first = a.points().get(0);
        PointView last = a.points().get(a.points().size() - 1);
        double y = BOTTOM + 18;
        drawing.line(0, BOTTOM, 100, BOTTOM, MEAN);
        if (a.points().size() == 1) {
            drawing.text(50, y, Anchor.MIDDLE, first.period());
            return;
        }
        drawing.text(0, y, Anchor.START, first.period());
        double at = across.at(a.points().size() - 1, last);
        drawing.text(at > 85 ? 100 : at, y, at > 85 ? Anchor.END : Anchor.MIDDLE, last.period());
        drawing.text(0, y + 20, Anchor.START, Drawing.SOFT, false, key());
    }

    /** What the shapes mean, as far as they occur. */
    private String key() {
        List<String> key = new ArrayList<>();
        if (a.points().stream().anyMatch(p -> shape(p.variation()) == Shape.SQUARE)) {
            key.add("■ better");
        }
        if (a.points().stream().anyMatch(p -> shape(p.variation()) == Shape.DIAMOND)) {
            key.add("◆ of concern");
        }
        if (a.points().stream().anyMatch(p -> shape(p.variation()) == Shape.TRIANGLE)) {
            key.add("▲ special cause");
        }
        if (a.points().stream().anyMatch(p -> p.variation() == Variation.COMMON_CAUSE)) {
            key.add("● ordinary");
        }
        if (a.points().stream().anyMatch(p -> p.status() == ObservationStatus.PROVISIONAL)) {
            key.add("○ provisional");
        }
        return String.join("  ", key);
    }

    private double y(BigDecimal value) {
        return up.at(value.doubleValue());
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
