package uk.goldenthread.governance;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record AcknowledgementFacts(
        UUID id,
        int version,
        String rule,
        UUID subjectId,
        String fingerprint,
        String reason,
        LocalDate reviewOn,
        UUID acknowledgedBy,
        String acknowledgedRole,
        LocalDate acknowledgedOn)
        implements Fact {}
