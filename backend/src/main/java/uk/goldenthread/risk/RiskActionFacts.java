package uk.goldenthread.risk;

import java.util.UUID;
import uk.goldenthread.record.Basis;

public record RiskActionFacts(UUID id, int version, UUID riskId, UUID actionId, String source, Basis basis) {}
