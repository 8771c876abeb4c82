package uk.goldenthread.kpi;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record KpiActionFacts(UUID id, int version, UUID kpiId, UUID actionId, String source, Basis basis)
        implements Fact {}
