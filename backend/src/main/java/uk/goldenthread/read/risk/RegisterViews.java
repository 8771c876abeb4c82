package uk.goldenthread.read.risk;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.read.risk.RiskViews.RiskStatementView;
import uk.goldenthread.read.risk.RiskViews.RiskView;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskMatrix;

/** The risk register as a whole. */
public final class RegisterViews {
    private RegisterViews() {}

    @Schema(name = "RiskBandView", description = "A band of scores")
    public record BandView(
            RiskBand band,

            @Schema(description = "Lowest score of it", examples = "8")
            int from,

            @Schema(description = "Highest score of it", examples = "14")
            int to) {}

    @Schema(name = "RiskMatrixView", description = "A matrix of likelihood and impact")
    public record MatrixView(
            @Schema(description = "Version; 1 is that of the product", examples = "1")
            int number,

            boolean inForce,

            @Schema(description = "Steps of likelihood and of impact", examples = "5")
            int size,

            @Schema(description = "The least first", examples = "Rare")
            List<String> likelihoods,

            @Schema(description = "The least first", examples = "Negligible")
            List<String> impacts,

            @Schema(description = "By category, what each step of impact means")
            List<RiskMatrix.Descriptor> descriptors,

            List<BandView> bands,

            @Schema(description = "Highest score one accepts where the category has none of its own", examples = "12")
            int appetite,

            List<RiskMatrix.Appetite> appetites,

            @Schema(
                    description = "The matrix in sentences",
                    examples = "Likelihood and impact have 5 steps each; a score is one times the other, 1 to 25.")
            List<String> sentences,

            @Nullable @Schema(description = "Why it was set; absent for that of the product")
            String reason,

            @Nullable LocalDate setOn) {}

    @Schema(name = "RiskBandCount", description = "Open risks and issues of a band")
    public record BandCount(RiskBand band, int count) {}

    @Schema(name = "RegisterCounts", description = "Counts of a register, closed risks apart")
    public record Counts(
            int open,
            int issues,
            int closed,

            @Schema(description = "By band of the current score, the least first")
            List<BandCount> byBand,

            @Schema(description = "Open risks and issues nobody scored")
            int notAssessed,

            int aboveAppetite,

            @Schema(description = "Above what is accepted, and not escalated since")
            int notEscalated) {}

    /** Whose register it is. */
    @Schema(name = "RegisterOf", description = "Whose register it is")
    public enum Of {
        PRIORITY,
        PROGRAMME,
        GRANT
    }

    @Schema(
            name = "RegisterPart",
            description = "The register of a priority, of the programme as a whole, or of a grant")
    public record PartView(
            Of of,

            @Nullable @Schema(description = "Priority or grant; absent for the programme as a whole")
            UUID id,

            @Nullable @Schema(description = "Number of the priority", examples = "1")
            Integer number,

            String title,

            @Nullable
            @Schema(
                    description =
                            "Latest word that there is no risk; absent where nobody said so, or a risk contradicts it")
            RiskStatementView statement,

            @Schema(description = "Neither a risk nor a statement that still counts")
            boolean silent,

            Counts counts,

            @Schema(description = "Open risks and issues, the gravest first")
            List<RiskView> risks) {}

    @Schema(name = "LastBoardView", description = "What a board saw last: movement is counted from it")
    public record BoardView(LocalDate on, String words) {}

    @Schema(name = "RiskRegister", description = "The whole register, as it is appended to a report")
    public record RegisterView(
            @Schema(examples = "5 open risks; none is assessed; 1 control tells of another risk.")
            String sentence,

            @Nullable @Schema(description = "Absent where nothing was presented yet")
            BoardView lastBoard,

            Counts counts,
            MatrixView matrix,
            HeatMap heatMap,

            @Schema(description = "By priority, then the programme as a whole, then each grant")
            List<PartView> parts) {}
}
