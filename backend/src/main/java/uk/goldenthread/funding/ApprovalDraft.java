package uk.goldenthread.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** The funder's approval of a return. */
@Schema(description = "The funder's approval of a return")
public record ApprovalDraft(
        @NotNull(message = "Enter the day of the funder's letter.")
        LocalDate approvedOn,

        @NotBlank(message = "Name the letter or minute that shows the approval.")
        @Size(max = 300, message = "A reference has at most 300 characters.")
        @Schema(description = "Without names", examples = "Letter DBV/2024/117")
        @FreeText
        String reference) {}
