package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record OutputFacts(
        UUID id,
        int version,
        UUID workstreamId,
        OutputKind kind,
        String title,
        String unit,
        Integer planned,
        LocalDate due,
        String source,
        Basis basis)
        implements Fact {}
