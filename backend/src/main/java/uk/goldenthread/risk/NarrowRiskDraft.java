package uk.goldenthread.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A request that a new risk be stored for fewer readers than the plan has. */
@Schema(description = "A new risk whose audience is narrower than every reader of the plan, and why")
public record NarrowRiskDraft(
        @NotNull(message = "Send the risk.") @Valid RiskDraft risk,

        @NotBlank(message = "Say why fewer people are to read it.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names", examples = "It tells how one small service is staffed.")
        @FreeText
        String reason) {}
