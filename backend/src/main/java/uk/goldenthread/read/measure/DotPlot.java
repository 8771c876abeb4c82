package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.ChartTable;
import uk.goldenthread.chart.Drawing;
import uk.goldenthread.chart.Drawing.Anchor;
import uk.goldenthread.chart.Drawing.Shape;
import uk.goldenthread.chart.Drawing.Stroke;
import uk.goldenthread.chart.Scale;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.read.measure.Areas.AreaFigure;
import uk.goldenthread.read.measure.Areas.Kinship;

/** All areas of England on one line: the own one a diamond, its statistical neighbours squares, the others circles; equal values stand on one another. */
public final class DotPlot {
    private static final int HEIGHT = 300;
    private static final int FLOOR = 244;
    private static final int CEILING = 64;
    private static final int DOT = 11;
    private static final int TOP = 20;
    private static final double COLUMN = 2.2;
    private static final Stroke AXIS = Stroke.solid(Drawing.INK, 1.2);
    private static final Stroke ENGLAND = new Stroke(Drawing.INK, 1.5, "6 3");
    private static final Stroke REGION = new Stroke("#6b3fa0", 1.5, "2 3");

    private static final int AXIS_AT = FLOOR + 8;
    private static final int FIRST_ROW = 14;
    private static final int ROW = 18;
    /** What a name needs beside its line, in per cent of a narrow screen. */
    private static final int ROOM = 32;

    /** Nothing hides the own area. */
    private static final Comparator<Dot> OWN_LAST = Comparator.comparing(Dot::own);

    /** An area and where it stands. */
    private record Dot(AreaFigure area, double x, double y) {
        boolean own() {
            return area.kinship() == Kinship.OWN;
        }
    }

    /** What is written over the dots, and how far down its line goes. */
    private record Name(double x, String words, Stroke stroke, double foot) {
        /** Whether it is written to the left, where that is preferred and there is room, or there is none to the right. */
        boolean left(boolean preferred) {
            return preferred ? x >= ROOM : x > 100 - ROOM;
        }
    }

    private DotPlot() {}

    public static Chart draw(Areas areas) {
        Scale across = Scale.of(
                Stream.concat(
                                areas.areas().stream().map(AreaFigure::value),
                                Stream.of(areas.england(), areas.region()).filter(Objects::nonNull))
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue),
                3,
                97);
        Drawing drawing = new Drawing(HEIGHT);
        for (double tick : across.ticks()) {
            drawing.line(across.at(tick), AXIS_AT, across.at(tick), FLOOR + 14, AXIS);
            drawing.text(across.at(tick), FLOOR + 28, Anchor.MIDDLE, across.label(tick));
        }
        drawing.line(0, AXIS_AT, 100, AXIS_AT, AXIS);
        drawing.text(
                0,
                FLOOR + 50,
                Anchor.START,
                Drawing.SOFT,
                false,
                "◆ own area  ■ statistical neighbours  ● other areas");
        List<Dot> dots = dots(across, areas);
        names(drawing, across, areas, dots);
        dots.stream().sorted(OWN_LAST).forEach(d -> draw(drawing, d, areas));
        String sentence = sentence(areas);
        return new Chart(drawing.svg(areas.title() + ". " + sentence), sentence, table(areas));
    }

    /** In the place of a picture, why there is none. */
    public static Chart none(String title, String why) {
        Drawing drawing = new Drawing(TOP + TOP);
        drawing.text(0, TOP, Anchor.START, why);
        return new Chart(
                drawing.svg(title + ". " + why),
                why,
                new ChartTable(title, List.of("Area", "Value", "Which"), List.of()));
    }

    /**
     * Names over the dots, one in a row, each with a line down to what it names. All are written to the same side, and the outermost of
     * that side stands highest, so that no line crosses a name however close they are.
     */
    private static void names(Drawing drawing, Scale across, Areas areas, List<Dot> dots) {
        List<Name> names = new ArrayList<>();
        if (areas.england() != null) {
            double x = across.at(areas.england().doubleValue());
            names.add(new Name(x, "England " + value(areas, areas.england()), ENGLAND, AXIS_AT));
        }
        if (areas.region() != null) {
            double x = across.at(areas.region().doubleValue());
            names.add(new Name(x, areas.regionName() + " " + value(areas, areas.region()), REGION, AXIS_AT));
        }
        dots.stream()
                .filter(Dot::own)
                .forEach(d -> names.add(new Name(
                        d.x(), d.area().name() + " " + value(areas, d.area().value()), AXIS, d.y() - 7)));
        boolean left = names.stream().mapToDouble(Name::x).average().orElse(0) > 50;
        // A name without room on that side is written to the other one, over all lines.
        names.sort(Comparator.comparing((Name n) -> n.left(left) == left)
                .thenComparingDouble(n -> n.left(left) ? -n.x() : n.x()));
        int y = FIRST_ROW;
        for (Name n : names) {
            drawing.line(n.x(), y + 4, n.x(), n.foot(), n.stroke());
            drawing.text(
                    n.x(),
                    y,
                    n.left(left) ? Anchor.END : Anchor.START,
                    n.stroke().colour(),
                    true,
                    n.words());
            y += ROW;
        }
    }

    /** Equal values stand on one another. */
    private static List<Dot> dots(Scale across, Areas areas) {
        List<AreaFigure> valued =
                areas.areas().stream().filter(a -> a.value() != null).toList();
        Map<Integer, Long> counts = new HashMap<>();
        valued.forEach(a -> counts.merge(column(across, a), 1L, Long::sum));
        long tallest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = Math.min(DOT, (FLOOR - CEILING) / (double) tallest);
        Map<Integer, Integer> heights = new HashMap<>();
        return valued.stream()
                .map(a -> new Dot(
                        a,
                        across.at(a.value().doubleValue()),
                        FLOOR - step * heights.merge(column(across, a), 1, Integer::sum) + step / 2))
                .toList();
    }

    private static void draw(Drawing drawing, Dot d, Areas areas) {
        Shape shape =
                switch (d.area().kinship()) {
                    case OWN -> Shape.DIAMOND;
                    case NEIGHBOUR -> Shape.SQUARE;
                    case OTHER -> Shape.CIRCLE;
                };
        String fill =
                switch (d.area().kinship()) {
                    case OWN -> "#f0a500";
                    case NEIGHBOUR -> "#1d4f91";
                    case OTHER -> Drawing.PALE;
                };
        drawing.mark(
                d.x(),
                d.y(),
                shape,
                fill,
                d.area().name() + " " + value(areas, d.area().value()));
    }

    private static int column(Scale across, AreaFigure a) {
        return (int) Math.floor(across.at(a.value().doubleValue()) / COLUMN);
    }

    private static String sentence(Areas areas) {
        List<String> said = new ArrayList<>();
        areas.own()
                .ifPresentOrElse(
                        v -> said.add(value(areas, v) + " in " + areas.period()
                                + (areas.ranking() == null
                                        ? ""
                                        : ", " + areas.ranking().words())),
                        () -> said.add("No figure was published for the own area in " + areas.period()));
        if (areas.england() != null) {
            said.add("England " + value(areas, areas.england()));
        }
        if (areas.region() != null) {
            said.add(areas.regionName() + " " + value(areas, areas.region()));
        }
        if (areas.neighbours() != null) {
            said.add("mean of " + areas.neighboursWithValue() + " statistical neighbours "
                    + value(areas, areas.neighbours()));
        }
        return String.join("; ", said) + ".";
    }

    private static ChartTable table(Areas areas) {
        return new ChartTable(
                areas.title() + ", " + areas.period() + ". " + areas.release().attribution(),
                List.of("Area", "Value", "Which"),
                areas.areas().stream()
                        .map(a -> List.of(
                                a.name(),
                                a.value() == null ? a.symbol() : value(areas, a.value()),
                                switch (a.kinship()) {
                                    case OWN -> "own area";
                                    case NEIGHBOUR -> "statistical neighbour";
                                    case OTHER -> "";
                                }))
                        .toList());
    }

    /** With as many decimals as the figures of the areas, and shares with one at least: a mean is no more exact than its parts. */
    private static String value(Areas areas, BigDecimal value) {
        boolean share = areas.unit() == KpiUnit.PERCENT;
        int decimals = areas.areas().stream()
                .map(AreaFigure::value)
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::scale)
                .reduce(share ? 1 : 0, Math::max);
        return String.format(Locale.UK, "%,." + decimals + "f", value) + (share ? "%" : "");
    }
}
