package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What is said with the decision about who reads a risk. */
@Schema(description = "What is said with the decision; needed for a refusal and when it is taken back")
public record AudienceDecisionDraft(
        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names", examples = "The board has to know of it.")
        @FreeText
        String reason) {}
