package uk.goldenthread.read.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.plan.SubmissionFacts;
import uk.goldenthread.plan.SubmissionState;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.plan.ThresholdsFacts;
import uk.goldenthread.read.plan.CycleViews.ActionCloseView;
import uk.goldenthread.read.plan.CycleViews.ActionName;
import uk.goldenthread.read.plan.CycleViews.ChaseLine;
import uk.goldenthread.read.plan.CycleViews.CycleView;
import uk.goldenthread.read.plan.CycleViews.PreviousStatement;
import uk.goldenthread.read.plan.CycleViews.SubmissionView;
import uk.goldenthread.read.plan.CycleViews.ThresholdsView;
import uk.goldenthread.read.plan.CycleViews.WorkspaceAction;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Cycles as the API shows them: pure functions of a snapshot and a day. */
public final class CycleReads {
    private final ProgrammeSnapshot s;
    private final LocalDate today;

    public CycleReads(ProgrammeSnapshot snapshot, LocalDate today) {
        this.s = snapshot;
        this.today = today;
    }

    public CycleView cycle(CycleFacts c) {
        List<SubmissionView> submissions = s.submissionsOf(c).stream()
                .map(submission -> submission(c, submission))
                .sorted(Comparator.comparingInt(SubmissionView::priorityNumber))
                .toList();
        return new CycleView(
                c.id(),
                c.version(),
                c.title(),
                c.boardId(),
                c.periodFrom(),
                c.periodTo(),
                c.dueOn(),
                c.state(),
                c.openedOn(),
                c.closedOn(),
                Text.orNull(c.closeReason()),
                sentence(c, submissions),
                submissions,
                c.source());
    }

    private String sentence(CycleFacts c, List<SubmissionView> submissions) {
        Map<SubmissionState, Integer> counts = new EnumMap<>(SubmissionState.class);
        submissions.forEach(v -> counts.merge(v.state(), 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        add(rest, counts.get(SubmissionState.SUBMITTED), "submitted");
        add(rest, counts.get(SubmissionState.RETURNED), "returned");
        add(rest, counts.get(SubmissionState.OWED), c.closedOn() == null ? "owed" : "not reported");
        String when = c.closedOn() == null
                ? "due " + PlannedDate.words(c.dueOn())
                : "closed " + PlannedDate.words(c.closedOn());
        if (submissions.isEmpty()) {
            return (c.source().isEmpty()
                            ? "No priority owes a report"
                            : "Taken from a paper; who reported is not known")
                    + "; " + when + ".";
        }
        return counts.getOrDefault(SubmissionState.ACCEPTED, 0) + " of " + submissions.size()
                + (submissions.size() == 1 ? " priority" : " priorities") + " accepted"
                + (rest.isEmpty() ? "" : ", " + String.join(", ", rest)) + "; " + when + ".";
    }

    private static void add(List<String> words, Integer count, String word) {
        if (count != null) {
            words.add(count + " " + word);
        }
    }

    private SubmissionView submission(CycleFacts c, SubmissionFacts row) {
        PriorityFacts p = s.byId(PlanKinds.PRIORITY).get(row.priorityId());
        List<ActionFacts> open = open(p, c);
        return new SubmissionView(
                row.id(),
                row.version(),
                c.id(),
                p.id(),
                p.number(),
                p.title(),
                Text.orNull(p.sro()),
                row.state(),
                row.since(),
                row.submittedOn(),
                Text.orNull(row.returnReason()),
                open.size(),
                (int) open.stream().filter(a -> statedIn(c, a)).count());
    }

    /** Actions of a priority that a report to the cycle is about: those not finished, or finished by a statement in it. */
    private List<ActionFacts> open(PriorityFacts p, CycleFacts c) {
        return s.listed(s.listingsOf(p)).stream()
                .filter(a -> !finished(a) || statedIn(c, a))
                .toList();
    }

    private boolean finished(ActionFacts a) {
        Rating progress = s.progress(a);
        return progress == Rating.BLUE || progress == Rating.WHITE;
    }

    private boolean statedIn(CycleFacts c, ActionFacts a) {
        return s.latestStatement(a).map(t -> c.id().equals(t.cycleId())).orElse(false);
    }

    /** Who owes what since when, the longest first; empty when the cycle waits for nobody. */
    public List<ChaseLine> chase(CycleFacts c) {
        return s.submissionsOf(c).stream()
                .filter(row -> row.state().owed())
                .map(row -> line(c, row))
                .sorted(Comparator.comparing(ChaseLine::since).thenComparingInt(ChaseLine::priorityNumber))
                .toList();
    }

    private ChaseLine line(CycleFacts c, SubmissionFacts row) {
        PriorityFacts p = s.byId(PlanKinds.PRIORITY).get(row.priorityId());
        List<ActionFacts> open = open(p, c);
        List<ActionName> missing = open.stream()
                .filter(a -> !statedIn(c, a))
                .map(this::name)
                .sorted(Comparator.comparing(ActionName::ref, References.ORDER))
                .toList();
        int overdue = (int) Math.max(0, ChronoUnit.DAYS.between(c.dueOn(), today));
        String owes = row.state() == SubmissionState.RETURNED
                ? "its report was returned on " + PlannedDate.words(row.since())
                : (p.sro().isEmpty() ? "its report is owed since " : "the SRO owes its report since ")
                        + PlannedDate.words(row.since());
        String late = overdue == 0
                ? "due " + PlannedDate.words(c.dueOn())
                : overdue + (overdue == 1 ? " day overdue" : " days overdue");
        return new ChaseLine(
                row.id(),
                p.id(),
                p.number(),
                p.title(),
                Text.orNull(p.sro()),
                row.state(),
                row.since(),
                (int) ChronoUnit.DAYS.between(row.since(), today),
                overdue,
                Text.orNull(row.returnReason()),
                missing,
                "Priority " + p.number() + ": " + owes + ", " + late + "; "
                        + (open.isEmpty()
                                ? "none of its actions is open."
                                : missing.size() + " of " + open.size()
                                        + (open.size() == 1 ? " action is" : " actions are") + " not stated."));
    }

    /** Actions of priorities as one who reports sees them, by reference. */
    public List<WorkspaceAction> workspace(CycleFacts c, List<Integer> wanted, Map<UUID, String> words) {
        return s.actions().stream()
                .filter(a -> wanted.isEmpty() || numbers(a).stream().anyMatch(wanted::contains))
                .map(a -> workspaceAction(c, a, words))
                .sorted(Comparator.comparing((WorkspaceAction w) -> w.action().ref(), References.ORDER))
                .toList();
    }

    /** Statements whose words the workspace shows but the snapshot does not hold: those that another follows in this cycle. */
    public List<UUID> oldWords(CycleFacts c) {
        return s.actions().stream()
                .flatMap(a -> previous(c, a).filter(t -> t.narrative() == null).stream())
                .map(StatementFacts::id)
                .toList();
    }

    private WorkspaceAction workspaceAction(CycleFacts c, ActionFacts a, Map<UUID, String> words) {
        Optional<StatementFacts> previous = previous(c, a);
        boolean stated = statedIn(c, a);
        boolean same = stated
                && previous.map(t -> t.narrativeHash()
                                .equals(s.latestStatement(a).orElseThrow().narrativeHash()))
                        .orElse(false);
        return new WorkspaceAction(
                PlanViews.action(s, a, today),
                numbers(a),
                s.milestonesOf(a).stream()
                        .map(m -> PlanViews.milestone(s, m, today))
                        .toList(),
                previous.map(t -> previousView(t, words)).orElse(null),
                stated,
                same,
                !stated && !finished(a));
    }

    private Optional<StatementFacts> previous(CycleFacts c, ActionFacts a) {
        return s.statementsOf(a).stream()
                .filter(t -> !c.id().equals(t.cycleId()))
                .findFirst();
    }

    private PreviousStatement previousView(StatementFacts t, Map<UUID, String> words) {
        return new PreviousStatement(
                t.id(),
                t.progress(),
                t.impact(),
                Text.orNull(t.impactReason()),
                t.confidence(),
                t.forecast(),
                t.actual(),
                t.narrative() != null ? t.narrative() : words.getOrDefault(t.id(), ""),
                t.positionOn(),
                Optional.ofNullable(t.cycleId())
                        .map(s.byId(PlanKinds.CYCLE)::get)
                        .map(CycleFacts::title)
                        .orElse(null));
    }

    private List<Integer> numbers(ActionFacts a) {
        return s.listingsOf(a).stream()
                .map(l -> s.byId(PlanKinds.PRIORITY).get(l.priorityId()).number())
                .toList();
    }

    /** How every action stood at the close, by reference. */
    public List<ActionCloseView> closes(CycleFacts c) {
        return s.all(PlanKinds.ACTION_CLOSE).stream()
                .filter(row -> row.cycleId().equals(c.id()))
                .map(this::close)
                .sorted(Comparator.comparing((ActionCloseView v) -> v.action().ref(), References.ORDER))
                .toList();
    }

    private ActionCloseView close(ActionCloseFacts row) {
        return new ActionCloseView(
                row.id(),
                row.cycleId(),
                name(s.byId(PlanKinds.ACTION).get(row.actionId())),
                row.declared(),
                row.impact(),
                row.system(),
                row.rule(),
                row.rule().words(),
                row.thresholds(),
                row.due(),
                row.forecast(),
                row.statementId(),
                row.statedInCycle());
    }

    private ActionName name(ActionFacts a) {
        return new ActionName(
                a.id(),
                s.listingsOf(a).stream().findFirst().map(ListingFacts::ref).orElse(""),
                a.title());
    }

    /** Every version of the thresholds, newest first. */
    public List<ThresholdsView> thresholds() {
        int inForce = s.limits().number();
        List<ThresholdsView> all = new ArrayList<>();
        all.add(new ThresholdsView(
                null, Thresholds.OF_THE_PRODUCT, null, null, inForce == Thresholds.OF_THE_PRODUCT.number()));
        for (ThresholdsFacts t : s.thresholds()) {
            all.add(new ThresholdsView(t.id(), t.values(), t.setOn(), t.reason(), t.number() == inForce));
        }
        Collections.reverse(all);
        return List.copyOf(all);
    }
}
