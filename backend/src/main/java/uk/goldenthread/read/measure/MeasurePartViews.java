package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.SignOffState;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.read.measure.MeasureParts.*;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.References;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What belongs to a measure beside its figures: pure functions of a snapshot and a day. */
public final class MeasurePartViews {
    private MeasurePartViews() {}

    /** Versions of the definition, newest first; a measure from before they had versions has the one it says. */
    public static List<DefinitionVersionView> definitions(ProgrammeSnapshot s, KpiFacts k) {
        List<DefinitionVersionFacts> stored = s.measure(k).definitions();
        if (stored.isEmpty()) {
            return List.of(new DefinitionVersionView(
                    1,
                    true,
                    null,
                    k.definition(),
                    Text.orNull(k.numeratorDefinition()),
                    Text.orNull(k.denominatorDefinition()),
                    Text.orNull(k.population()),
                    null,
                    null,
                    null,
                    k.source(),
                    k.basis()));
        }
        return stored.stream()
                .sorted(Comparator.comparingInt(DefinitionVersionFacts::number).reversed())
                .map(d -> new DefinitionVersionView(
                        d.number(),
                        d.number() == k.definitionNumber(),
                        d.appliesFrom(),
                        d.definition(),
                        Text.orNull(d.numeratorDefinition()),
                        Text.orNull(d.denominatorDefinition()),
                        Text.orNull(d.population()),
                        Text.orNull(d.reason()),
                        d.setBy(),
                        d.setOn(),
                        d.source(),
                        d.basis()))
                .toList();
    }

    /** Signed-off and reopened periods, the last signed first. */
    public static List<SignOffView> signOffs(ProgrammeSnapshot s, KpiFacts k) {
        return s.measure(k).signOffs().stream()
                .sorted(Comparator.comparing(SignOffFacts::signedOn)
                        .thenComparing(SignOffFacts::id, References.UUID_ORDER)
                        .reversed())
                .map(o -> new SignOffView(
                        o.id(),
                        o.version(),
                        o.period(),
                        o.state(),
                        o.signedBy(),
                        o.signedOn(),
                        o.reopenedOn(),
                        Text.orNull(o.reopenReason())))
                .toList();
    }

    /** Whether the figures of a period can be changed. */
    static boolean locked(ProgrammeSnapshot s, KpiFacts k, ObservationFacts o) {
        return s.measure(k).signOffs().stream()
                .anyMatch(x -> x.state() == SignOffState.LOCKED && x.period().equals(o.period()));
    }

    public static TargetView target(TargetFacts t) {
        return new TargetView(
                t.id(),
                t.version(),
                t.kind(),
                t.due(),
                t.dueKnown(),
                t.value(),
                Text.orNull(t.note()),
                t.source(),
                t.basis());
    }

    /** Those that are not closed, which are printed wherever the figure is. */
    public static List<CaveatView> openCaveats(ProgrammeSnapshot s, KpiFacts k, LocalDate today) {
        return s.measure(k).caveats().stream()
                .filter(c -> c.state() != CaveatState.CLOSED)
                .map(c -> caveat(s, k, c, today))
                .toList();
    }

    public static CaveatView caveat(ProgrammeSnapshot s, KpiFacts k, CaveatFacts c, LocalDate today) {
        return new CaveatView(
                c.id(),
                c.version(),
                c.kind(),
                c.text(),
                c.observationId(),
                period(s, k, c.observationId()),
                Text.orNull(c.askedOf()),
                c.state(),
                c.raisedOn(),
                c.state() == CaveatState.RAISED ? (int) ChronoUnit.DAYS.between(c.raisedOn(), today) : null,
                Text.orNull(c.answer()),
                c.answeredOn(),
                Text.orNull(c.closeReason()),
                c.closedOn(),
                c.source(),
                c.basis());
    }

    private static String period(ProgrammeSnapshot s, KpiFacts k, UUID observationId) {
        return s.cellsOf(k).stream()
                .filter(o -> o.id().equals(observationId))
                .findFirst()
                .map(ObservationFacts::period)
                .orElse(null);
    }

    public static RebaseView rebase(RebaseFacts r, LocalDate today) {
        return new RebaseView(
                r.id(),
                r.version(),
                r.fromDay(),
                r.reason(),
                r.state(),
                r.requestedBy(),
                r.requestedOn(),
                r.state() == RebaseState.REQUESTED ? (int) ChronoUnit.DAYS.between(r.requestedOn(), today) : null,
                r.decidedOn(),
                Text.orNull(r.decisionReason()));
    }

    public static AnnotationView annotation(AnnotationFacts a) {
        return new AnnotationView(a.id(), a.version(), a.onDay(), a.text(), a.source(), a.basis());
    }

    public static KpiActionView action(ProgrammeSnapshot s, KpiActionFacts l) {
        ActionFacts action = s.byId(PlanKinds.ACTION).get(l.actionId());
        return new KpiActionView(
                l.id(),
                l.version(),
                l.actionId(),
                Labels.ref(s, action),
                action.title(),
                s.progress(action),
                action.actual() == null ? null : action.actual().date(),
                l.source(),
                l.basis());
    }
}
