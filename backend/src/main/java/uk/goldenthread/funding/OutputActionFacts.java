package uk.goldenthread.funding;

import java.util.UUID;

public record OutputActionFacts(UUID id, int version, UUID outputId, UUID actionId) {}
