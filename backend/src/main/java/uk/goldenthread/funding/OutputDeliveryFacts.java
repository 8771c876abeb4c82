package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record OutputDeliveryFacts(
        UUID id,
        int version,
        UUID outputId,
        LocalDate onDay,
        int number,
        boolean confirmed,
        String note,
        String source,
        Basis basis)
        implements Fact {}
