package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;

/** {@code narrative} is null for statements that are not the latest of their action; {@code narrativeHash} says whether it changed. */
public record StatementFacts(
        UUID id,
        int version,
        UUID actionId,
        Rating progress,
        Rating impact,
        String impactReason,
        Confidence confidence,
        PlannedDate forecast,
        PlannedDate actual,
        String narrative,
        String narrativeHash,
        List<EvidenceLink> evidence,
        String overrideReason,
        UUID authorId,
        String authorRole,
        LocalDate positionOn,
        LocalDate reportedOn,
        UUID cycleId,
        boolean unchanged,
        String source,
        Basis basis,
        DateWords dateWords)
        implements Fact {
    /** No words stand in rows of earlier releases. */
    public StatementFacts {
        dateWords = DateWords.of(dateWords);
    }

    public static final Comparator<StatementFacts> NEWEST_FIRST = Comparator.comparing(StatementFacts::positionOn)
            .thenComparing(StatementFacts::id, References.UUID_ORDER)
            .reversed();
}
