package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Storing what papers say of risks, their controls and scores, and of a priority's risks as a whole. */
@ApplicationScoped
public class RiskLoadService {
    private final Risks risks;
    private final RiskControls controls;
    private final RiskAssessments assessments;
    private final ScoreDoubts doubts;
    private final RiskStatements statements;
    private final RiskMatrices matrices;
    private final Transactions transactions;
    private final Overlay said;

    public RiskLoadService(
            Risks risks,
            RiskControls controls,
            RiskAssessments assessments,
            ScoreDoubts doubts,
            RiskStatements statements,
            RiskMatrices matrices,
            Transactions transactions,
            Overlay said) {
        this.risks = risks;
        this.controls = controls;
        this.assessments = assessments;
        this.doubts = doubts;
        this.statements = statements;
        this.matrices = matrices;
        this.transactions = transactions;
        this.said = said;
    }

    /** A risk of which a paper says no more than this. */
    public LoadResult load(String areaCode, UUID programmeId, RiskDraft draft, Provenance provenance) {
        return load(areaCode, programmeId, draft, RiskStanding.of(RiskStatus.OPEN), provenance);
    }

    /** Found by its reference. No paper and no spreadsheet makes a risk one for fewer readers. */
    public LoadResult load(
            String areaCode, UUID programmeId, RiskDraft draft, RiskStanding standing, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Risk> stored = risks.referred(programmeId, draft.ref());
            RiskDraft whole = said.whole(
                    draft.over(stored.map(Risk::asDraft).map(said::left).orElse(null)));
            RiskStanding stands = said.whole(
                    standing.over(stored.map(Risk::standing).map(said::left).orElse(null)));
            RiskKeeper.refuseNarrowing(
                    "/audience", draft.audience(), stored.map(Risk::audience).orElse(Audience.AREA));
            if (stored.isEmpty()) {
                Risk risk = new Risk(areaCode, programmeId, draft.ref(), whole, null, provenance);
                risk.stand(stands);
                return LoadResult.created(risks.add(risk).id());
            }
            Risk risk = stored.get();
            if (risk.asDraft().equals(whole) && risk.standing().equals(stands)) {
                return LoadResult.unchanged(risk.id());
            }
            risk.describe(whole, provenance);
            risk.stand(stands);
            risks.flush();
            return LoadResult.changed(risk.id());
        });
    }

    /**
     * Found by its position under the risk.
     *
     * @param test its last test; null when the paper says nothing of one
     */
    public LoadResult loadControl(
            String areaCode,
            UUID riskId,
            int position,
            ControlDraft draft,
            @Nullable ControlTest test,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Risk risk = risks.require(riskId);
            Optional<RiskControl> stored = controls.at(riskId, position);
            ControlDraft whole = said.whole(
                    draft.over(stored.map(RiskControl::asDraft).map(said::left).orElse(null)));
            ControlTest last = stored.map(RiskControl::lastTest).orElse(null);
            ControlTest tested = test == null ? last : said.whole(test.over(last));
            if (stored.isEmpty()) {
                RiskControl control = new RiskControl(risk, position, whole, provenance);
                control.tested(tested);
                return LoadResult.created(controls.add(control).id());
            }
            RiskControl control = stored.get();
            if (control.asDraft().equals(whole) && java.util.Objects.equals(last, tested)) {
                return LoadResult.unchanged(control.id());
            }
            control.describe(whole, provenance);
            control.tested(tested);
            controls.flush();
            return LoadResult.changed(control.id());
        });
    }

    /**
     * Found by its kind and day. A score is never changed, so a paper that says another of the same day is refused.
     *
     * @param on   day of the assessment
     * @param role who assessed, as a role; null or empty when the paper does not say
     */
    public LoadResult loadAssessment(
            String areaCode,
            UUID riskId,
            AssessmentDraft draft,
            LocalDate on,
            @Nullable String role,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Risk risk = risks.require(riskId);
            said.whole(draft);
            RiskMatrix matrix = matrices.inForce(risk.programmeId());
            AssessmentService.requireOn(matrix, draft);
            List<RiskAssessment> stored = assessments.on(riskId, draft.kind(), on);
            Optional<RiskAssessment> same =
                    stored.stream().filter(a -> a.says(draft)).findFirst();
            if (same.isPresent()) {
                return LoadResult.unchanged(same.get().id());
            }
            if (!stored.isEmpty()) {
                throw ProblemException.conflict(
                        "/assessedOn",
                        "Another score of that kind and day is there. Scores never change; give the next one its day.");
            }
            return LoadResult.created(assessments
                    .add(new RiskAssessment(risk, draft, matrix.number(), on, null, Text.orEmpty(role), provenance))
                    .id());
        });
    }

    /** What looks odd about a score of a paper, which is taken all the same. */
    public List<String> doubts(UUID riskId, AssessmentDraft draft, LocalDate on) {
        return doubts.about(riskId, matrices.inForce(risks.require(riskId).programmeId()), draft, on);
    }

    /** What was said of the risks of a priority on a day. */
    public LoadResult loadStatement(
            String areaCode, UUID programmeId, RiskStatementDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<RiskStatement> stored = statements.on(programmeId, draft.priorityId(), draft.statedOn());
            RiskStatementDraft whole = said.whole(draft.over(
                    stored.map(RiskStatement::asDraft).map(said::left).orElse(null)));
            if (stored.isEmpty()) {
                return LoadResult.created(statements
                        .add(new RiskStatement(areaCode, programmeId, whole, provenance))
                        .id());
            }
            RiskStatement statement = stored.get();
            if (statement.asDraft().equals(whole)) {
                return LoadResult.unchanged(statement.id());
            }
            statement.describe(whole, provenance);
            statements.flush();
            return LoadResult.changed(statement.id());
        });
    }
}
