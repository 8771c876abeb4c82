package uk.goldenthread.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.privacy.FreeText;

/** A request that fewer people read a risk of the register. */
@Schema(description = "For whom a risk is to be, and why fewer people are to read it")
public record AudienceRequestDraft(
        @NotNull(message = "Say who is to read it.") @Schema(examples = "ADVISERS")
        Audience audience,

        @NotBlank(message = "Say why fewer people are to read it.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names", examples = "It tells how one small service is staffed.")
        @FreeText
        String reason) {}
