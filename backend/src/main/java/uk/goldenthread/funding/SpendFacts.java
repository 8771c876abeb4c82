package uk.goldenthread.funding;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;

public record SpendFacts(
        UUID id,
        int version,
        UUID fundId,
        UUID workstreamId,
        UUID outputId,
        SpendKind kind,
        LineKind line,
        PlannedDate onDay,
        long pence,
        SpendState state,
        String externalRef,
        String description,
        String source,
        Basis basis)
        implements Fact {
    /** The amount, negative for what came back. */
    public long signed() {
        return kind.signed(pence);
    }

    public boolean paid() {
        return state == SpendState.PAID;
    }
}
