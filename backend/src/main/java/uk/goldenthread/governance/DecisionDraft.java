package uk.goldenthread.governance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What a meeting decided. */
@Schema(description = "What a meeting decided about a record that waits for it")
public record DecisionDraft(
        @NotNull(message = "Say what kind of thing was decided.")
        @Schema(description = "DEADLINE_CHANGE: a request for another date", examples = "DEADLINE_CHANGE")
        String kind,

        @NotNull(message = "Choose what was decided.")
        @Schema(description = "The record, e.g. the request for another date")
        UUID subjectId,

        @NotNull(message = "Say whether it was approved or refused.")
        DecisionOutcome outcome,

        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(
                description = "Why, as minuted and without names; a refusal needs it",
                examples = "No revised template is expected; the date should hold.")
        @FreeText
        String reason) {}
