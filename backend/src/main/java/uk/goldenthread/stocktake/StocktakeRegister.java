package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;
import uk.goldenthread.risk.RiskMatrix;

/** The risk register of a stocktake. People appear nowhere, and risks that are not for every reader of the plan are left out. */
public final class StocktakeRegister {
    private StocktakeRegister() {}

    /** A risk. What came with version 4 is absent in documents frozen before. */
    public record StocktakeRisk(
            UUID id,
            String ref,

            @Nullable @Schema(description = "Number of the priority; absent for the whole programme")
            Integer priority,

            String title,
            @Nullable String cause,
            @Nullable String event,
            @Nullable String consequence,

            @Nullable @Schema(description = "Role, never a name")
            String owner,

            String status,

            @Schema(description = "Score in words: as scored, else as published, else \"not assessed\"")
            String assessment,

            List<StocktakeControl> controls,

            @Nullable @Schema(description = "How it is kept; from version 4 on")
            StocktakeKeeping keeping,

            @Nullable @Schema(description = "All its scores, oldest first; from version 4 on")
            List<StocktakeScore> scores,

            @Nullable @Schema(description = "First references of the actions it concerns; from version 4 on")
            List<String> actions,

            @Nullable @Schema(description = "Codes of the measures it would show in; from version 4 on")
            List<String> kpis,

            @Nullable String source,
            Basis basis) {}

    /** How a risk is kept. */
    public record StocktakeKeeping(
            @Nullable @Schema(description = "Code of the grant it concerns")
            String fund,

            @Nullable String category,

            @Nullable @Schema(description = "Short name of the owner's organisation")
            String organisation,

            @Nullable String sro,
            @Nullable String proximity,
            @Nullable String response,
            @Nullable LocalDate raisedOn,
            @Nullable String raisedBy,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewNote,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason,
            @Nullable LocalDate reopenedOn,
            @Nullable String reopenReason,
            @Nullable LocalDate issueOn,
            @Nullable String issueReason,

            @Nullable @Schema(description = "First reference of the action that deals with it")
            String issueAction,

            @Nullable LocalDate escalatedOn,
            @Nullable String escalatedTo,
            @Nullable String escalationReason,

            @Nullable @Schema(description = "Control in whose text it was found")
            UUID fromControl) {}

    /** A dated score. */
    public record StocktakeScore(
            String kind,
            int likelihood,
            int impact,
            int score,

            @Schema(description = "By the matrix that is in force, or its own where that has another size")
            String band,

            @Schema(description = "Version of the matrix it was scored on")
            int matrix,

            LocalDate assessedOn,
            @Nullable String assessedBy,
            String reason,
            @Nullable String source,
            Basis basis) {}

    /** A control. */
    public record StocktakeControl(
            UUID id,
            int position,
            String description,

            @Nullable @Schema(description = "From version 4 on")
            String kind,

            @Nullable String owner,
            @Nullable LocalDate due,
            String status,

            @Nullable @Schema(description = "From version 4 on; absent while never tested")
            LocalDate testedOn,

            @Nullable @Schema(description = "From version 4 on")
            String testedBy,

            @Nullable @Schema(description = "From version 4 on")
            String testResult,

            @Nullable @Schema(description = "From version 4 on")
            String testNote,

            @Nullable @Schema(description = "Its text tells of another risk; from version 4 on")
            Boolean emergent,

            @Nullable String source,
            Basis basis) {}

    /** What was said about risks where none is recorded, e.g. "no risks identified". */
    public record StocktakeRiskStatement(
            @Nullable @Schema(description = "Number of the priority; absent for the whole programme")
            Integer priority,

            String statement,
            LocalDate statedOn,
            String statedBy,

            @Nullable String source,
            Basis basis) {}

    /** The matrix by which scores are judged. */
    public record StocktakeMatrix(
            @Schema(description = "Version; 1 is that of the product")
            int number,

            int size,
            List<String> likelihoods,
            List<String> impacts,
            List<RiskMatrix.BandFrom> bands,
            int appetite,
            List<RiskMatrix.Appetite> appetites,

            @Nullable @Schema(description = "What the steps of impact mean by category; from version 6 on")
            List<RiskMatrix.Descriptor> descriptors,

            @Nullable @Schema(description = "Why it was set; absent for that of the product; from version 6 on")
            String reason,

            @Nullable @Schema(description = "Absent for that of the product; from version 6 on")
            LocalDate setOn) {}
}
