package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What one says of a cycle. */
public record CycleDraft(
        @NotBlank(message = "Enter a title.")
        @Size(max = 100, message = "A title has at most 100 characters.")
        @Schema(examples = "September 2024")
        @FreeText
        String title,

        @Nullable @Schema(description = "Board it reports to")
        UUID boardId,

        @NotNull(message = "Enter the first day it reports on.") @Schema(examples = "2024-09-01")
        LocalDate periodFrom,

        @NotNull(message = "Enter the last day it reports on.")
        @Schema(description = "Last day it reports on: the position date", examples = "2024-09-30")
        LocalDate periodTo,

        @NotNull(message = "Enter the day by which every priority is due.")
        @Schema(description = "Day by which every priority is to be submitted", examples = "2024-10-07")
        LocalDate dueOn) {}
