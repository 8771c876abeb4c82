package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record VarianceNoteFacts(
        UUID id, int version, UUID workstreamId, LocalDate month, String text, UUID notedBy, LocalDate notedOn)
        implements Fact {}
