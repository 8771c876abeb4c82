package uk.goldenthread.plan;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record ListingFacts(
        UUID id,
        int version,
        UUID priorityId,
        UUID actionId,
        String ref,
        int position,
        Rating printedRating,
        String source,
        Basis basis)
        implements Fact {}
