package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record AnnotationFacts(
        UUID id, int version, UUID kpiId, LocalDate onDay, String text, String source, Basis basis) implements Fact {}
