package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record SignOffFacts(
        UUID id,
        int version,
        UUID kpiId,
        String period,
        SignOffState state,
        UUID signedBy,
        LocalDate signedOn,
        UUID reopenedBy,
        LocalDate reopenedOn,
        String reopenReason)
        implements Fact {}
