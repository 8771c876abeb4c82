package uk.goldenthread.funding;

import java.util.UUID;

public record OutputKpiFacts(UUID id, int version, UUID outputId, UUID kpiId) {}
