package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.reference.ReferenceData;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.measure.MeasureAnalysis.Direction;
import uk.goldenthread.read.measure.ScorecardView.ScorecardRow;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** The scorecard as a pure function of a snapshot, the release it names and a day. */
public final class Scorecard {
    private static final Comparator<ScorecardRow> ORDER = Comparator.comparing(
                    ScorecardRow::priorityNumber, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ScorecardRow::code);

    private Scorecard() {}

    /**
     * @param all measures of the long list too, not only headline measures
     */
    public static ScorecardView of(ProgrammeSnapshot s, ReferenceData data, boolean all, LocalDate today) {
        List<ScorecardRow> rows = s.kpis().stream()
                .filter(k -> all || k.headline())
                .map(k -> row(s, k, data, today))
                .sorted(ORDER)
                .toList();
        return new ScorecardView(today, data.about(), sentence(rows), rows);
    }

    private static ScorecardRow row(ProgrammeSnapshot s, KpiFacts k, ReferenceData data, LocalDate today) {
        MeasureAnalysis a = Analyses.of(s, k, today);
        Benchmarks b = Benchmarks.of(s, k, data, today);
        KpiView view = MeasureViews.kpi(s, k, today);
        return new ScorecardRow(
                k.id(),
                k.code(),
                k.title(),
                view.priorityNumber(),
                k.headline(),
                Text.orNull(k.owner()),
                k.definition(),
                Text.orNull(k.population()),
                k.unit(),
                a.unitWords(),
                k.polarity(),
                k.frequency(),
                view.latest(),
                a.points().size(),
                a.target(),
                a.finalTarget(),
                a.nationalTarget(),
                a.rating(),
                a.againstTarget(),
                a.expectation(),
                a.direction(),
                a.variation(),
                a.assurance(),
                a.change(),
                a.latestSays(),
                a.forecast(),
                b.comparisons(),
                b.period(),
                b.value(),
                b.published(),
                b.ranking(),
                b.notRanked(),
                b.refused(),
                Sparkline.draw(a),
                a.caveats(),
                a.sentence());
    }

    private static String sentence(List<ScorecardRow> rows) {
        if (rows.isEmpty()) {
            return "No measure is on the scorecard yet.";
        }
        long rated = rows.stream().filter(r -> r.rating() != null).count();
        long met = rows.stream().filter(r -> r.rating() == Rating.GREEN).count();
        long better =
                rows.stream().filter(r -> r.direction() == Direction.BETTER).count();
        long worse = rows.stream().filter(r -> r.direction() == Direction.WORSE).count();
        long silent = rows.stream().filter(r -> r.figures() == 0).count();
        String against = rated == 0
                ? "none with a target and a tolerance to be rated by"
                : met + " of " + rated + " with a target and a tolerance " + (met == 1 ? "meets its" : "meet their")
                        + " target";
        return Labels.count(rows.size(), "measure") + ": " + against + "; " + better + " better than before, " + worse
                + " worse; " + silent + " without a figure.";
    }
}
