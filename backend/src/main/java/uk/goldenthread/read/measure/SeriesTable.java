package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.goldenthread.chart.ChartTable;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.read.measure.MeasureAnalysis.InterventionView;
import uk.goldenthread.read.measure.MeasureAnalysis.LimitsView;
import uk.goldenthread.read.measure.MeasureAnalysis.PointView;
import uk.goldenthread.read.measure.MeasureAnalysis.SegmentView;
import uk.goldenthread.read.shared.Amounts;

/** What a {@link SeriesChart} shows, as a table: every figure with the gaps between, then those apart, then what happened. */
final class SeriesTable {
    private static final String NONE = "–";

    private SeriesTable() {}

    static ChartTable of(MeasureAnalysis a) {
        List<String> columns = List.of(
                "Period",
                "Value",
                "Numbers",
                "Target",
                "National target",
                "Average",
                "Expected range",
                "What it shows");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < a.points().size(); i++) {
            int at = i;
            a.gaps().stream().filter(g -> g.at() == at).forEach(g -> rows.add(gap(g)));
            rows.add(row(a, i));
        }
        a.apart()
                .forEach(x -> rows.add(List.of(
                        x.period(),
                        bare(x.value(), a.unitWords()),
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        "apart: " + x.words())));
        int number = 0;
        for (InterventionView i : a.interventions()) {
            number++;
            rows.add(List.of(i.on().toString(), NONE, NONE, NONE, NONE, NONE, NONE, number + ": " + i.text()));
        }
        return new ChartTable(a.title() + (a.unitWords().isEmpty() ? "" : ", " + a.unitWords()), columns, rows);
    }

    private static List<String> gap(Gap g) {
        return List.of(
                g.words(),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                g.missing() == 0 ? "no number" : g.missing() + " missing");
    }

    private static List<String> row(MeasureAnalysis a, int at) {
        PointView p = a.points().get(at);
        String unit = a.unitWords();
        LimitsView l = a.segments().stream()
                .filter(g -> g.from() <= at && at < g.to())
                .findFirst()
                .map(SegmentView::limits)
                .orElse(null);
        return List.of(
                p.period(),
                bare(p.value(), unit),
                p.numerator() == null ? NONE : p.numerator() + " of " + p.denominator(),
                bare(p.target(), unit),
                bare(p.nationalTarget(), unit),
                l == null ? NONE : Amounts.computed(l.mean(), unit),
                l != null
                        ? range(l.lower(), l.upper(), unit)
                        : p.lower() == null ? NONE : range(p.lower(), p.upper(), unit),
                shows(p));
    }

    /** Its variation with the cause, and that it is provisional; a dash where there is nothing to say. */
    static String shows(PointView p) {
        String variation = p.variation() == null ? "" : p.variation().words(p.specialCause());
        String cause = p.specialCauseWords() == null ? "" : " (" + p.specialCauseWords() + ")";
        String status = p.status() == ObservationStatus.PROVISIONAL ? "provisional" : "";
        String both = variation + cause + (variation.isEmpty() || status.isEmpty() ? "" : ", ") + status;
        return both.isEmpty() ? NONE : both;
    }

    private static String range(BigDecimal lower, BigDecimal upper, String unit) {
        return Amounts.computed(lower, unit) + " to " + Amounts.computed(upper, unit);
    }

    private static String bare(BigDecimal value, String unit) {
        return value == null ? NONE : Amounts.bare(value, unit);
    }
}
