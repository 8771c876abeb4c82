package uk.goldenthread.risk;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record RiskActionFacts(UUID id, int version, UUID riskId, UUID actionId, String source, Basis basis)
        implements Fact {}
