package uk.goldenthread.findings;

import java.util.Optional;
import java.util.function.Predicate;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What was reported of an action before its latest statement. */
final class Reports {
    private Reports() {}

    /**
     * The statement before this one that belongs to another report: of one cycle the last statement is what was reported, and outside cycles each
     * statement is a report of its own.
     *
     * @param fit what it must have; older ones are asked where it has not
     */
    static Optional<StatementFacts> before(
            ProgrammeSnapshot s, ActionFacts action, StatementFacts latest, Predicate<StatementFacts> fit) {
        return s.statementsOf(action).stream()
                .filter(t -> !t.id().equals(latest.id()))
                .filter(t -> latest.cycleId() == null || !latest.cycleId().equals(t.cycleId()))
                .filter(fit)
                .findFirst();
    }

    /** The last close that holds this statement; empty where none did. */
    static Optional<ActionCloseFacts> closeOf(ProgrammeSnapshot s, ActionFacts action, StatementFacts statement) {
        return s.closesOf(action).stream()
                .filter(c -> statement.id().equals(c.statementId()))
                .findFirst();
    }
}
