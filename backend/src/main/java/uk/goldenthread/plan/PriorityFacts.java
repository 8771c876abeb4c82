package uk.goldenthread.plan;

import java.util.List;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record PriorityFacts(
        UUID id,
        int version,
        int number,
        String title,
        String finding,
        List<UUID> organisationIds,
        String sro,
        String source,
        Basis basis)
        implements Fact {}
