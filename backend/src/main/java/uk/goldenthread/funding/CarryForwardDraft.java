package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;

/** Money that stands over into the next financial year. */
@Schema(description = "Money that the funder lets stand over into the next financial year")
public record CarryForwardDraft(
        @NotBlank(message = "Name the financial year.")
        @Pattern(regexp = FinancialYear.PATTERN, message = FinancialYear.MESSAGE)
        @Schema(description = "Year in which it was not spent", examples = "2024-25")
        String fromYear,

        @NotNull(message = "Enter the amount, in pence.")
        @Min(value = 1, message = "An amount is more than 0.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence", examples = "40000000")
        Long pence,

        @NotBlank(message = "Say why, and who agreed to it.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Without names")
        @FreeText
        String reason,

        @NotNull(message = "Enter the day on which it was agreed.")
        LocalDate agreedOn) {}
