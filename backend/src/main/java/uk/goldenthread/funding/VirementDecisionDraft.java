package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What is said with a decision. */
@Schema(description = "What is said with a decision; a refusal and a withdrawal need it")
public record VirementDecisionDraft(
        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Without names")
        @FreeText
        String reason) {}
