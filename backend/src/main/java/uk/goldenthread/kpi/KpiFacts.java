package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

/** A measure. Text erased by an earlier release may be null in the history: it is read as empty. */
public record KpiFacts(
        UUID id,
        int version,
        UUID priorityId,
        String code,
        String title,
        String definition,
        String numeratorDefinition,
        String denominatorDefinition,
        KpiUnit unit,
        Polarity polarity,
        Frequency frequency,
        String population,
        String sourceBody,
        String statutory,
        boolean headline,
        String caveat,
        String owner,
        UUID organisationId,
        Statistic statistic,
        Integer ratePer,
        KpiBase base,
        BigDecimal limitValue,
        LimitUnit limitUnit,
        BigDecimal expectedShare,
        BigDecimal tolerance,
        Integer dueDays,
        boolean cumulative,
        Integer baselinePoints,
        Boolean screened,
        String referenceCode,
        Integer definitionNumber,
        String headlineReason,
        UUID headlineBy,
        LocalDate headlineOn,
        YearKind yearKind,
        String source,
        Basis basis)
        implements Fact {
    public KpiFacts {
        owner = owner == null ? "" : owner;
        screened = screened == null || screened;
        referenceCode = referenceCode == null ? "" : referenceCode;
        definitionNumber = definitionNumber == null ? 1 : definitionNumber;
        headlineReason = headlineReason == null ? "" : headlineReason;
    }
}
