package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;

public record ActionFacts(
        UUID id,
        int version,
        String title,
        List<Lead> leads,
        String sro,
        List<String> successCriteria,
        String coProduction,
        String familyDifference,
        LocalDate startOn,
        PlannedDate originalDue,
        PlannedDate revisedDue,
        PlannedDate forecast,
        PlannedDate actual,
        String source,
        Basis basis,
        DateWords dateWords)
        implements Fact {
    /** No words stand in rows of earlier releases. */
    public ActionFacts {
        dateWords = DateWords.of(dateWords);
    }

    /** The date now agreed: the revised one, else the original. */
    public PlannedDate due() {
        return revisedDue != null ? revisedDue : originalDue;
    }
}
