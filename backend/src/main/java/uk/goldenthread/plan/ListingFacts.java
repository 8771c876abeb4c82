package uk.goldenthread.plan;

import java.util.UUID;
import uk.goldenthread.record.Basis;

public record ListingFacts(
        UUID id,
        int version,
        UUID priorityId,
        UUID actionId,
        String ref,
        int position,
        Rating printedRating,
        String source,
        Basis basis) {}
