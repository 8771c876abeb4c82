package uk.goldenthread.plan;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;

public record MilestoneFacts(
        UUID id,
        int version,
        UUID actionId,
        int position,
        MilestoneKind kind,
        String title,
        PlannedDate originalDue,
        PlannedDate forecast,
        PlannedDate actual,
        Rating rating,
        Confidence confidence,
        Integer stageMonths,
        Integer weight,
        String overdueSaid,
        Integer overdueSaidDays,
        String source,
        Basis basis,
        DateWords dateWords)
        implements Fact {
    /** Text erased by an earlier release may be null in the history; no words stand in its rows. */
    public MilestoneFacts {
        dateWords = DateWords.of(dateWords);
        overdueSaid = overdueSaid == null ? "" : overdueSaid;
    }

    /** Reached, or no longer required. */
    public boolean closed() {
        return actual != null || rating == Rating.WHITE;
    }
}
