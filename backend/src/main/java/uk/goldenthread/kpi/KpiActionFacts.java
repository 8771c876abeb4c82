package uk.goldenthread.kpi;

import java.util.UUID;
import uk.goldenthread.record.Basis;

public record KpiActionFacts(UUID id, int version, UUID kpiId, UUID actionId, String source, Basis basis) {}
