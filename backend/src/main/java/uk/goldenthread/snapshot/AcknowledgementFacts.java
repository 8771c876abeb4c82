package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.UUID;

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
        LocalDate acknowledgedOn) {}
