package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.References;

/** A figure of a period: the total, or a cell of a breakdown. */
public record ObservationFacts(
        UUID id,
        int version,
        UUID kpiId,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        Long numerator,
        Long denominator,
        BigDecimal value,
        StatisticalMark mark,
        String asStated,
        ObservationStatus status,
        String caveat,
        UUID organisationId,
        String dimension,
        String category,
        List<QualityFlag> quality,
        String correction,
        String source,
        Basis basis)
        implements Fact {
    /** By the end of the period; one whose dates were not published stands before those that have them, in the order recorded. */
    public static final java.util.Comparator<ObservationFacts> OLDEST_FIRST = java.util.Comparator.comparing(
                    ObservationFacts::periodEnd, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
            .thenComparing(ObservationFacts::id, References.UUID_ORDER);

    public ObservationFacts {
        dimension = dimension == null ? "" : dimension;
        category = category == null ? "" : category;
        quality = quality == null ? List.of() : List.copyOf(quality);
        correction = correction == null ? "" : correction;
    }

    public boolean total() {
        return dimension.isEmpty();
    }
}
