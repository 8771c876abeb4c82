package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period to sign off. */
@Schema(description = "The period whose figures are signed off")
public record SignOffDraft(
        @NotBlank(message = "Enter the period, as its figures say it.")
        @Size(max = 100, message = "A period has at most 100 characters.")
        @Schema(description = "As its figures say it", examples = "September 2024")
        String period) {}
