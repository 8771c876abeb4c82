package uk.goldenthread.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A programme's own thresholds; they count from now on, and every close says by which version it judged. */
public record ThresholdsDraft(
        @Min(value = 1, message = "At least 1 day.")
        @Max(value = 730, message = "At most 730 days.")
        @Schema(examples = "90")
        int redOverdueDays,

        @Min(value = 1, message = "At least 1 cycle.")
        @Max(value = 24, message = "At most 24 cycles.")
        @Schema(examples = "3")
        int amberCycles,

        @Min(value = 1, message = "At least 1 month.")
        @Max(value = 36, message = "At most 36 months.")
        @Schema(examples = "6")
        int impactUnratedMonths,

        @Min(value = 1, message = "At least once.")
        @Max(value = 20, message = "At most 20 times.")
        @Schema(examples = "2")
        int redatedTimes,

        @Min(value = 1, message = "At least 1 day.")
        @Max(value = 1095, message = "At most 1,095 days.")
        @Schema(examples = "90")
        int redatedDays,

        @Min(value = 1, message = "At least 1 cycle.")
        @Max(value = 24, message = "At most 24 cycles.")
        @Schema(examples = "2")
        int betterCycles,

        @Min(value = 1, message = "At least 1 day.")
        @Max(value = 730, message = "At most 730 days.")
        @Schema(examples = "60")
        int forecastJumpDays,

        @Min(value = 1, message = "At least 1 day.")
        @Max(value = 365, message = "At most 365 days.")
        @Schema(examples = "28")
        int decisionDays,

        @NotBlank(message = "Say why they change.")
        @Size(max = 1000, message = "A reason has at most 1,000 characters.")
        @FreeText
        String reason) {}
