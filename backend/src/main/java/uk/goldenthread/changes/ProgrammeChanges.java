package uk.goldenthread.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.governance.AcknowledgementFacts;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.plan.ThresholdsFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about the programme and its priorities, and how it is run. */
final class ProgrammeChanges {
    private final ProgrammeSnapshot from;
    private final ProgrammeSnapshot to;
    private final ChangeCollector noted;

    ProgrammeChanges(ProgrammeSnapshot from, ProgrammeSnapshot to, ChangeCollector noted) {
        this.from = from;
        this.to = to;
        this.noted = noted;
    }

    void note() {
        programme();
        priorities();
        cycles();
        decisions();
        thresholds();
        papers();
        acknowledgements();
    }

    private void programme() {
        ProgrammeFacts was = from.programme();
        ProgrammeFacts now = to.programme();
        List<String> edited = ChangeCollector.edited(PlanKinds.PROGRAMME, was, now);
        if (!edited.isEmpty()) {
            noted.add(
                    ChangeType.EDITED,
                    whole(RecordKind.PROGRAMME, now.id(), ""),
                    null,
                    null,
                    "The programme was edited: " + Labels.list(edited) + ".");
        }
    }

    private void priorities() {
        Map<UUID, PriorityFacts> after = StepChanges.byId(to.priorities(), PriorityFacts::id);
        to.priorities().forEach(now -> {
            PriorityFacts was = from.byId(PlanKinds.PRIORITY).get(now.id());
            Subject subject = subject(now);
            if (was == null) {
                noted.add(ChangeType.ADDED, subject, null, now.title(), subject.name() + ", was added.");
                return;
            }
            if (!was.sro().equals(now.sro())) {
                noted.add(
                        ChangeType.OWNER_CHANGED,
                        subject,
                        was.sro(),
                        now.sro(),
                        "The SRO of " + lower(subject.name()) + ", is now "
                                + (now.sro().isEmpty() ? "nobody" : now.sro())
                                + (was.sro().isEmpty() ? "." : "; before, " + was.sro() + "."));
            }
            List<String> edited = ChangeCollector.edited(PlanKinds.PRIORITY, was, now);
            if (!edited.isEmpty()) {
                noted.add(
                        ChangeType.EDITED,
                        subject,
                        null,
                        null,
                        subject.name() + ", was edited: " + Labels.list(edited) + ".");
            }
        });
        from.priorities().stream()
                .filter(p -> !after.containsKey(p.id()))
                .forEach(p -> noted.add(
                        ChangeType.WITHDRAWN,
                        subject(p),
                        p.title(),
                        null,
                        subject(p).name() + ", was taken out of the plan."));
    }

    private void cycles() {
        to.cycles().forEach(now -> {
            CycleFacts was = from.byId(PlanKinds.CYCLE).get(now.id());
            Subject subject = whole(RecordKind.CYCLE, now.id(), now.title());
            if (was == null) {
                noted.add(
                        ChangeType.CYCLE_OPENED,
                        subject,
                        null,
                        PlannedDate.words(now.openedOn()),
                        "The cycle " + now.title() + " was opened, due by " + PlannedDate.words(now.dueOn()) + ".");
            } else {
                List<String> edited = ChangeCollector.edited(PlanKinds.CYCLE, was, now);
                noted.edited(ChangeType.CYCLE_CHANGED, subject, "Of the cycle " + now.title(), edited);
            }
            if (now.state() == CycleState.CLOSED && (was == null || was.state() == CycleState.OPEN)) {
                noted.add(
                        ChangeType.CYCLE_CLOSED,
                        subject,
                        null,
                        PlannedDate.words(now.closedOn()),
                        ChangeCollector.stop("The cycle " + now.title() + " was closed on "
                                + PlannedDate.words(now.closedOn()) + ChangeCollector.said(now.closeReason())));
            }
        });
    }

    private void decisions() {
        Map<UUID, DecisionFacts> before = StepChanges.byId(from.decisions(), DecisionFacts::id);
        Map<UUID, DeadlineChangeFacts> requests = StepChanges.byId(to.deadlineChanges(), DeadlineChangeFacts::id);
        to.decisions().forEach(now -> {
            DecisionFacts was = before.get(now.id());
            if (was != null && was.state().equals(now.state())) {
                return;
            }
            ChangeType type =
                    switch (now.state()) {
                        case "CONFIRMED" -> ChangeType.DECISION_CONFIRMED;
                        case "STRUCK" -> ChangeType.DECISION_STRUCK;
                        default -> ChangeType.DECISION_RECORDED;
                    };
            DeadlineChangeFacts request = requests.get(now.subjectId());
            Subject subject = request == null
                    ? whole(RecordKind.DECISION, now.id(), "")
                    : Subject.of(to, to.byId(PlanKinds.ACTION).get(request.actionId()))
                            .part(RecordKind.DECISION, now.id());
            noted.add(
                    type,
                    subject,
                    was == null ? null : lower(was.state()),
                    lower(now.state()),
                    ChangeCollector.stop("A decision" + (request == null ? "" : " on the date of " + subject.name())
                            + ", "
                            + lower(now.outcome()) + ", was " + lower(now.state())
                            + ChangeCollector.said(now.state().equals("STRUCK") ? now.struckReason() : now.reason())));
        });
    }

    private void thresholds() {
        Map<UUID, ThresholdsFacts> before = StepChanges.byId(from.thresholds(), ThresholdsFacts::id);
        to.thresholds().stream()
                .filter(t -> !before.containsKey(t.id()))
                .forEach(t -> noted.add(
                        ChangeType.THRESHOLDS_SET,
                        whole(RecordKind.THRESHOLDS, t.id(), String.valueOf(t.number())),
                        null,
                        "version " + t.number(),
                        ChangeCollector.stop("The thresholds of the rules were set anew, version " + t.number()
                                + limits(t) + ChangeCollector.said(t.reason()))));
    }

    /** "; changed: days a forecast may jump (45 instead of 60)" of what is other than in the version before. */
    private String limits(ThresholdsFacts t) {
        Thresholds was = to.thresholds().stream()
                .filter(o -> o.number() < t.number())
                .max(Comparator.comparingInt(ThresholdsFacts::number))
                .map(ThresholdsFacts::values)
                .orElse(Thresholds.OF_THE_PRODUCT);
        List<String> edited = new ArrayList<>();
        ChangeCollector.instead(edited, "days overdue to be red", was.redOverdueDays(), t.redOverdueDays());
        ChangeCollector.instead(edited, "cycles at amber", was.amberCycles(), t.amberCycles());
        ChangeCollector.instead(edited, "months without impact", was.impactUnratedMonths(), t.impactUnratedMonths());
        ChangeCollector.instead(edited, "times re-dated", was.redatedTimes(), t.redatedTimes());
        ChangeCollector.instead(edited, "days re-dated", was.redatedDays(), t.redatedDays());
        ChangeCollector.instead(edited, "cycles declared better", was.betterCycles(), t.betterCycles());
        ChangeCollector.instead(edited, "days a forecast may jump", was.forecastJumpDays(), t.forecastJumpDays());
        ChangeCollector.instead(edited, "days a decision may wait", was.decisionDays(), t.decisionDays());
        return edited.isEmpty() ? "" : "; changed: " + Labels.list(edited);
    }

    private void papers() {
        Map<UUID, SourcePaperFacts> before = StepChanges.byId(from.papers(), SourcePaperFacts::id);
        to.papers().stream()
                .filter(p -> !before.containsKey(p.id()))
                .forEach(p -> noted.add(
                        ChangeType.PAPER_LOADED,
                        whole(RecordKind.PAPER, p.id(), p.title()),
                        null,
                        p.title(),
                        "What a paper says was loaded: " + p.title() + ", as it stood on "
                                + PlannedDate.words(p.positionOn()) + "."));
    }

    private void acknowledgements() {
        Map<UUID, AcknowledgementFacts> before =
                StepChanges.byId(from.all(GovernanceKinds.ACKNOWLEDGEMENT), AcknowledgementFacts::id);
        to.all(GovernanceKinds.ACKNOWLEDGEMENT).stream()
                .filter(a -> !before.containsKey(a.id()))
                .forEach(a -> {
                    Subject subject = to.byId(PlanKinds.ACTION).containsKey(a.subjectId())
                            ? Subject.of(to, to.byId(PlanKinds.ACTION).get(a.subjectId()))
                                    .part(RecordKind.ACKNOWLEDGEMENT, a.id())
                            : whole(RecordKind.ACKNOWLEDGEMENT, a.id(), a.rule());
                    noted.add(
                            ChangeType.FINDING_ACKNOWLEDGED,
                            subject,
                            null,
                            a.rule(),
                            ChangeCollector.stop("Finding " + a.rule()
                                    + (subject.name().isEmpty() ? "" : " about " + subject.name())
                                    + " was acknowledged until "
                                    + PlannedDate.words(a.reviewOn()) + ChangeCollector.said(a.reason())));
                });
    }

    private static Subject subject(PriorityFacts p) {
        return new Subject(
                RecordKind.PRIORITY,
                p.id(),
                "P" + p.number(),
                "Priority " + p.number() + ", " + p.title(),
                List.of(p.number()));
    }

    /** Of the programme as a whole; it has no name in sentences. */
    private static Subject whole(RecordKind kind, UUID id, String ref) {
        return new Subject(kind, id, ref, "", List.of());
    }

    private static String lower(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                ? text.toLowerCase(Locale.ROOT)
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
