package uk.goldenthread.risk;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record RiskStatementFacts(
        UUID id,
        int version,
        UUID priorityId,
        String statement,
        LocalDate statedOn,
        String statedBy,
        String source,
        Basis basis)
        implements Fact {}
