package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record BenchmarkFacts(
        UUID id,
        int version,
        UUID kpiId,
        Comparator comparator,
        String name,
        String period,
        LocalDate periodEnd,
        KpiBase base,
        BigDecimal value,
        String note,
        String source,
        Basis basis)
        implements Fact {}
