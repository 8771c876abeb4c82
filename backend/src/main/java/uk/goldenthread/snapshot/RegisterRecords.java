package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskMatrix;

/** The rows of the risk register beside risks, controls and statements. */
public final class RegisterRecords {
    private RegisterRecords() {}

    /**
     * A dated score of a risk.
     *
     * @param matrix version of the matrix it was scored on
     */
    public record AssessmentRow(
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
            Basis basis) {
        public static final Comparator<AssessmentRow> OLDEST_FIRST =
                Comparator.comparing(AssessmentRow::assessedOn).thenComparing(AssessmentRow::id, References.UUID_ORDER);

        public int score() {
            return likelihood * impact;
        }
    }

    public record RiskActionRow(UUID id, int version, UUID riskId, UUID actionId, String source, Basis basis) {}

    public record RiskKpiRow(UUID id, int version, UUID riskId, UUID kpiId, String source, Basis basis) {}

    public record MatrixRow(
            UUID id,
            int version,
            int number,
            int size,
            List<String> likelihoods,
            List<String> impacts,
            List<RiskMatrix.Descriptor> descriptors,
            List<RiskMatrix.BandFrom> bands,
            int appetite,
            List<RiskMatrix.Appetite> appetites,
            String reason,
            UUID setBy,
            LocalDate setOn) {
        public RiskMatrix values() {
            return new RiskMatrix(number, size, likelihoods, impacts, descriptors, bands, appetite, appetites);
        }
    }
}
