package uk.goldenthread.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** The risk that a control told of, and what the control says without it. */
@Schema(description = "The risk that a control told of, and what the control says without it")
public record PromotionDraft(
        @NotNull(message = "Send the risk.") @Valid RiskDraft risk,

        @NotBlank(message = "Say what the control does.")
        @Size(max = 5000, message = "A control has at most 5,000 characters.")
        @Schema(
                description = "Text that replaces the control's",
                examples = "A consultant is asked to draft the strategy.")
        @FreeText
        String control) {}
