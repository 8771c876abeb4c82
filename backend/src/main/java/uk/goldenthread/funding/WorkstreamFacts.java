package uk.goldenthread.funding;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record WorkstreamFacts(
        UUID id,
        int version,
        UUID fundId,
        String code,
        String title,
        String objective,
        String approach,
        String lead,
        long allocatedPence,
        String source,
        Basis basis)
        implements Fact {}
