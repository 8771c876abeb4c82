package uk.goldenthread.changes;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.SignOffState;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.Measure;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about a measure beside its figures: definition, shortlist, targets, caveats, control limits, sign-off. */
final class MeasurePartChanges {
    private final ProgrammeSnapshot to;
    private final Measure before;
    private final Measure after;
    private final KpiFacts was;
    private final KpiFacts now;
    private final Subject subject;
    private final ChangeCollector noted;

    /**
     * @param was null for a measure that is new
     */
    MeasurePartChanges(
            ProgrammeSnapshot from,
            ProgrammeSnapshot to,
            @Nullable KpiFacts was,
            KpiFacts now,
            Subject subject,
            ChangeCollector noted) {
        this.to = to;
        this.before = from.measure(now);
        this.after = to.measure(now);
        this.was = was;
        this.now = now;
        this.subject = subject;
        this.noted = noted;
    }

    void note() {
        if (was != null) {
            redefined();
            shortlisted();
        }
        targets();
        notes();
        links();
        benchmarks();
        caveats();
        rebases();
        signOffs();
    }

    private void redefined() {
        after.definitions().stream()
                .filter(d -> d.number() > was.definitionNumber())
                .forEach(d -> noted.add(
                        ChangeType.MEASURE_REDEFINED,
                        subject,
                        "version " + (d.number() - 1),
                        "version " + d.number(),
                        ChangeCollector.stop(now.title() + " has a new definition, version " + d.number() + since(d)
                                + ChangeCollector.said(d.reason()))));
    }

    private static String since(DefinitionVersionFacts d) {
        return d.appliesFrom() == null ? "" : ", for periods from " + PlannedDate.words(d.appliesFrom());
    }

    private void shortlisted() {
        if (was.headline() != now.headline() && now.headlineOn() != null) {
            noted.add(
                    ChangeType.MEASURE_SHORTLISTED,
                    subject,
                    shortlist(was),
                    shortlist(now),
                    ChangeCollector.stop(now.title()
                            + (now.headline() ? " was put on the shortlist" : " was taken off the shortlist")
                            + ChangeCollector.said(now.headlineReason())));
        }
    }

    private static String shortlist(KpiFacts k) {
        return k.headline() ? "on the shortlist" : "not on the shortlist";
    }

    private void targets() {
        Map<UUID, TargetFacts> known = StepChanges.byId(before.targets(), TargetFacts::id);
        Map<UUID, TargetFacts> kept = StepChanges.byId(after.targets(), TargetFacts::id);
        for (TargetFacts target : after.targets()) {
            TargetFacts old = known.get(target.id());
            String words = words(target);
            if (old == null) {
                add(
                        ChangeType.TARGET_SET,
                        RecordKind.TARGET,
                        target.id(),
                        null,
                        words,
                        "A target was set for ",
                        ": " + words);
            } else if (!words.equals(words(old))) {
                add(
                        ChangeType.TARGET_CHANGED,
                        RecordKind.TARGET,
                        target.id(),
                        words(old),
                        words,
                        "A target was changed for ",
                        ": from " + words(old) + " to " + words);
            }
            if (old != null && !old.note().equals(target.note())) {
                add(
                        ChangeType.TARGET_CHANGED,
                        RecordKind.TARGET,
                        target.id(),
                        old.note(),
                        target.note(),
                        "The note to a target was changed for ",
                        ": " + words);
            }
        }
        before.targets().stream()
                .filter(t -> !kept.containsKey(t.id()))
                .forEach(t -> add(
                        ChangeType.TARGET_REMOVED,
                        RecordKind.TARGET,
                        t.id(),
                        words(t),
                        null,
                        "A target was taken away from ",
                        ": " + words(t)));
    }

    private String words(TargetFacts t) {
        return Amounts.words(now, t.value())
                + (t.due() == null ? ", without a date" : " by " + t.dueWords())
                + (t.kind() == TargetKind.NATIONAL ? " (national)" : "");
    }

    /** Notes on the chart: what happened on a day. */
    private void notes() {
        Map<UUID, AnnotationFacts> known = StepChanges.byId(before.annotations(), AnnotationFacts::id);
        Map<UUID, AnnotationFacts> kept = StepChanges.byId(after.annotations(), AnnotationFacts::id);
        after.annotations().stream().filter(a -> !known.containsKey(a.id())).forEach(a -> note(a, " was put on "));
        before.annotations().stream().filter(a -> !kept.containsKey(a.id())).forEach(a -> note(a, " was taken off "));
    }

    private void note(AnnotationFacts a, String what) {
        add(
                ChangeType.MEASURE_NOTED,
                RecordKind.KPI,
                now.id(),
                null,
                a.text(),
                "A note of " + PlannedDate.words(a.onDay()) + what,
                ChangeCollector.said(a.text()));
    }

    private void links() {
        List<UUID> known =
                before.actions().stream().map(KpiActionFacts::actionId).toList();
        List<UUID> kept = after.actions().stream().map(KpiActionFacts::actionId).toList();
        kept.stream()
                .filter(a -> !known.contains(a))
                .forEach(a -> add(
                        ChangeType.MEASURE_LINKED,
                        RecordKind.KPI,
                        now.id(),
                        null,
                        Labels.action(to, a),
                        Labels.action(to, a) + " is now to move ",
                        ""));
        known.stream()
                .filter(a -> !kept.contains(a))
                .forEach(a -> add(
                        ChangeType.MEASURE_UNLINKED,
                        RecordKind.KPI,
                        now.id(),
                        Labels.action(to, a),
                        null,
                        Labels.action(to, a) + " is no longer to move ",
                        ""));
    }

    private void benchmarks() {
        Map<UUID, BenchmarkFacts> known = StepChanges.byId(before.benchmarks(), BenchmarkFacts::id);
        Map<UUID, BenchmarkFacts> kept = StepChanges.byId(after.benchmarks(), BenchmarkFacts::id);
        after.benchmarks().stream()
                .filter(b -> !b.equals(known.get(b.id())))
                .forEach(b -> add(
                        ChangeType.BENCHMARK_SET,
                        RecordKind.KPI,
                        now.id(),
                        known.containsKey(b.id()) ? words(known.get(b.id())) : null,
                        words(b),
                        "A figure of others was set beside ",
                        ": " + words(b)));
        before.benchmarks().stream()
                .filter(b -> !kept.containsKey(b.id()))
                .forEach(b -> add(
                        ChangeType.BENCHMARK_REMOVED,
                        RecordKind.KPI,
                        now.id(),
                        words(b),
                        null,
                        "A figure of others was taken away from ",
                        ": " + words(b)));
    }

    private String words(BenchmarkFacts b) {
        String others = b.name().isEmpty() ? b.comparator().name().toLowerCase(Locale.ROOT) : b.name();
        return others + " " + Amounts.words(now, b.value()) + " in " + b.period();
    }

    private void caveats() {
        Map<UUID, CaveatFacts> known = StepChanges.byId(before.caveats(), CaveatFacts::id);
        for (CaveatFacts c : after.caveats()) {
            CaveatFacts old = known.get(c.id());
            if (old == null) {
                add(
                        ChangeType.CAVEAT_RAISED,
                        RecordKind.CAVEAT,
                        c.id(),
                        null,
                        c.text(),
                        "A caveat was raised about ",
                        ChangeCollector.said(c.text()));
            }
            boolean answered =
                    !c.answer().isEmpty() && (old == null || !old.answer().equals(c.answer()));
            if (answered) {
                add(
                        ChangeType.CAVEAT_ANSWERED,
                        RecordKind.CAVEAT,
                        c.id(),
                        c.text(),
                        c.answer(),
                        "A caveat was answered about ",
                        ChangeCollector.said(c.answer()));
            }
            if (c.state() == CaveatState.CLOSED && (old == null || old.state() != CaveatState.CLOSED)) {
                add(
                        ChangeType.CAVEAT_CLOSED,
                        RecordKind.CAVEAT,
                        c.id(),
                        c.text(),
                        null,
                        "A caveat was closed about ",
                        ChangeCollector.said(c.closeReason()));
            }
        }
    }

    private void rebases() {
        Map<UUID, RebaseFacts> known = StepChanges.byId(before.rebases(), RebaseFacts::id);
        for (RebaseFacts r : after.rebases()) {
            RebaseFacts old = known.get(r.id());
            String day = "from " + PlannedDate.words(r.fromDay());
            if (old == null) {
                add(
                        ChangeType.REBASE_REQUESTED,
                        RecordKind.REBASE,
                        r.id(),
                        null,
                        day,
                        "New control limits " + day + " were asked for, for ",
                        ChangeCollector.said(r.reason()));
            }
            if (r.state() != RebaseState.REQUESTED && (old == null || old.state() != r.state())) {
                boolean approved = r.state() == RebaseState.APPROVED;
                add(
                        approved ? ChangeType.REBASE_APPROVED : ChangeType.REBASE_REFUSED,
                        RecordKind.REBASE,
                        r.id(),
                        null,
                        day,
                        "New control limits " + day + " were " + (approved ? "approved" : "refused") + " for ",
                        ChangeCollector.said(r.decisionReason()));
            }
        }
    }

    private void signOffs() {
        Map<UUID, SignOffFacts> known = StepChanges.byId(before.signOffs(), SignOffFacts::id);
        for (SignOffFacts o : after.signOffs()) {
            SignOffFacts old = known.get(o.id());
            boolean again =
                    old != null && old.state() == o.state() && old.signedOn().equals(o.signedOn());
            if (again || old == null && o.state() == SignOffState.REOPENED) {
                continue;
            }
            boolean locked = o.state() == SignOffState.LOCKED;
            add(
                    locked ? ChangeType.FIGURES_SIGNED_OFF : ChangeType.FIGURES_REOPENED,
                    RecordKind.SIGN_OFF,
                    o.id(),
                    null,
                    o.period(),
                    "The figures of " + o.period() + (locked ? " were signed off for " : " were reopened for "),
                    locked ? "" : ChangeCollector.said(o.reopenReason()));
        }
    }

    private void add(ChangeType type, RecordKind kind, UUID id, String from, String to, String what, String more) {
        noted.add(type, subject.part(kind, id), from, to, ChangeCollector.stop(what + now.title() + more));
    }
}
