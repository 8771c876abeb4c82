package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Measures and surveys as the API shows them: pure functions of a snapshot. */
public final class MeasureViews {
    private MeasureViews() {}

    public static KpiView kpi(ProgrammeSnapshot s, KpiFacts k, LocalDate today) {
        Series series = Series.of(s, k, today);
        ObservationFacts latest = series.placing().latest().orElse(null);
        Change change = latest == null || Amounts.value(k, latest) == null
                ? null
                : Change.latest(series).orElse(null);
        return new KpiView(
                k.id(),
                k.version(),
                k.code(),
                k.priorityId(),
                Labels.number(s, k.priorityId()),
                k.title(),
                k.definition(),
                Text.orNull(k.numeratorDefinition()),
                Text.orNull(k.denominatorDefinition()),
                k.unit(),
                k.polarity(),
                k.frequency(),
                Text.orNull(k.population()),
                Text.orNull(k.sourceBody()),
                Text.orNull(k.statutory()),
                k.headline(),
                Text.orNull(k.headlineReason()),
                k.headlineOn(),
                Text.orNull(k.caveat()),
                Text.orNull(k.owner()),
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
                Text.orNull(k.referenceCode()),
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
    public static ObservationView observation(KpiFacts k, ObservationFacts o) {
        return observation(k, o, null, false);
    }

    /** A figure with who supplied it and whether it can be changed. */
    public static ObservationView figure(ProgrammeSnapshot s, KpiFacts k, ObservationFacts o) {
        return observation(k, o, body(s, o.organisationId()), MeasurePartViews.locked(s, k, o));
    }

    private static ObservationView observation(KpiFacts k, ObservationFacts o, String organisation, boolean locked) {
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
                Text.orNull(o.asStated()),
                o.status(),
                Text.orNull(o.caveat()),
                organisation,
                Text.orNull(o.dimension()),
                Text.orNull(o.category()),
                o.quality(),
                Text.orNull(o.correction()),
                locked,
                o.source(),
                o.basis());
    }

    private static String body(ProgrammeSnapshot s, UUID organisationId) {
        return BodyView.of(s, organisationId).map(BodyView::shortName).orElse(null);
    }
}
