package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;

/** Scoring risks. A score is a dated statement with its reason; the next one follows it, nothing replaces it. */
@ApplicationScoped
public class AssessmentService {
    private final RiskAssessments assessments;
    private final RiskControls controls;
    private final RiskMatrices matrices;
    private final RiskDesk desk;
    private final Transactions transactions;
    private final LondonTime time;

    AssessmentService(
            RiskAssessments assessments,
            RiskControls controls,
            RiskMatrices matrices,
            RiskDesk desk,
            Transactions transactions,
            LondonTime time) {
        this.assessments = assessments;
        this.controls = controls;
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
            List<String> warnings = new ArrayList<>();
            if (draft.kind() == AssessmentKind.EXPECTED) {
                warnings.addAll(expected(risk, draft, matrix));
            }
            assessments
                    .newest(riskId, AssessmentKind.INHERENT)
                    .filter(i -> draft.kind() == AssessmentKind.CURRENT && same(matrix, i))
                    .filter(i -> draft.likelihood() * draft.impact() > i.score())
                    .ifPresent(
                            i -> warnings.add("With its controls the risk scores " + draft.likelihood() * draft.impact()
                                    + ", more than the " + i.score() + " without any. Look at both."));
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
    private List<String> expected(Risk risk, AssessmentDraft draft, RiskMatrix matrix) {
        Optional<RiskAssessment> current = assessments.newest(risk.id(), AssessmentKind.CURRENT);
        if (current.isEmpty()) {
            throw ProblemException.unprocessable(
                    "/kind",
                    "Assess the current score first: the expected one is what the planned controls make of it.");
        }
        if (!same(matrix, current.get())) {
            throw ProblemException.unprocessable(
                    "/kind", "The current score stands on a matrix of another size. Assess it anew first.");
        }
        int was = current.get().score();
        int expected = draft.likelihood() * draft.impact();
        Set<ControlKind> planned = controls.of(risk.id()).stream()
                .filter(c -> c.status() == ControlStatus.PLANNED)
                .map(RiskControl::kind)
                .collect(Collectors.toSet());
        if (expected < was && planned.isEmpty()) {
            throw ProblemException.unprocessable(
                    "/kind",
                    "Expected " + expected + " after " + was
                            + " needs a planned control: without one, nothing will make it better. Add the control first.");
        }
        if (expected > was) {
            return List.of("The score expected after the planned controls, " + expected
                    + ", is worse than the current one, " + was + ".");
        }
        return ExpectedScore.unsupported(
                current.get().likelihood(), current.get().impact(), draft.likelihood(), draft.impact(), planned);
    }

    /** Scores compare on matrices of one size. */
    private boolean same(RiskMatrix matrix, RiskAssessment assessment) {
        return matrices.size(assessment.programmeId(), assessment.matrix()) == matrix.size();
    }
}
