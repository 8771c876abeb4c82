package uk.goldenthread.plan;

import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;

public record KeyDateFacts(
        UUID id,
        int version,
        UUID priorityId,
        KeyDateKind kind,
        String title,
        PlannedDate falls,
        String timing,
        String byWhom,
        KeyDateState state,
        String note,
        String source,
        Basis basis)
        implements Fact {
    /** By date, those without one last. */
    public static final Comparator<KeyDateFacts> BY_DATE = Comparator.comparing(
                    (KeyDateFacts d) -> d.falls() == null ? null : d.falls().date(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(KeyDateFacts::kind)
            .thenComparing(KeyDateFacts::id, References.UUID_ORDER);
}
