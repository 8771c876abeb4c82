package uk.goldenthread.funding;

import java.util.UUID;
import uk.goldenthread.record.Fact;

public record OutputKpiFacts(UUID id, int version, UUID outputId, UUID kpiId) implements Fact {}
