package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.web.WholeNumber;

/** The whole budget of a workstream; what is not sent is taken away. */
@Schema(description = "The whole budget of a workstream. What is not sent is taken away.")
public record BudgetDraft(
        @NotNull(message = "Send the budget lines, or an empty list.")
        @Size(max = 6, message = "There are six kinds of budget line.")
        List<@Valid @NotNull(message = "Send a budget line.") LineDraft> lines,

        @NotNull(message = "Send the profile, or an empty list.")
        @Size(max = 120, message = "A profile has at most 120 months.")
        @Schema(description = "What was planned at the start, by month")
        List<@Valid @NotNull(message = "Send a month.") MonthDraft> profile,

        @NotNull(message = "Send the forecast, or an empty list.")
        @Size(max = 120, message = "A forecast has at most 120 months.")
        @Schema(description = "What is expected now, by month")
        List<@Valid @NotNull(message = "Send a month.") MonthDraft> forecast) {

    /** A budget line. */
    @Schema(description = "What money is spent on")
    public record LineDraft(
            @NotNull(message = "Say what it is spent on.") LineKind kind,

            @Nullable
            @Min(value = 0, message = "An amount is 0 or more.")
            @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
            @JsonDeserialize(using = WholeNumber.class)
            @Schema(description = "In whole pence; absent where the line is named without an amount")
            Long pence) {}

    /** What is to be spent in a month. */
    @Schema(description = "What is to be spent in a month")
    public record MonthDraft(
            @NotBlank(message = "Name the month.")
            @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "A month is written 2024-04.")
            @Schema(examples = "2024-04")
            String month,

            @NotNull(message = "Enter the amount, in pence.")
            @Min(value = 0, message = "An amount is 0 or more.")
            @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
            @JsonDeserialize(using = WholeNumber.class)
            @Schema(description = "In whole pence", examples = "2500000")
            Long pence) {}
}
