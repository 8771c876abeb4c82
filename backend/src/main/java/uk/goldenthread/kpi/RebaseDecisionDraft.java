package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What is said with the decision about new control limits. */
@Schema(description = "What is said with the decision; needed for a refusal")
public record RebaseDecisionDraft(
        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names")
        @FreeText
        String reason) {}
