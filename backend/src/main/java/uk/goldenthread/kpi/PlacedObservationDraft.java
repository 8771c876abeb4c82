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

        @Nullable @Schema(description = "First day; follows from a period such as September 2024 or 2024-09")
        LocalDate periodStart,

        @Nullable @Schema(description = "Last day; follows from a period such as September 2024 or 2024-09")
        LocalDate periodEnd,

        @Nullable @Schema(examples = "111") Long numerator,
        @Nullable @Schema(examples = "207") Long denominator,

        @Nullable
        @Schema(
                description =
                        "In the measure's unit, 56.5 for 56.5%; leave it out where numerator and denominator are given")
        BigDecimal value,

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

        @Nullable @Schema(description = "true: a percentage far from the others of the series is meant so")
        Boolean confirmed) {

    ObservationDraft figure() {
        return new ObservationDraft(
                period,
                periodStart,
                periodEnd,
                numerator,
                denominator,
                value,
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
