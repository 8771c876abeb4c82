package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A decision about the shortlist. */
@Schema(description = "Whether a measure stands on the shortlist, and why")
public record HeadlineDraft(
        @NotNull(message = "Say yes or no: is it a headline?")
        Boolean headline,

        @NotBlank(message = "Say why.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names", examples = "It shows whether families are told in time.")
        @FreeText
        String reason) {}
