package uk.goldenthread.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SystemFacts;

/** What changed about the parts of actions: milestones, dates asked for, dependencies. */
final class StepChanges {
    private final ProgrammeSnapshot from;
    private final LocalDate fromDay;
    private final ProgrammeSnapshot to;
    private final LocalDate toDay;
    private final ChangeCollector noted;

    StepChanges(
            ProgrammeSnapshot from, LocalDate fromDay, ProgrammeSnapshot to, LocalDate toDay, ChangeCollector noted) {
        this.from = from;
        this.fromDay = fromDay;
        this.to = to;
        this.toDay = toDay;
        this.noted = noted;
    }

    void note() {
        milestones();
        requests();
        dependencies();
    }

    private void milestones() {
        Map<UUID, MilestoneFacts> before = byId(from.milestones(), MilestoneFacts::id);
        Map<UUID, MilestoneFacts> after = byId(to.milestones(), MilestoneFacts::id);
        to.milestones().forEach(now -> {
            MilestoneFacts was = before.get(now.id());
            Subject subject = subject(to, now);
            if (was == null) {
                noted.add(
                        ChangeType.MILESTONE_ADDED,
                        subject,
                        null,
                        now.title(),
                        subject.name() + " has a new milestone: " + now.title()
                                + (now.actual() != null
                                        ? ", reached " + now.actual().words()
                                        : now.originalDue() != null
                                                ? ", due " + now.originalDue().words()
                                                : "")
                                + ".");
            } else {
                milestone(subject, was, now);
            }
            boolean wasOverdue = was != null && SystemFacts.step(was, fromDay).overdue();
            if (SystemFacts.step(now, toDay).overdue() && !wasOverdue) {
                noted.add(
                        ChangeType.MILESTONE_MISSED,
                        subject,
                        null,
                        ChangeCollector.words(now.originalDue()),
                        "A milestone of " + subject.name() + " was missed: " + now.title()
                                + (now.originalDue() != null
                                        ? ", due " + now.originalDue().words()
                                        : ", as a paper says")
                                + ".");
            }
        });
        from.milestones().stream().filter(m -> !after.containsKey(m.id())).forEach(m -> {
            Subject subject = subject(from, m);
            noted.add(
                    ChangeType.MILESTONE_DROPPED,
                    subject,
                    m.title(),
                    null,
                    "A milestone of " + subject.name() + " was taken out: " + m.title() + ".");
        });
    }

    private void milestone(Subject subject, MilestoneFacts was, MilestoneFacts now) {
        if (!was.closed() && now.closed()) {
            boolean reached = now.actual() != null;
            noted.add(
                    reached ? ChangeType.MILESTONE_HIT : ChangeType.MILESTONE_DROPPED,
                    subject,
                    null,
                    ChangeCollector.words(now.actual()),
                    "A milestone of " + subject.name()
                            + (reached ? " was reached " + now.actual().words() + ": " : " is no longer required: ")
                            + now.title() + ".");
        } else if (was.closed() && !now.closed()) {
            noted.add(
                    ChangeType.MILESTONE_REOPENED,
                    subject,
                    ChangeCollector.words(was.actual()),
                    null,
                    "A milestone of " + subject.name() + " is open again: " + now.title() + ".");
        }
        if (!Objects.equals(was.originalDue(), now.originalDue()) || !Objects.equals(was.forecast(), now.forecast())) {
            boolean due = !Objects.equals(was.originalDue(), now.originalDue());
            PlannedDate before = due ? was.originalDue() : was.forecast();
            PlannedDate after = due ? now.originalDue() : now.forecast();
            noted.add(
                    ChangeType.MILESTONE_MOVED,
                    subject,
                    ChangeCollector.words(before),
                    ChangeCollector.words(after),
                    ActionChanges.moved(
                            (due ? "The date" : "The forecast") + " of a milestone of " + subject.name() + " ("
                                    + now.title() + ")",
                            before,
                            after));
        }
        List<String> edited = ChangeCollector.edited(
                PlanKinds.MILESTONE,
                was,
                now,
                Map.of("words of dates", ActionChanges.words(was.dateWords(), now.dateWords())));
        if (!edited.isEmpty()) {
            noted.add(
                    ChangeType.MILESTONE_EDITED,
                    subject,
                    edited.contains("rating") ? words(was.rating()) : null,
                    edited.contains("rating") ? words(now.rating()) : null,
                    "A milestone of " + subject.name() + " was edited (" + Labels.list(edited) + "): " + now.title()
                            + ".");
        }
    }

    private void requests() {
        Map<UUID, DeadlineChangeFacts> before = byId(from.deadlineChanges(), DeadlineChangeFacts::id);
        to.deadlineChanges().forEach(now -> {
            DeadlineChangeFacts was = before.get(now.id());
            if (was != null && was.state() == now.state()) {
                return;
            }
            Subject subject = action(to, now.actionId()).part(RecordKind.DEADLINE_CHANGE, now.id());
            if (was == null) {
                noted.add(
                        ChangeType.DATE_REQUESTED,
                        subject,
                        ChangeCollector.words(now.fromDue()),
                        now.toDue().words(),
                        ChangeCollector.stop("Another date for " + subject.name() + " was asked for, "
                                + ChangeCollector.fromTo(
                                        ChangeCollector.words(now.fromDue()),
                                        now.toDue().words(),
                                        "none")
                                + ChangeCollector.said(now.reason())));
            }
            // An approval moved the date itself, which is told of the action.
            if (now.state() == DeadlineState.REFUSED || now.state() == DeadlineState.WITHDRAWN) {
                boolean refused = now.state() == DeadlineState.REFUSED;
                noted.add(
                        refused ? ChangeType.DATE_REFUSED : ChangeType.REQUEST_WITHDRAWN,
                        subject,
                        now.toDue().words(),
                        ChangeCollector.words(now.fromDue()),
                        ChangeCollector.stop("Another date for " + subject.name() + ", "
                                + now.toDue().words() + ", was " + (refused ? "refused" : "no longer asked for")
                                + ChangeCollector.said(now.decisionReason())));
            }
        });
    }

    private void dependencies() {
        Map<UUID, DependencyFacts> before = byId(from.dependencies(), DependencyFacts::id);
        Map<UUID, DependencyFacts> after = byId(to.dependencies(), DependencyFacts::id);
        to.dependencies().stream().filter(d -> !before.containsKey(d.id())).forEach(d -> {
            Subject subject = action(to, d.actionId()).part(RecordKind.DEPENDENCY, d.id());
            String other = Labels.action(to, d.upstreamId());
            noted.add(
                    ChangeType.DEPENDENCY_ADDED,
                    subject,
                    null,
                    other,
                    subject.name()
                            + (d.kind() == DependencyKind.FINISH_START
                                    ? " now waits for "
                                    : " is now made together with ")
                            + other + ".");
        });
        from.dependencies().stream().filter(d -> !after.containsKey(d.id())).forEach(d -> {
            Subject subject = action(from, d.actionId()).part(RecordKind.DEPENDENCY, d.id());
            String other = Labels.action(from, d.upstreamId());
            noted.add(
                    ChangeType.DEPENDENCY_REMOVED,
                    subject,
                    other,
                    null,
                    subject.name() + " no longer depends on " + other + ".");
        });
    }

    private static String words(Rating rating) {
        return rating == null ? null : rating.progressWord();
    }

    private static Subject subject(ProgrammeSnapshot s, MilestoneFacts m) {
        return action(s, m.actionId()).part(RecordKind.MILESTONE, m.id());
    }

    private static Subject action(ProgrammeSnapshot s, UUID actionId) {
        ActionFacts action = s.byId(PlanKinds.ACTION).get(actionId);
        return Subject.of(s, action);
    }

    static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
