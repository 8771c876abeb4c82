package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What is said with a decision about a date. */
@Schema(description = "What is said with the decision; a refusal needs its reason")
public record DateDecisionDraft(
        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names", examples = "The board heard that a second advertisement is out.")
        @FreeText
        String reason,

        @Nullable
        @Schema(description = "Meeting of the area that decided; absent when the chair decides between meetings")
        UUID meetingId) {}
