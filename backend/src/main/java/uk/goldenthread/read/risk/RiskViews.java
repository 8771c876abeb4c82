package uk.goldenthread.read.risk;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.Proximity;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskResponse;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.risk.TestResult;

/** What the API shows of risks. Without names: who did something is a role, or their identifier. */
public final class RiskViews {
    private RiskViews() {}

    @Schema(description = "A control of a risk")
    public record ControlView(
            UUID id,
            int version,
            UUID riskId,
            int position,
            String description,
            @Nullable ControlKind kind,
            @Nullable String owner,
            @Nullable LocalDate due,
            ControlStatus status,

            @Schema(description = "Planned, and its day has passed")
            boolean overdue,

            @Nullable @Schema(description = "Absent while it was never tested")
            LocalDate testedOn,

            @Nullable @Schema(description = "Role that tested it", examples = "SRO, priority 1")
            String testedBy,

            @Nullable TestResult testResult,
            @Nullable String testNote,

            @Schema(description = "Its text tells of another risk, which belongs into the register: promote it")
            boolean emergent,

            @Schema(description = "Risks that were found in its text")
            List<RiskRef> promotedTo,

            String source,
            Basis basis) {}

    @Schema(description = "A risk by its reference")
    public record RiskRef(
            UUID id, @Schema(examples = "P1-R3") String ref, String title) {}

    @Schema(description = "Where the controls of a risk stand, retired ones left out of all but their own count")
    public record ControlCounts(
            int planned,
            int inPlace,
            int notWorking,
            int retired,

            @Schema(description = "Planned, and their day has passed")
            int overdue,

            @Schema(description = "In place or not working, and never tested")
            int neverTested) {}

    @Schema(name = "RiskScoreView", description = "A score and what it means by the matrix")
    public record ScoreView(
            @Schema(description = "From 1", examples = "4") int likelihood,
            @Schema(description = "From 1", examples = "3") int impact,
            @Schema(examples = "Likely") String likelihoodWords,
            @Schema(examples = "Moderate") String impactWords,

            @Schema(description = "Likelihood times impact", examples = "12")
            int score,

            RiskBand band,

            @Schema(description = "Highest score one accepts of the risk's category", examples = "12")
            int appetite,

            boolean aboveAppetite,
            LocalDate assessedOn,

            @Nullable @Schema(description = "Role that assessed", examples = "SRO, priority 1")
            String assessedBy,

            String reason,

            @Schema(description = "Version of the matrix it was scored on; 1 is that of the product")
            int matrix,

            @Schema(
                    description =
                            "false: it was scored on a matrix of another size and has no place on the one in force")
            boolean onMatrix) {}

    @Schema(name = "RiskScores", description = "The newest score of each kind; an absent one was not assessed")
    public record ScoresView(
            @Nullable ScoreView inherent,
            @Nullable ScoreView current,
            @Nullable ScoreView expected,
            @Nullable ScoreView target) {}

    @Schema(name = "RiskMovement", description = "How the current score moved since the last board")
    public record MovementView(
            @Nullable
            @Schema(description = "As the board saw it; absent where it was not assessed by then", examples = "16")
            Integer from,

            @Nullable @Schema(description = "Now; absent where it is not assessed", examples = "12")
            Integer to,

            @Schema(description = "Day of that board") LocalDate since,

            @Schema(description = "That board in words", examples = "the Improvement Board of 15 July 2024")
            String board,

            @Schema(description = "In one sentence", examples = "Better than on 15 July 2024: 12 after 16.")
            String words) {}

    @Schema(name = "RiskAssessmentView", description = "A dated score of a risk")
    public record AssessmentView(
            UUID id,
            AssessmentKind kind,
            ScoreView score,

            @Nullable @Schema(description = "Who assessed, as personId of GET /me; absent for what a paper says")
            UUID assessedById,

            String source,
            Basis basis) {}

    @Schema(description = "An action that a risk concerns")
    public record RiskActionView(
            @Schema(description = "Of the link") UUID id,
            int version,
            UUID actionId,
            @Schema(examples = "5.3") String ref,
            String title,

            @Nullable @Schema(description = "Absent while nobody has reported on it")
            Rating progress,

            String source,
            Basis basis) {}

    @Schema(description = "A measure that a risk would show in")
    public record RiskKpiView(
            @Schema(description = "Of the link") UUID id,
            int version,
            UUID kpiId,
            @Schema(examples = "ehc-20wk") String code,
            String title,
            String source,
            Basis basis) {}

    @Schema(
            description =
                    "A risk with its controls, scores and links. Scores that nobody gave are not invented: assessment says so.")
    public record RiskView(
            UUID id,
            int version,
            String ref,
            @Nullable UUID priorityId,
            @Nullable Integer priorityNumber,

            @Nullable @Schema(description = "Grant or budget it concerns")
            UUID fundId,

            @Nullable @Schema(description = "Title of that grant", examples = "Delivering Better Value")
            String fundTitle,

            String title,
            @Nullable String cause,
            @Nullable String event,
            @Nullable String consequence,
            @Nullable RiskCategory category,
            @Nullable String owner,
            @Nullable UUID organisationId,

            @Nullable @Schema(description = "Short name of the owner's organisation")
            String organisation,

            @Nullable String sro,
            @Nullable Proximity proximity,
            @Nullable RiskResponse response,
            RiskStatus status,

            @Schema(description = "What may be done to it from here")
            List<RiskStatus.Verb> allowed,

            @Schema(
                    description = "The current score in words; else as published; else: not assessed",
                    examples = "not assessed")
            String assessment,

            @Nullable @Schema(description = "Words of a paper about the score", examples = "quite a high risk")
            String published,

            ScoresView scores,

            @Nullable @Schema(description = "Absent where nothing was presented yet")
            MovementView movement,

            @Schema(description = "For whom it is: ADVISERS are advisers, the chair and the programme manager")
            Audience audience,

            @Nullable LocalDate raisedOn,
            @Nullable String raisedBy,
            @Nullable LocalDate reviewDue,

            @Schema(description = "Not closed, and its review is past")
            boolean reviewOverdue,

            @Nullable LocalDate reviewedOn,
            @Nullable String reviewNote,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason,
            @Nullable LocalDate reopenedOn,
            @Nullable String reopenReason,

            @Nullable @Schema(description = "Day on which it happened")
            LocalDate issueOn,

            @Nullable String issueReason,

            @Nullable @Schema(description = "Action that deals with what happened")
            UUID issueActionId,

            @Nullable LocalDate escalatedOn,

            @Nullable @Schema(examples = "Director of Children's Services")
            String escalatedTo,

            @Nullable UUID escalatedBoardId,
            @Nullable String escalationReason,

            @Nullable @Schema(description = "Risk in whose control it was found")
            RiskRef foundIn,

            ControlCounts controlCounts,
            List<ControlView> controls,
            List<RiskActionView> actions,
            List<RiskKpiView> kpis,

            @Schema(description = "All its scores, the newest first")
            List<AssessmentView> history,

            String source,
            Basis basis) {}

    @Schema(description = "Somebody's dated word that a priority has no risks")
    public record RiskStatementView(
            UUID id,
            @Nullable UUID priorityId,
            @Nullable Integer priorityNumber,
            String statement,
            LocalDate statedOn,
            String statedBy,

            @Schema(description = "A whole cycle was reported since, or a quarter has passed: it no longer counts")
            boolean stale,

            String source,
            Basis basis) {}
}
