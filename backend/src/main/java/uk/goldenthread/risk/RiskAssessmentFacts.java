package uk.goldenthread.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.References;

/**
 * A dated score of a risk.
 *
 * @param matrix version of the matrix it was scored on
 */
public record RiskAssessmentFacts(
        UUID id,
        int version,
        UUID riskId,
        AssessmentKind kind,
        int likelihood,
        int impact,
        int matrix,
        LocalDate assessedOn,
        UUID assessedBy,
        String assessedRole,
        String reason,
        String source,
        Basis basis)
        implements Fact {
    public static final Comparator<RiskAssessmentFacts> OLDEST_FIRST = Comparator.comparing(
                    RiskAssessmentFacts::assessedOn)
            .thenComparing(RiskAssessmentFacts::id, References.UUID_ORDER);

    public int score() {
        return likelihood * impact;
    }
}
