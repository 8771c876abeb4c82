package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.PlannedDate;

/** Another date for an action, asked for with its reason. */
@Schema(description = "Another date for an action, later or earlier, asked for with its reason")
public record DeadlineChangeDraft(
        @Nullable
        @Valid
        @Schema(description = "The date now approved, which it would replace; absent when none was agreed")
        PlannedDate from,

        @NotNull(message = "Enter the date you ask for.") @Valid
        PlannedDate to,

        @NotBlank(message = "Say why the date has to move.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names", examples = "The post was advertised twice without an appointment.")
        @FreeText
        String reason,

        @NotNull(message = "Choose the kind of reason.")
        @Schema(description = "Kind of reason; NOT_STATED is not for requests", examples = "RECRUITMENT")
        DeadlineCategory category) {}
