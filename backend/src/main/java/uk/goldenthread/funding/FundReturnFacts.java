package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record FundReturnFacts(
        UUID id,
        int version,
        UUID fundId,
        String financialYear,
        Integer quarter,
        int number,
        ReturnState state,
        String narrative,
        UUID trancheId,
        String document,
        String sha256,
        UUID submittedBy,
        LocalDate submittedOn,
        UUID approvedBy,
        LocalDate approvedOn,
        String approvalReference,
        String reopenReason,
        String source,
        Basis basis)
        implements Fact {
    /** By year and quarter, and the later version of one before the earlier; those of no known quarter last. */
    public static final Comparator<FundReturnFacts> NEWEST_FIRST = Comparator.comparing(
                    FundReturnFacts::financialYear, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(FundReturnFacts::quarter, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(FundReturnFacts::number)
            .reversed();
}
