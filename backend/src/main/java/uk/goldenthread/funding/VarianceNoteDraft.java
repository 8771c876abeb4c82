package uk.goldenthread.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** Why a workstream is ahead of or behind its profile. */
@Schema(description = "Why a workstream is ahead of or behind its profile")
public record VarianceNoteDraft(
        @NotBlank(message = "Name the month.")
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "A month is written 2024-04.")
        @Schema(description = "Month to whose end it speaks", examples = "2024-09")
        String month,

        @NotBlank(message = "Give the explanation.")
        @Size(max = 2000, message = "An explanation has at most 2,000 characters.")
        @Schema(description = "Without names", examples = "The post was filled three months later than planned.")
        @FreeText
        String text) {}
