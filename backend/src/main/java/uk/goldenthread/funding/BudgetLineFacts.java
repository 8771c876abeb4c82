package uk.goldenthread.funding;

import java.util.UUID;
import uk.goldenthread.record.Fact;

public record BudgetLineFacts(UUID id, int version, UUID workstreamId, LineKind kind, Long pence) implements Fact {}
