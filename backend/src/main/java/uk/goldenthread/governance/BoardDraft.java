package uk.goldenthread.governance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What one says of a board. */
public record BoardDraft(
        @NotBlank(message = "Enter the name of the board.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "Halton SEND Strategic Improvement Board")
        @FreeText
        String name,

        @NotNull(message = "Choose the tier.") @Schema(examples = "STRATEGIC")
        BoardTier tier,

        @Nullable @Schema(description = "Last day it existed; absent while it does")
        LocalDate endedOn) {}
