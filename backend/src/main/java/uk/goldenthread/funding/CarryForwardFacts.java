package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record CarryForwardFacts(
        UUID id,
        int version,
        UUID fundId,
        String fromYear,
        long pence,
        String reason,
        LocalDate agreedOn,
        String source,
        Basis basis)
        implements Fact {}
