package uk.goldenthread.plan;

import java.util.UUID;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;

/**
 * How an action stood when a cycle closed; {@code system} is null where none could be derived, {@code declared} where nobody had
 * reported.
 */
public record ActionCloseFacts(
        UUID id,
        int version,
        UUID cycleId,
        UUID actionId,
        UUID statementId,
        boolean statedInCycle,
        Rating declared,
        Rating impact,
        Rating system,
        SystemRule rule,
        int thresholds,
        PlannedDate due,
        PlannedDate forecast,
        String narrativeHash)
        implements Fact {
    /** Earlier releases kept GREY where nothing was ever stated, and that no statement stood. */
    public ActionCloseFacts {
        declared = statementId == null ? null : declared;
    }
}
