package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;

public record TargetFacts(
        UUID id,
        int version,
        UUID kpiId,
        TargetKind kind,
        LocalDate due,
        PlannedDate.Precision dueKnown,
        BigDecimal value,
        String note,
        String source,
        Basis basis)
        implements Fact {
    /** When it is to be reached, in words: April 2026, or 30 April 2026. */
    public String dueWords() {
        return new PlannedDate(due, dueKnown).words();
    }

    public TargetFacts {
        dueKnown = due != null && dueKnown == null ? PlannedDate.Precision.DAY : dueKnown;
    }
}
