package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record RebaseFacts(
        UUID id,
        int version,
        UUID kpiId,
        LocalDate fromDay,
        String reason,
        RebaseState state,
        UUID requestedBy,
        LocalDate requestedOn,
        UUID decidedBy,
        LocalDate decidedOn,
        String decisionReason)
        implements Fact {}
