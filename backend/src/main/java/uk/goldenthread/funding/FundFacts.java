package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record FundFacts(
        UUID id,
        int version,
        String code,
        FundKind kind,
        String title,
        String funder,
        long awardPence,
        long unallocatedPence,
        LocalDate awardedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        int tolerance,
        Integer returnDays,
        FundState state,
        LocalDate closedOn,
        String closeReason,
        String notes,
        String source,
        Basis basis)
        implements Fact {}
