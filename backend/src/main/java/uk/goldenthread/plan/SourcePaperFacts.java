package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record SourcePaperFacts(
        UUID id, int version, String title, LocalDate datedOn, LocalDate positionOn, LocalDate effectiveOn, String note)
        implements Fact {}
