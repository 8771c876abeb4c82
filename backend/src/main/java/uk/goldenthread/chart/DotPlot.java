package uk.goldenthread.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.goldenthread.analysis.Areas;
import uk.goldenthread.analysis.Areas.AreaFigure;
import uk.goldenthread.analysis.Areas.Kinship;
import uk.goldenthread.chart.Drawing.Anchor;
import uk.goldenthread.chart.Drawing.Shape;
import uk.goldenthread.chart.Drawing.Stroke;
import uk.goldenthread.kpi.KpiUnit;

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
            drawing.line(across.at(tick), FLOOR + 8, across.at(tick), FLOOR + 14, AXIS);
            drawing.text(across.at(tick), FLOOR + 28, Anchor.MIDDLE, across.label(tick));
        }
        drawing.line(0, FLOOR + 8, 100, FLOOR + 8, AXIS);
        drawing.text(
                0,
                FLOOR + 50,
                Anchor.START,
                Drawing.SOFT,
                false,
                "◆ own area  ■ statistical neighbours  ● other areas");
        reference(drawing, across, areas.england(), "England", ENGLAND, 14, areas);
        reference(drawing, across, areas.region(), areas.regionName(), REGION, 32, areas);
        dots(drawing, across, areas);
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

    private static void reference(
            Drawing drawing, Scale across, BigDecimal value, String name, Stroke stroke, int y, Areas areas) {
        if (value != null) {
            double x = across.at(value.doubleValue());
            drawing.line(x, y + 4, x, FLOOR + 8, stroke);
            drawing.text(
                    x, y, x > 50 ? Anchor.END : Anchor.START, stroke.colour(), true, name + " " + value(areas, value));
        }
    }

    /** The own area is drawn last, so that nothing hides it. */
    private static void dots(Drawing drawing, Scale across, Areas areas) {
        Map<Integer, Integer> heights = new HashMap<>();
        List<Runnable> last = new ArrayList<>();
        List<AreaFigure> valued =
                areas.areas().stream().filter(a -> a.value() != null).toList();
        Map<Integer, Long> counts = new HashMap<>();
        valued.forEach(a -> counts.merge(column(across, a), 1L, Long::sum));
        long tallest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = Math.min(DOT, (FLOOR - CEILING) / (double) tallest);
        for (AreaFigure a : valued) {
            int column = column(across, a);
            double y = FLOOR - step * heights.merge(column, 1, Integer::sum) + step / 2;
            double x = across.at(a.value().doubleValue());
            String words = a.name() + " " + value(areas, a.value());
            if (a.kinship() == Kinship.OWN) {
                last.add(() -> {
                    drawing.mark(x, y, Shape.DIAMOND, "#f0a500", words);
                    drawing.text(x, 50, x > 50 ? Anchor.END : Anchor.START, Drawing.INK, true, words);
                    drawing.line(x, 54, x, y - 7, AXIS);
                });
            } else {
                boolean near = a.kinship() == Kinship.NEIGHBOUR;
                drawing.mark(x, y, near ? Shape.SQUARE : Shape.CIRCLE, near ? "#1d4f91" : Drawing.PALE, words);
            }
        }
        last.forEach(Runnable::run);
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

    private static String value(Areas areas, BigDecimal value) {
        return value.toPlainString() + (areas.unit() == KpiUnit.PERCENT ? " %" : "");
    }
}
