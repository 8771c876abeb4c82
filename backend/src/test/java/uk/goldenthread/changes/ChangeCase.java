package uk.goldenthread.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** Two priorities with an action, 1.1, in the first; changed after {@link #since()}. */
final class ChangeCase {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 13);
    final SnapshotBuilder plan = new SnapshotBuilder();
    final UUID priority = plan.priority(1);
    final UUID other = plan.priority(2);
    final UUID action = plan.action(priority, "1.1");
    private ProgrammeSnapshot before;

    /** From here on, what is changed counts. */
    void since() {
        before = plan.build();
    }

    ProgrammeSnapshot before() {
        return before;
    }

    List<ChangeView> changes() {
        return Changes.between(before, plan.build(), DAY);
    }

    /** Type, before, after and sentence of each. */
    List<String> told() {
        return told(DAY, DAY);
    }

    List<String> told(LocalDate from, LocalDate to) {
        return Changes.between(before, from, plan.build(), to).stream()
                .map(c -> c.type() + " " + c.before() + " > " + c.after() + ": " + c.sentence())
                .toList();
    }

    /** The last statement again, said to be unchanged. */
    void unchanged() {
        StatementFacts last = plan.statements.get(plan.statements.size() - 1);
        plan.statements.add(new StatementFacts(
                plan.id(),
                1,
                last.actionId(),
                last.progress(),
                last.impact(),
                "",
                null,
                null,
                null,
                last.narrative(),
                last.narrativeHash(),
                List.of(),
                "",
                null,
                "sro",
                last.positionOn().plusDays(1),
                last.reportedOn(),
                null,
                true,
                "",
                last.basis(),
                last.dateWords()));
    }
}
