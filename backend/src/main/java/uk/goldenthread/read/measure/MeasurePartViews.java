package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.SignOffState;
import uk.goldenthread.read.measure.MeasureParts.*;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.MeasureRecords.AnnotationRow;
import uk.goldenthread.snapshot.MeasureRecords.CaveatRow;
import uk.goldenthread.snapshot.MeasureRecords.DefinitionVersionRow;
import uk.goldenthread.snapshot.MeasureRecords.KpiActionRow;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.MeasureRecords.RebaseRow;
import uk.goldenthread.snapshot.MeasureRecords.SignOffRow;
import uk.goldenthread.snapshot.MeasureRecords.TargetRow;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.ActionRow;
import uk.goldenthread.snapshot.References;

/** What belongs to a measure beside its figures: pure functions of a snapshot and a day. */
public final class MeasurePartViews {
    private MeasurePartViews() {}

    /** Versions of the definition, newest first; a measure from before they had versions has the one it says. */
    public static List<DefinitionVersionView> definitions(ProgrammeSnapshot s, KpiRow k) {
        List<DefinitionVersionRow> stored = s.measure(k).definitions();
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
                .sorted(Comparator.comparingInt(DefinitionVersionRow::number).reversed())
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
    public static List<SignOffView> signOffs(ProgrammeSnapshot s, KpiRow k) {
        return s.measure(k).signOffs().stream()
                .sorted(Comparator.comparing(SignOffRow::signedOn)
                        .thenComparing(SignOffRow::id, References.UUID_ORDER)
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
    static boolean locked(ProgrammeSnapshot s, KpiRow k, ObservationRow o) {
        return s.measure(k).signOffs().stream()
                .anyMatch(x -> x.state() == SignOffState.LOCKED && x.period().equals(o.period()));
    }

    public static TargetView target(TargetRow t) {
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
    public static List<CaveatView> openCaveats(ProgrammeSnapshot s, KpiRow k, LocalDate today) {
        return s.measure(k).caveats().stream()
                .filter(c -> c.state() != CaveatState.CLOSED)
                .map(c -> caveat(s, k, c, today))
                .toList();
    }

    public static CaveatView caveat(ProgrammeSnapshot s, KpiRow k, CaveatRow c, LocalDate today) {
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

    private static String period(ProgrammeSnapshot s, KpiRow k, UUID observationId) {
        return s.cellsOf(k).stream()
                .filter(o -> o.id().equals(observationId))
                .findFirst()
                .map(ObservationRow::period)
                .orElse(null);
    }

    public static RebaseView rebase(RebaseRow r, LocalDate today) {
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

    public static AnnotationView annotation(AnnotationRow a) {
        return new AnnotationView(a.id(), a.version(), a.onDay(), a.text(), a.source(), a.basis());
    }

    public static KpiActionView action(ProgrammeSnapshot s, KpiActionRow l) {
        ActionRow action = s.index().actions().get(l.actionId());
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
