package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

/** What is to be spent in a month, which is given by its first day. */
public record MonthPlanFacts(UUID id, int version, UUID workstreamId, LocalDate month, MonthKind kind, long pence)
        implements Fact {}
