package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;

public record DeadlineChangeFacts(
        UUID id,
        int version,
        UUID actionId,
        PlannedDate fromDue,
        PlannedDate toDue,
        String reason,
        DeadlineCategory category,
        DeadlineState state,
        boolean imported,
        UUID requestedBy,
        String requestedRole,
        LocalDate requestedOn,
        UUID decidedBy,
        LocalDate decidedOn,
        String decisionReason,
        UUID meetingId,
        String source,
        Basis basis)
        implements Fact {
    public static final Comparator<DeadlineChangeFacts> OLDEST_FIRST = Comparator.comparing(
                    DeadlineChangeFacts::requestedOn)
            .thenComparing(DeadlineChangeFacts::id, References.UUID_ORDER);
}
