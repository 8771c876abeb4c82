package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** A dated score of a risk. Never changed, only followed by the next one. */
@Entity
public class RiskAssessment extends ProgrammeRecord {
    private UUID riskId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private int likelihood;
    private int impact;
    private int matrix;
    private LocalDate assessedOn;
    private UUID assessedBy;
    private String assessedRole;
    private String reason;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected RiskAssessment() {}

    /**
     * @param matrix version of the matrix it is scored on
     * @param by     person; null for what a paper says
     * @param role   role, in words
     */
    RiskAssessment(
            Risk risk,
            AssessmentDraft draft,
            int matrix,
            LocalDate on,
            @Nullable UUID by,
            String role,
            Provenance provenance) {
        super(risk.areaCode(), risk.programmeId());
        riskId = risk.id();
        kind = draft.kind();
        likelihood = draft.likelihood();
        impact = draft.impact();
        this.matrix = matrix;
        assessedOn = on;
        assessedBy = by;
        assessedRole = role;
        reason = draft.reason().strip();
        source = provenance.source();
        basis = provenance.basis();
    }

    int score() {
        return likelihood * impact;
    }

    int likelihood() {
        return likelihood;
    }

    int impact() {
        return impact;
    }

    int matrix() {
        return matrix;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public UUID riskId() {
        return riskId;
    }

    public AssessmentKind kind() {
        return kind;
    }

    boolean says(AssessmentDraft draft) {
        return likelihood == draft.likelihood()
                && impact == draft.impact()
                && reason.equals(draft.reason().strip());
    }
}
