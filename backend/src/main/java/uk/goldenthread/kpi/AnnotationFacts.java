package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;

public record AnnotationFacts(
        UUID id, int version, UUID kpiId, LocalDate onDay, String text, String source, Basis basis) {}
