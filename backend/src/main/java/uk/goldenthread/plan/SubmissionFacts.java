package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record SubmissionFacts(
        UUID id,
        int version,
        UUID cycleId,
        UUID priorityId,
        SubmissionState state,
        LocalDate since,
        UUID submittedBy,
        LocalDate submittedOn,
        UUID decidedBy,
        String returnReason)
        implements Fact {}
