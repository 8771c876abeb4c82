package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A figure with the code of its measure, and the version of the one it replaces. */
@Schema(description = "A figure with the code of its measure, and the version of the one it replaces")
public record PlacedObservationDraft(
        @NotBlank(message = "Name the measure by its code.")
        @Size(max = 40, message = "A code has at most 40 characters.")
        @Schema(examples = "ehc-20wk")
        String kpiCode,

        @Nullable
        @Min(value = 1, message = "Versions are counted from 1.")
        @Schema(description = "Of the figure that this one replaces; absent for a new one", examples = "1")
        Integer version,

        @NotBlank(message = "Enter the period, e.g. 2024.")
        @Size(max = 100, message = "A period has at most 100 characters.")
        @Schema(description = "As people say it", examples = "September 2024")
        String period,

        @Nullable
        @Size(max = 60, message = "A time identifier has at most 60 characters.")
        @Schema(
                description =
                        "DfE's words beside a period in digits: 202425 and Autumn term are the autumn term of 2024/25")
        String timeIdentifier,

        @Nullable
        @Schema(description = "First day; follows from a period such as September 2024, Q1 2025/26 or FY 2024/25")
        LocalDate periodStart,

        @Nullable
        @Schema(description = "Last day; follows from a period such as September 2024, Q1 2025/26 or FY 2024/25")
        LocalDate periodEnd,

        @Nullable @Schema(examples = "111") Long numerator,
        @Nullable @Schema(examples = "207") Long denominator,

        @Nullable
        @Schema(
                description =
                        "In the measure's unit, 56.5 for 56.5%; leave it out where numerator and denominator are given")
        BigDecimal value,

        @Nullable
        @Schema(
                description =
                        "Why there is no figure, where a table gives a mark in its place: z, x, c, low, u, * or <5")
        StatisticalMark mark,

        @Nullable
        @Size(max = 200, message = "A figure as it is written has at most 200 characters.")
        @Schema(
                description =
                        "Instead of value: the figure as a paper or cell has it. A mark or a word beside the number is understood, and the result says as what: est. 40, 1.17% (projected), c, <5.")
        @FreeText
        String written,

        @Nullable
        @Size(max = 2000, message = "The words of a paper have at most 2,000 characters.")
        @Schema(description = "The paper's words, where it gives no usable figure")
        @FreeText
        String asStated,

        @NotNull(message = "Say final, provisional or projection.")
        ObservationStatus status,

        @Nullable
        @Size(max = 5000, message = "A caveat has at most 5,000 characters.")
        @Schema(description = "What a reader must know of this figure")
        @FreeText
        String caveat,

        @Nullable
        @Size(max = 60, message = "A dimension has at most 60 characters.")
        @Schema(
                description = "What a part is broken down by; leave it out for all that is counted",
                examples = "age group")
        String dimension,

        @Nullable
        @Size(max = 100, message = "A category has at most 100 characters.")
        @Schema(description = "Which part", examples = "5 to 10")
        String category,

        @Nullable List<@NotNull(message = "Name the flag.") QualityFlag> quality,

        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why a figure that stands is changed, without names; needed then")
        @FreeText
        String correction,

        @Nullable
        @Schema(
                description =
                        "true: a percentage far from the others of the series, or days that are not those of the period's name, are meant so")
        Boolean confirmed) {

    ObservationDraft figure() {
        return new ObservationDraft(
                timeIdentifier == null || timeIdentifier.isBlank()
                        ? period
                        : TimeIdentifiers.name(period, timeIdentifier),
                periodStart,
                periodEnd,
                numerator,
                denominator,
                value,
                mark,
                written,
                asStated,
                status,
                caveat,
                dimension,
                category,
                quality,
                correction,
                confirmed);
    }
}
