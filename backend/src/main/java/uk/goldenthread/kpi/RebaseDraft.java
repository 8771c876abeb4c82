package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A request to compute control limits anew. */
@Schema(description = "A day from which control limits are to be computed anew, and the known, lasting cause")
public record RebaseDraft(
        @NotNull(message = "Enter the day.") @Schema(description = "First day of the first period of the new limits")
        LocalDate fromDay,

        @NotBlank(message = "Say what changed for good.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "The known, lasting cause, without names", examples = "A second assessment team began.")
        @FreeText
        String reason) {}
