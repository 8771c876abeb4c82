package uk.goldenthread.plan;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record DependencyFacts(
        UUID id, int version, UUID actionId, UUID upstreamId, DependencyKind kind, String source, Basis basis)
        implements Fact {}
