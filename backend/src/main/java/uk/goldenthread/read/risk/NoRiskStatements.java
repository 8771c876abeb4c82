package uk.goldenthread.read.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What was said of the risks of a priority as a whole, and whether it still counts. */
public final class NoRiskStatements {
    /** Where no cycle began since: a quarter. */
    private static final int DAYS = 92;

    private NoRiskStatements() {}

    /** The latest statement about a priority; null for the whole programme. */
    public static Optional<RiskStatementFacts> latest(ProgrammeSnapshot s, UUID priorityId) {
        return s.riskStatements().stream()
                .filter(t -> Objects.equals(t.priorityId(), priorityId))
                .max(Comparator.comparing(RiskStatementFacts::statedOn));
    }

    /** Whether a whole cycle was reported and closed since; where none began since, whether it is older than a quarter. */
    public static boolean stale(ProgrammeSnapshot s, RiskStatementFacts statement, LocalDate today) {
        LocalDate day = statement.statedOn();
        List<CycleFacts> since =
                s.cycles().stream().filter(c -> c.periodFrom().isAfter(day)).toList();
        return since.isEmpty()
                ? day.plusDays(DAYS).isBefore(today)
                : since.stream()
                        .anyMatch(c ->
                                c.state() == CycleState.CLOSED && !c.closedOn().isAfter(today));
    }

    /** Whether the register holds something that contradicts it. */
    public static boolean contradicted(ProgrammeSnapshot s, UUID priorityId) {
        return s.risks().stream().filter(RiskFacts::live).anyMatch(r -> Objects.equals(r.priorityId(), priorityId));
    }
}
