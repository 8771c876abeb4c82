package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.ChartTable;
import uk.goldenthread.chart.Drawing;
import uk.goldenthread.chart.Drawing.Stroke;
import uk.goldenthread.chart.Scale;
import uk.goldenthread.read.measure.MeasureAnalysis.PointView;
import uk.goldenthread.read.measure.MeasureAnalysis.TargetView;
import uk.goldenthread.read.shared.Amounts;

/** The last figures of a measure as a small line; the latest is marked, its target dashed. */
public final class Sparkline {
    private static final int HEIGHT = 40;
    private static final int MARGIN = 8;
    private static final int MOST = 24;
    private static final Stroke VALUES = Stroke.solid(Drawing.SOFT, 1.5);
    private static final Stroke TARGET = new Stroke("#a9152b", 1.5, "6 3");

    private Sparkline() {}

    public static Chart draw(MeasureAnalysis a) {
        int from = Math.max(0, a.points().size() - MOST);
        List<PointView> points = a.points().subList(from, a.points().size());
        BigDecimal target = a.target() == null ? null : a.target().value();
        Scale up = Scale.of(
                Stream.concat(points.stream().map(PointView::value), Stream.ofNullable(target))
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue),
                HEIGHT - MARGIN,
                MARGIN);
        Drawing drawing = new Drawing(HEIGHT);
        if (target != null) {
            drawing.line(2, up.at(target.doubleValue()), 98, up.at(target.doubleValue()), TARGET);
        }
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int at = from + i;
            if (SeriesChart.broken(a, at)) {
                drawing.path(places, VALUES);
                places.clear();
            }
            places.add(new double[] {
                x(i, points.size()), up.at(points.get(i).value().doubleValue())
            });
        }
        drawing.path(places, VALUES);
        if (!points.isEmpty()) {
            PointView last = points.get(points.size() - 1);
            String fill =
                    last.variation() == null ? Drawing.SOFT : last.variation().colour();
            drawing.mark(
                    x(points.size() - 1, points.size()),
                    up.at(last.value().doubleValue()),
                    SeriesChart.shape(last.variation()),
                    fill,
                    last.period() + ": " + last.value().toPlainString());
        }
        String sentence = sentence(a, points);
        return new Chart(drawing.svg(sentence), sentence, table(a, points));
    }

    private static double x(int i, int n) {
        return n < 2 ? 50 : 4 + 92.0 * i / (n - 1);
    }

    private static String sentence(MeasureAnalysis a, List<PointView> points) {
        if (points.isEmpty()) {
            return a.sentence();
        }
        PointView first = points.get(0);
        PointView last = points.get(points.size() - 1);
        return points.size() == 1
                ? "One figure: " + value(a, last) + " in " + last.period() + "."
                : points.size() + " figures, from " + value(a, first) + " in " + first.period() + " to "
                        + value(a, last) + " in " + last.period() + ".";
    }

    private static String value(MeasureAnalysis a, PointView p) {
        return Amounts.beside(Amounts.bare(p.value(), a.unitWords()), a.unitWords());
    }

    private static ChartTable table(MeasureAnalysis a, List<PointView> points) {
        TargetView target = a.target();
        return new ChartTable(
                a.title() + (target == null ? "" : "; target " + target.words()),
                List.of("Period", "Value"),
                points.stream().map(p -> List.of(p.period(), value(a, p))).toList());
    }
}
