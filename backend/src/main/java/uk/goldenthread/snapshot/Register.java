package uk.goldenthread.snapshot;

import java.util.List;
import java.util.Optional;
import uk.goldenthread.record.Grouping;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskActionFacts;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.risk.RiskKpiFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrixFacts;

/** What belongs to the risks of a programme beside their controls. */
public final class Register {
    private static final Grouping<RiskAssessmentFacts> ASSESSMENTS =
            RiskKinds.RISK_ASSESSMENT.by(RiskAssessmentFacts::riskId);
    private static final Grouping<RiskActionFacts> ACTIONS = RiskKinds.RISK_ACTION.by(RiskActionFacts::riskId);
    private static final Grouping<RiskKpiFacts> KPIS = RiskKinds.RISK_KPI.by(RiskKpiFacts::riskId);

    private final ProgrammeSnapshot s;

    Register(ProgrammeSnapshot s) {
        this.s = s;
    }

    /** Versions set by the programme, the oldest first. */
    public List<RiskMatrixFacts> matrices() {
        return s.all(RiskKinds.RISK_MATRIX);
    }

    /** The matrix in force: the newest version, else that of the product. */
    public RiskMatrix matrix() {
        return matrices().isEmpty()
                ? RiskMatrix.OF_THE_PRODUCT
                : matrices().get(matrices().size() - 1).values();
    }

    /** A version of the matrix. */
    public RiskMatrix matrix(int number) {
        return matrices().stream()
                .filter(m -> m.number() == number)
                .findFirst()
                .map(RiskMatrixFacts::values)
                .orElse(RiskMatrix.OF_THE_PRODUCT);
    }

    /** Scores of a risk, the oldest first. */
    public List<RiskAssessmentFacts> assessmentsOf(RiskFacts risk) {
        return s.of(ASSESSMENTS, risk.id());
    }

    /** Its scores of one kind, the oldest first. */
    public List<RiskAssessmentFacts> assessmentsOf(RiskFacts risk, AssessmentKind kind) {
        return assessmentsOf(risk).stream().filter(a -> a.kind() == kind).toList();
    }

    public Optional<RiskAssessmentFacts> newest(RiskFacts risk, AssessmentKind kind) {
        return assessmentsOf(risk).stream().filter(a -> a.kind() == kind).reduce((earlier, later) -> later);
    }

    public List<RiskActionFacts> actionsOf(RiskFacts risk) {
        return s.of(ACTIONS, risk.id());
    }

    public List<RiskKpiFacts> kpisOf(RiskFacts risk) {
        return s.of(KPIS, risk.id());
    }
}
