package uk.goldenthread.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** The close-out of a grant. */
@Schema(description = "The close-out of a grant")
public record FundClosureDraft(
        @NotNull(message = "Enter the day of the close-out.")
        LocalDate closedOn,

        @NotBlank(message = "Say what was settled.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(
                description = "What was settled, and what becomes of money that is left; without names",
                examples = "The funder signed the final return off.")
        @FreeText
        String reason) {}
