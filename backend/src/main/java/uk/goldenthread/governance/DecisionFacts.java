package uk.goldenthread.governance;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record DecisionFacts(
        UUID id,
        int version,
        UUID meetingId,
        String kind,
        UUID subjectId,
        String outcome,
        String reason,
        String state,
        UUID recordedBy,
        LocalDate recordedOn,
        UUID confirmedBy,
        LocalDate confirmedOn,
        String struckReason)
        implements Fact {}
