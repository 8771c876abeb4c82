package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;

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
        Basis basis) {}
