package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.References;

public record CycleFacts(
        UUID id,
        int version,
        UUID boardId,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        CycleState state,
        LocalDate openedOn,
        LocalDate closedOn,
        UUID closedBy,
        String closeReason,
        String source)
        implements Fact {
    public static final Comparator<CycleFacts> NEWEST_FIRST = Comparator.comparing(CycleFacts::periodTo)
            .thenComparing(CycleFacts::id, References.UUID_ORDER)
            .reversed();
}
