package uk.goldenthread.reading;

import static uk.goldenthread.reading.PlanViews.text;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.analysis.Amounts;
import uk.goldenthread.analysis.Change;
import uk.goldenthread.analysis.Series;
import uk.goldenthread.reading.Views.*;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.*;

/** Measures and surveys as the API shows them: pure functions of a snapshot. */
public final class MeasureViews {
    private MeasureViews() {}

    public static KpiView kpi(ProgrammeSnapshot s, KpiRow k, LocalDate today) {
        Series series = Series.of(s, k, today);
        ObservationRow latest = series.placing().latest().orElse(null);
        Change change = latest == null || Amounts.value(k, latest) == null
                ? null
                : Change.latest(series).orElse(null);
        return new KpiView(
                k.id(),
                k.version(),
                k.code(),
                k.priorityId(),
                number(s, k.priorityId()),
                k.title(),
                k.definition(),
                text(k.numeratorDefinition()),
                text(k.denominatorDefinition()),
                k.unit(),
                k.polarity(),
                k.frequency(),
                text(k.population()),
                text(k.sourceBody()),
                text(k.statutory()),
                k.headline(),
                text(k.headlineReason()),
                k.headlineOn(),
                text(k.caveat()),
                text(k.owner()),
                k.organisationId(),
                body(s, k.organisationId()),
                k.statistic(),
                k.ratePer(),
                k.base(),
                k.limitValue(),
                k.limitUnit(),
                k.expectedShare(),
                k.tolerance(),
                k.dueDays(),
                k.cumulative(),
                k.baselinePoints(),
                k.screened(),
                text(k.referenceCode()),
                k.yearKind(),
                k.definitionNumber(),
                MeasurePartViews.openCaveats(s, k, today),
                s.observationsOf(k).size(),
                series.placing().apart().size(),
                latest == null ? null : figure(s, k, latest),
                change,
                k.source(),
                k.basis());
    }

    /** What the row of a figure says alone; who supplied it and whether its period is signed off stand elsewhere. */
    public static ObservationView observation(KpiRow k, ObservationRow o) {
        return observation(k, o, null, false);
    }

    /** A figure with who supplied it and whether it can be changed. */
    public static ObservationView figure(ProgrammeSnapshot s, KpiRow k, ObservationRow o) {
        return observation(k, o, body(s, o.organisationId()), MeasurePartViews.locked(s, k, o));
    }

    private static ObservationView observation(KpiRow k, ObservationRow o, String organisation, boolean locked) {
        return new ObservationView(
                o.id(),
                o.version(),
                o.period(),
                o.periodStart(),
                o.periodEnd(),
                o.numerator(),
                o.denominator(),
                Amounts.value(k, o),
                o.mark(),
                text(o.asStated()),
                o.status(),
                text(o.caveat()),
                organisation,
                text(o.dimension()),
                text(o.category()),
                o.quality(),
                text(o.correction()),
                locked,
                o.source(),
                o.basis());
    }

    private static String body(ProgrammeSnapshot s, UUID organisationId) {
        return PlanViews.body(s, organisationId).map(Views.BodyView::shortName).orElse(null);
    }

    public static SurveyView survey(ProgrammeSnapshot s, SurveyRow v) {
        return new SurveyView(
                v.id(),
                v.version(),
                v.code(),
                v.title(),
                v.audience(),
                s.roundsOf(v).stream().map(MeasureViews::round).toList(),
                v.source(),
                v.basis());
    }

    static RoundView round(RoundRow r) {
        return new RoundView(
                r.id(),
                r.version(),
                r.position(),
                r.title(),
                r.opensOn(),
                r.closesOn(),
                r.responses(),
                text(r.responsesNote()),
                r.baseline(),
                r.source(),
                r.basis());
    }

    static Integer number(ProgrammeSnapshot s, UUID priorityId) {
        PriorityRow p = priorityId == null ? null : s.index().priorities().get(priorityId);
        return p == null ? null : p.number();
    }
}
