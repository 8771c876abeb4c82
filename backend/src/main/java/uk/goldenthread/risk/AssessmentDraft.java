package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A score of a risk on the matrix in force, with its reason. */
@Schema(description = "A score of a risk on the matrix in force")
public record AssessmentDraft(
        @NotNull(message = "Say which score it is.") AssessmentKind kind,

        @Min(value = 1, message = "Likelihood begins at 1.")
        @Max(value = 5, message = "A matrix has at most 5 steps.")
        @Schema(description = "From 1", examples = "4")
        int likelihood,

        @Min(value = 1, message = "Impact begins at 1.")
        @Max(value = 5, message = "A matrix has at most 5 steps.")
        @Schema(description = "From 1", examples = "3")
        int impact,

        @Nullable @Schema(description = "Absent for today") LocalDate assessedOn,

        @NotBlank(message = "Say why this score.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Without names", examples = "The second advertisement found nobody.")
        @FreeText
        String reason,

        @Nullable
        @Schema(
                description =
                        "true: a score that contradicts another, or that no control would bring about, is meant so")
        Boolean confirmed) {

    /** As it is said of a score that contradicts none. */
    public AssessmentDraft(
            AssessmentKind kind, int likelihood, int impact, @Nullable LocalDate assessedOn, String reason) {
        this(kind, likelihood, impact, assessedOn, reason, null);
    }
}
