package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** The answer to a caveat or question. */
@Schema(description = "The answer to a caveat or question")
public record AnswerDraft(
        @NotBlank(message = "Enter the answer.")
        @Size(max = 2000, message = "An answer has at most 2,000 characters.")
        @Schema(description = "Without names")
        @FreeText
        String answer) {}
