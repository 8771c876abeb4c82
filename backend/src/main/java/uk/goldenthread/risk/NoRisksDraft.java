package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What one says today of the risks of a priority as a whole. */
@Schema(description = "What one says today of the risks of a priority as a whole")
public record NoRisksDraft(
        @Nullable @Schema(description = "Absent for the whole programme")
        UUID priorityId,

        @NotBlank(message = "Enter what is stated.")
        @Size(max = 2000, message = "A statement has at most 2,000 characters.")
        @Schema(description = "Without names", examples = "No risks have been identified")
        @FreeText
        String statement) {}
