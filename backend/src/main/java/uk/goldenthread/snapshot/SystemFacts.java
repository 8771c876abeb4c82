package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRating;

/** Gathers from a snapshot what the system rating of an action depends on. */
public final class SystemFacts {
    private SystemFacts() {}

    public static SystemRating.Facts of(ProgrammeSnapshot s, ActionFacts action, LocalDate today) {
        return new SystemRating.Facts(
                s.progress(action) == Rating.WHITE,
                action.due(),
                action.forecast(),
                action.actual(),
                s.statementsOf(action).stream()
                        .anyMatch(t ->
                                t.progress() == Rating.BLUE && !t.evidence().isEmpty()),
                s.latestStatement(action).isPresent(),
                action.startOn(),
                s.milestonesOf(action).stream().map(m -> step(m, today)).toList(),
                s.dependenciesOf(action).stream()
                        .filter(d -> d.kind() == DependencyKind.FINISH_START)
                        .map(d -> expected(s, s.byId(PlanKinds.ACTION).get(d.upstreamId()), today))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** A milestone as far as lateness goes: by its own date, else by what a paper says. */
    public static SystemRating.Step step(MilestoneFacts m, LocalDate today) {
        if (m.closed()) {
            return new SystemRating.Step(true, false, null);
        }
        if (m.originalDue() != null) {
            long days = ChronoUnit.DAYS.between(m.originalDue().date(), today);
            return new SystemRating.Step(false, days > 0, days > 0 ? (int) days : null);
        }
        return new SystemRating.Step(false, !m.overdueSaid().isEmpty(), m.overdueSaidDays());
    }

    /**
     * When an action is expected to be finished at the earliest; null when it is finished, not required, or when nothing is known. One
     * whose approved date has passed cannot be finished before today.
     */
    public static LocalDate expected(ProgrammeSnapshot s, ActionFacts action, LocalDate today) {
        Rating progress = s.progress(action);
        if (action.actual() != null || progress == Rating.BLUE || progress == Rating.WHITE) {
            return null;
        }
        if (action.forecast() != null) {
            return action.forecast().date();
        }
        if (action.due() == null) {
            return null;
        }
        return action.due().date().isBefore(today) ? today : action.due().date();
    }
}
