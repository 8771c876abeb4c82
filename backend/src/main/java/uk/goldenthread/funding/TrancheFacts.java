package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record TrancheFacts(
        UUID id,
        int version,
        UUID fundId,
        int position,
        long pence,
        LocalDate due,
        UUID conditionId,
        LocalDate receivedOn,
        Long receivedPence,
        String source,
        Basis basis)
        implements Fact {}
