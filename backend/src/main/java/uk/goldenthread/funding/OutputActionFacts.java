package uk.goldenthread.funding;

import java.util.UUID;
import uk.goldenthread.record.Fact;

public record OutputActionFacts(UUID id, int version, UUID outputId, UUID actionId) implements Fact {}
