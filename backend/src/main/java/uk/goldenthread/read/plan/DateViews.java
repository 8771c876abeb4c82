package uk.goldenthread.read.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.DecisionOutcome;
import uk.goldenthread.governance.DecisionState;
import uk.goldenthread.governance.DecisionView;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DeadlineChangeService;
import uk.goldenthread.plan.DeadlineDecisions;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SystemFacts;

/** Requested dates, dependencies and decisions as the API shows them: pure functions of a snapshot and a day. */
public final class DateViews {
    /** What waits first, then the newest. */
    static final Comparator<DeadlineChangeFacts> WAITING_FIRST = Comparator.comparing(
                    (DeadlineChangeFacts c) -> c.state() != DeadlineState.REQUESTED)
            .thenComparing(Comparator.comparing(DeadlineChangeFacts::requestedOn)
                    .thenComparing(DeadlineChangeFacts::id, References.UUID_ORDER)
                    .reversed());

    private DateViews() {}

    public static DeadlineChangeView change(ProgrammeSnapshot s, DeadlineChangeFacts c, LocalDate today) {
        ActionFacts action = s.byId(PlanKinds.ACTION).get(c.actionId());
        boolean waits = c.state() == DeadlineState.REQUESTED;
        return new DeadlineChangeView(
                c.id(),
                c.version(),
                c.actionId(),
                ref(s, action),
                action.title(),
                s.listingsOf(action).stream()
                        .map(l -> s.byId(PlanKinds.PRIORITY).get(l.priorityId()).number())
                        .sorted()
                        .toList(),
                c.fromDue(),
                c.toDue(),
                c.fromDue() == null
                        ? null
                        : (int) ChronoUnit.DAYS.between(
                                c.fromDue().date(), c.toDue().date()),
                c.reason(),
                c.category(),
                c.category().words(),
                c.state(),
                c.imported(),
                c.imported() ? "imported, decision not known" : null,
                c.requestedBy(),
                c.requestedRole(),
                c.requestedOn(),
                waits ? (int) ChronoUnit.DAYS.between(c.requestedOn(), today) : null,
                waits && !PlannedDate.same(c.fromDue(), action.due()),
                c.decidedOn(),
                Text.orNull(c.decisionReason()),
                c.meetingId(),
                c.meetingId() == null ? null : meeting(s, c.meetingId()),
                PlanViews.dates(s, action, today),
                c.source(),
                c.basis());
    }

    /** What an action needs, then what needs it. */
    public static List<DependencyView> dependencies(ProgrammeSnapshot s, ActionFacts action, LocalDate today) {
        Comparator<DependencyView> byRef = Comparator.comparing(DependencyView::ref, References.ORDER);
        return Stream.concat(
                        s.dependenciesOf(action).stream()
                                .map(d -> dependency(s, d, DependencyView.Direction.NEEDS, today))
                                .sorted(byRef),
                        s.dependantsOf(action).stream()
                                .map(d -> dependency(s, d, DependencyView.Direction.NEEDED_BY, today))
                                .sorted(byRef))
                .toList();
    }

    private static DependencyView dependency(
            ProgrammeSnapshot s, DependencyFacts d, DependencyView.Direction direction, LocalDate today) {
        ActionFacts waits = s.byId(PlanKinds.ACTION).get(d.actionId());
        ActionFacts upstream = s.byId(PlanKinds.ACTION).get(d.upstreamId());
        ActionFacts other = direction == DependencyView.Direction.NEEDS ? upstream : waits;
        String late = late(s, waits, upstream, d.kind(), today);
        return new DependencyView(
                d.id(),
                d.version(),
                direction,
                d.kind(),
                other.id(),
                ref(s, other),
                other.title(),
                s.progress(other),
                overrun(s, other, today) ? null : SystemFacts.expected(s, other, today),
                late != null,
                late,
                d.source(),
                d.basis());
    }

    /**
     * Why what is needed comes too late: after the start of the action that waits for it, or after that one's approved date where no start
     * is known or both are made together. Null when it does not, or when nothing can be said.
     */
    static String late(
            ProgrammeSnapshot s, ActionFacts waits, ActionFacts upstream, DependencyKind kind, LocalDate today) {
        LocalDate expected = SystemFacts.expected(s, upstream, today);
        if (expected == null || waits.actual() != null) {
            return null;
        }
        String begins = overrun(s, upstream, today)
                ? "The date of " + ref(s, upstream) + ", " + upstream.due().words()
                        + ", has passed and it is not finished; " + ref(s, waits)
                : ref(s, upstream) + " is expected on " + PlannedDate.words(expected) + ", after " + ref(s, waits);
        if (kind == DependencyKind.FINISH_START && waits.startOn() != null) {
            return expected.isAfter(waits.startOn())
                    ? begins + " starts, " + PlannedDate.words(waits.startOn()) + "."
                    : null;
        }
        return waits.due() != null && expected.isAfter(waits.due().date())
                ? begins + " is due, " + waits.due().words() + "."
                : null;
    }

    /** Its date has passed and nobody has said when it is expected instead: "today" is only the earliest it could be, and no date to show. */
    private static boolean overrun(ProgrammeSnapshot s, ActionFacts action, LocalDate today) {
        return SystemFacts.expected(s, action, today) != null
                && action.forecast() == null
                && action.due().date().isBefore(today);
    }

    /** A decision as all readers see it: without names, and without what one of them may do with it. */
    public static DecisionView decision(ProgrammeSnapshot s, DecisionFacts d, LocalDate today) {
        DecisionState state = DecisionState.valueOf(d.state());
        return new DecisionView(
                d.id(),
                d.version(),
                s.programme().id(),
                d.meetingId(),
                Objects.requireNonNullElse(meeting(s, d.meetingId()), ""),
                d.kind(),
                d.kind().equals(DeadlineDecisions.KIND) ? DeadlineDecisions.WORDS : d.kind(),
                d.subjectId(),
                s.deadlineChanges().stream()
                        .filter(c -> c.id().equals(d.subjectId()))
                        .findFirst()
                        .map(c -> label(s, c))
                        .orElse(""),
                DecisionOutcome.valueOf(d.outcome()),
                Text.orNull(d.reason()),
                state,
                null,
                d.recordedOn(),
                null,
                d.confirmedOn(),
                Text.orNull(d.struckReason()),
                state == DecisionState.RECORDED ? (int) ChronoUnit.DAYS.between(d.recordedOn(), today) : null,
                null);
    }

    private static String label(ProgrammeSnapshot s, DeadlineChangeFacts c) {
        ActionFacts action = s.byId(PlanKinds.ACTION).get(c.actionId());
        return DeadlineChangeService.label(ref(s, action), action.title(), c.toDue());
    }

    private static String meeting(ProgrammeSnapshot s, UUID id) {
        return s.meetings().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .map(MeetingFacts::words)
                .orElse(null);
    }

    private static String ref(ProgrammeSnapshot s, ActionFacts action) {
        return s.listingsOf(action).stream().findFirst().map(ListingFacts::ref).orElse("");
    }
}
