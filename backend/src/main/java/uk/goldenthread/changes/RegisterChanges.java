package uk.goldenthread.changes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.read.risk.RiskScores;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskActionFacts;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.risk.RiskKpiFacts;
import uk.goldenthread.risk.TestResult;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about one risk beside its description: scores, controls, reviews, escalation, links. */
final class RegisterChanges {
    private final ProgrammeSnapshot from;
    private final RiskFacts was;
    private final ProgrammeSnapshot to;
    private final RiskFacts now;
    private final Subject subject;
    private final ChangeCollector noted;

    RegisterChanges(
            ProgrammeSnapshot from,
            RiskFacts was,
            ProgrammeSnapshot to,
            RiskFacts now,
            Subject subject,
            ChangeCollector noted) {
        this.from = from;
        this.was = was;
        this.to = to;
        this.now = now;
        this.subject = subject;
        this.noted = noted;
    }

    void note() {
        scores();
        if (now.reviewedOn() != null && !now.reviewedOn().equals(was.reviewedOn())) {
            noted.add(
                    ChangeType.RISK_REVIEWED,
                    subject,
                    was.reviewedOn() == null ? null : PlannedDate.words(was.reviewedOn()),
                    PlannedDate.words(now.reviewedOn()),
                    "The risk " + subject.name() + " was reviewed on " + PlannedDate.words(now.reviewedOn())
                            + (now.reviewNote().isEmpty() ? "." : ": " + now.reviewNote()));
        }
        boolean escalated = now.escalatedOn() != null
                && !(now.escalatedOn().equals(was.escalatedOn())
                        && now.escalatedTo().equals(was.escalatedTo()));
        if (escalated) {
            noted.add(
                    ChangeType.RISK_ESCALATED,
                    subject,
                    null,
                    now.escalatedTo(),
                    "The risk " + subject.name() + " was escalated"
                            + (now.escalatedTo().isEmpty() ? "" : " to " + now.escalatedTo())
                            + (now.escalationReason().isEmpty() ? "." : ": " + now.escalationReason()));
        }
        controls();
        links();
    }

    private void scores() {
        List<RiskAssessmentFacts> after = to.register().assessmentsOf(now);
        Map<UUID, RiskAssessmentFacts> known =
                StepChanges.byId(from.register().assessmentsOf(was), RiskAssessmentFacts::id);
        for (RiskAssessmentFacts row : after) {
            if (known.containsKey(row.id())) {
                continue;
            }
            String score = RiskScores.judged(to, now, row).words();
            String before = after.stream()
                    .filter(a -> a.kind() == row.kind() && RiskAssessmentFacts.OLDEST_FIRST.compare(a, row) < 0)
                    .reduce((earlier, later) -> later)
                    .map(a -> RiskScores.judged(to, now, a).words())
                    .orElse(null);
            String kind = row.kind().name().toLowerCase(Locale.ROOT);
            noted.add(
                    ChangeType.RISK_SCORED,
                    subject.part(RecordKind.RISK_ASSESSMENT, row.id()),
                    before,
                    score,
                    ChangeCollector.stop("The " + kind + " score of the risk " + subject.name() + " is " + score
                            + (before == null ? ", the first" : ", after " + before)
                            + ChangeCollector.said(row.reason())));
        }
    }

    private void controls() {
        Map<UUID, RiskControlFacts> known = StepChanges.byId(from.controlsOf(was), RiskControlFacts::id);
        for (RiskControlFacts c : to.controlsOf(now)) {
            RiskControlFacts old = known.get(c.id());
            Subject control = subject.part(RecordKind.RISK_CONTROL, c.id());
            if (old == null) {
                noted.add(
                        ChangeType.CONTROL_ADDED,
                        control,
                        null,
                        words(c.status()),
                        "A control was added to the risk " + subject.name() + ": " + c.description());
            } else {
                changed(control, old, c);
            }
        }
    }

    private void changed(Subject control, RiskControlFacts old, RiskControlFacts c) {
        String which = "Control " + c.position() + " of the risk " + subject.name();
        boolean tested =
                c.testedOn() != null && !(c.testedOn().equals(old.testedOn()) && c.testResult() == old.testResult());
        if (tested) {
            noted.add(
                    ChangeType.CONTROL_TESTED,
                    control,
                    old.testResult() == null ? null : words(old.testResult()),
                    words(c.testResult()),
                    which + " was tested on " + PlannedDate.words(c.testedOn())
                            + (c.testedBy().isEmpty() ? ": " : " by " + c.testedBy() + ": ")
                            + words(c.testResult()).toLowerCase(Locale.ROOT)
                            + (c.testNote().isEmpty() ? "." : ". " + c.testNote()));
        }
        List<String> changed = ChangeCollector.edited(RiskKinds.RISK_CONTROL, old, c);
        if (!changed.isEmpty()) {
            boolean moved = old.status() != c.status();
            noted.add(
                    ChangeType.CONTROL_CHANGED,
                    control,
                    moved ? words(old.status()) : null,
                    moved ? words(c.status()) : null,
                    which + " was changed: " + Labels.list(changed) + ".");
        }
    }

    private void links() {
        List<UUID> actions = from.register().actionsOf(was).stream()
                .map(RiskActionFacts::actionId)
                .toList();
        List<UUID> actionsNow = to.register().actionsOf(now).stream()
                .map(RiskActionFacts::actionId)
                .toList();
        actionsNow.stream().filter(a -> !actions.contains(a)).forEach(a -> linked(Labels.action(to, a)));
        actions.stream().filter(a -> !actionsNow.contains(a)).forEach(a -> unlinked(Labels.action(from, a)));
        List<UUID> kpis =
                from.register().kpisOf(was).stream().map(RiskKpiFacts::kpiId).toList();
        List<UUID> kpisNow =
                to.register().kpisOf(now).stream().map(RiskKpiFacts::kpiId).toList();
        kpisNow.stream().filter(k -> !kpis.contains(k)).forEach(k -> linked(Labels.measure(to, k)));
        kpis.stream().filter(k -> !kpisNow.contains(k)).forEach(k -> unlinked(Labels.measure(from, k)));
    }

    private void linked(String what) {
        noted.add(
                ChangeType.RISK_LINKED,
                subject,
                null,
                what,
                "The risk " + subject.name() + " is now linked to " + what + ".");
    }

    private void unlinked(String what) {
        noted.add(
                ChangeType.RISK_UNLINKED,
                subject,
                what,
                null,
                "The risk " + subject.name() + " is no longer linked to " + what + ".");
    }

    private static String words(ControlStatus status) {
        return switch (status) {
            case PLANNED -> "Planned";
            case IN_PLACE -> "In place";
            case NOT_WORKING -> "Not working";
            case RETIRED -> "Retired";
        };
    }

    private static String words(TestResult result) {
        return switch (result) {
            case EFFECTIVE -> "Effective";
            case PARTLY -> "Partly effective";
            case NOT_EFFECTIVE -> "Not effective";
        };
    }
}
