package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record FundConditionFacts(
        UUID id,
        int version,
        UUID fundId,
        int position,
        String text,
        LocalDate due,
        ConditionStatus status,
        LocalDate statusOn,
        String evidence,
        String evidenceUrl,
        UUID protectsWorkstreamId,
        Long minimumPence,
        String source,
        Basis basis)
        implements Fact {}
