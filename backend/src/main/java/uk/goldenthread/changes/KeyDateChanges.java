package uk.goldenthread.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.read.plan.KeyDateViews;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about the key dates of a programme. */
final class KeyDateChanges {
    private final ProgrammeSnapshot from;
    private final ProgrammeSnapshot to;
    private final ChangeCollector noted;

    KeyDateChanges(ProgrammeSnapshot from, ProgrammeSnapshot to, ChangeCollector noted) {
        this.from = from;
        this.to = to;
        this.noted = noted;
    }

    void note() {
        Map<UUID, KeyDateFacts> before = StepChanges.byId(from.keyDates(), KeyDateFacts::id);
        Map<UUID, KeyDateFacts> after = StepChanges.byId(to.keyDates(), KeyDateFacts::id);
        to.keyDates().forEach(d -> changed(before.get(d.id()), d));
        from.keyDates().stream()
                .filter(d -> !after.containsKey(d.id()))
                .forEach(d -> noted.add(
                        ChangeType.KEY_DATE_TAKEN_BACK,
                        subject(from, d),
                        KeyDateViews.sentence(d),
                        null,
                        "The key date " + d.title() + about(from, d) + " was taken back."));
    }

    private void changed(KeyDateFacts was, KeyDateFacts now) {
        Subject subject = subject(to, now);
        if (was == null) {
            noted.add(
                    ended(now) ? ChangeType.MONITORING_ENDED : ChangeType.KEY_DATE_ADDED,
                    subject,
                    null,
                    now.state().words(),
                    ended(now)
                            ? ending(now)
                            : "A key date" + about(to, now) + " was added: " + KeyDateViews.sentence(now));
            return;
        }
        if (ended(now) && !ended(was)) {
            noted.add(
                    ChangeType.MONITORING_ENDED,
                    subject,
                    was.state().words(),
                    now.state().words(),
                    ending(now));
        }
        List<String> edited = ChangeCollector.edited(PlanKinds.KEY_DATE, was, now);
        noted.edited(ChangeType.KEY_DATE_CHANGED, subject, "Of the key date " + now.title(), edited);
    }

    private static boolean ended(KeyDateFacts d) {
        return d.kind() == KeyDateKind.FORMAL_MONITORING_ENDED && d.state() == KeyDateState.HAPPENED;
    }

    private String ending(KeyDateFacts d) {
        return "Formal monitoring" + about(to, d) + " ended" + KeyDateViews.when(d) + ", by " + d.byWhom() + ": "
                + ChangeCollector.stop(d.title() + ChangeCollector.said(d.note()));
    }

    /** " of priority 4" where it is about one. */
    private static String about(ProgrammeSnapshot s, KeyDateFacts d) {
        List<Integer> priority = Labels.priority(s, d.priorityId());
        return priority.isEmpty() ? "" : " of priority " + priority.get(0);
    }

    private static Subject subject(ProgrammeSnapshot s, KeyDateFacts d) {
        return new Subject(RecordKind.KEY_DATE, d.id(), "", d.title(), Labels.priority(s, d.priorityId()));
    }
}
