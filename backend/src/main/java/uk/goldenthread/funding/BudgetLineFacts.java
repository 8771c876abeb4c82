package uk.goldenthread.funding;

import java.util.UUID;

public record BudgetLineFacts(UUID id, int version, UUID workstreamId, LineKind kind, Long pence) {}
