package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record VirementFacts(
        UUID id,
        int version,
        UUID fundId,
        UUID fromWorkstreamId,
        UUID toWorkstreamId,
        long pence,
        String reason,
        VirementState state,
        UUID requestedBy,
        LocalDate requestedOn,
        UUID decidedBy,
        LocalDate decidedOn,
        String decisionReason)
        implements Fact {}
