package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Scoring risks. A score is a dated statement with its reason; the next one follows it, nothing replaces it. */
@ApplicationScoped
public class AssessmentService {
    private final RiskAssessments assessments;
    private final ScoreDoubts doubts;
    private final RiskMatrices matrices;
    private final RiskDesk desk;
    private final Transactions transactions;
    private final LondonTime time;

    AssessmentService(
            RiskAssessments assessments,
            ScoreDoubts doubts,
            RiskMatrices matrices,
            RiskDesk desk,
            Transactions transactions,
            LondonTime time) {
        this.assessments = assessments;
        this.doubts = doubts;
        this.matrices = matrices;
        this.desk = desk;
        this.transactions = transactions;
        this.time = time;
    }

    public Warned assess(String areaCode, UUID riskId, AssessmentDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(riskId, keeper);
            risk.requireLive();
            RiskMatrix matrix = matrices.inForce(risk.programmeId());
            requireOn(matrix, draft);
            LocalDate on = draft.assessedOn() == null ? time.today() : draft.assessedOn();
            requireNewest(risk, draft, on);
            if (draft.kind() == AssessmentKind.EXPECTED) {
                requireSupport(risk, draft, matrix);
            }
            List<String> warnings = doubts.about(riskId, matrix, draft, on);
            if (!warnings.isEmpty() && !Boolean.TRUE.equals(draft.confirmed())) {
                throw ProblemException.unprocessable(
                        "/confirmed", String.join(" ", warnings) + " Look at both, or confirm that it is meant so.");
            }
            RiskAssessment made = assessments.add(new RiskAssessment(
                    risk,
                    draft,
                    matrix.number(),
                    on,
                    keeper.personId(),
                    desk.role(risk.priorityId(), keeper),
                    Provenance.ENTERED));
            return Warned.of(new Written(made.id(), made.version(), transactions.revision()), warnings);
        });
    }

    static void requireOn(RiskMatrix matrix, AssessmentDraft draft) {
        requireStep(matrix, "/likelihood", draft.likelihood());
        requireStep(matrix, "/impact", draft.impact());
    }

    private static void requireStep(RiskMatrix matrix, String pointer, int step) {
        if (!matrix.has(step)) {
            throw ProblemException.unprocessable(
                    pointer, step + " is off the matrix: its steps are 1 to " + matrix.size() + ".");
        }
    }

    private void requireNewest(Risk risk, AssessmentDraft draft, LocalDate on) {
        if (on.isAfter(time.today())) {
            throw ProblemException.unprocessable("/assessedOn", "That day has not come yet.");
        }
        assessments
                .newest(risk.id(), draft.kind())
                .filter(newest -> newest.assessedOn().isAfter(on))
                .ifPresent(newest -> {
                    throw ProblemException.unprocessable(
                            "/assessedOn",
                            "It was assessed on " + PlannedDate.words(newest.assessedOn())
                                    + " already. Enter a later day.");
                });
    }

    /** What the planned controls would bring must follow from planned controls. */
    private void requireSupport(Risk risk, AssessmentDraft draft, RiskMatrix matrix) {
        if (assessments.newest(risk.id(), AssessmentKind.CURRENT).isEmpty()) {
            throw ProblemException.unprocessable(
                    "/kind",
                    "Assess the current score first: the expected one is what the planned controls make of it.");
        }
        int was = doubts.newest(risk.id(), matrix, AssessmentKind.CURRENT)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "/kind", "The current score stands on a matrix of another size. Assess it anew first."))
                .score();
        int expected = draft.likelihood() * draft.impact();
        if (expected < was && doubts.planned(risk.id()).isEmpty()) {
            throw ProblemException.unprocessable(
                    "/kind",
                    "Expected " + expected + " after " + was
                            + " needs a planned control: without one, nothing will make it better. Add the control first.");
        }
    }
}
