package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/**
 * A value of a measure for a period: numerator and denominator, or a value where these are not known, or the words of the paper
 * where there is no figure at all.
 *
 * @param period     as people say it: 2024, September 2024
 * @param value      in the measure's unit; null where it follows from numerator and denominator
 * @param mark       why there is no figure, where a table gives a mark in its place
 * @param written    the figure as it stands in a paper or cell, read here; never stored as such
 * @param asStated   the paper's words
 * @param dimension  what a part is broken down by; null or empty for all that is counted
 * @param correction why a figure that stands is changed; not part of the figure
 * @param confirmed  that an odd figure is meant so; not part of the figure
 */
@Schema(description = "A figure of a measure for a period, for all it counts or for a part of it")
public record ObservationDraft(
        @NotBlank(message = "Enter the period, e.g. 2024.")
        @Size(max = 100, message = "A period has at most 100 characters.")
        @Schema(description = "As people say it", examples = "September 2024")
        String period,

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
                        "Instead of value: the figure as a paper or cell has it. A mark or a word beside the number is understood, and the answer says as what: est. 40, 1.17% (projected), c, <5.")
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

    /** A figure that is said replaces the whole stored figure, so that a value and an older share never stand side by side. */
    ObservationDraft over(@Nullable ObservationDraft stored) {
        ObservationDraft old = stored == null ? nothing(period) : stored;
        boolean figure = numerator != null || denominator != null || value != null || mark != null;
        return new ObservationDraft(
                period,
                Overlay.or(periodStart, old.periodStart),
                Overlay.or(periodEnd, old.periodEnd),
                figure ? numerator : old.numerator,
                figure ? denominator : old.denominator,
                figure ? value : old.value,
                figure ? mark : old.mark,
                null,
                figure && !says(old) ? Text.orEmpty(asStated) : Overlay.text(asStated, old.asStated),
                Overlay.or(status, old.status),
                Overlay.text(caveat, old.caveat),
                Text.orEmpty(dimension),
                Text.orEmpty(category),
                quality != null ? quality : old.quality == null ? List.of() : old.quality,
                correction,
                confirmed);
    }

    /** Whether it gives the figure of another: then the words beside that one still hold. */
    private boolean says(ObservationDraft other) {
        return Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && mark == other.mark
                && (numerator != null || value == null || other.value != null && value.compareTo(other.value) == 0);
    }

    private static ObservationDraft nothing(String period) {
        return new ObservationDraft(
                period, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with another figure, which may be none. */
    ObservationDraft valued(@Nullable BigDecimal figure) {
        return figured(numerator, denominator, figure, mark, asStated, status, quality);
    }

    /** The same with what the figure was read as. */
    ObservationDraft figured(
            @Nullable Long n,
            @Nullable Long d,
            @Nullable BigDecimal figure,
            @Nullable StatisticalMark why,
            @Nullable String words,
            ObservationStatus firm,
            @Nullable List<QualityFlag> flags) {
        return new ObservationDraft(
                period,
                periodStart,
                periodEnd,
                n,
                d,
                figure,
                why,
                null,
                words,
                firm,
                caveat,
                dimension,
                category,
                flags,
                correction,
                confirmed);
    }

    ObservationDraft between(LocalDate start, LocalDate end) {
        return named(period, start, end);
    }

    ObservationDraft named(String name, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new ObservationDraft(
                name,
                start,
                end,
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

    /** The figure without what is said about the change to it. */
    ObservationDraft bare() {
        return new ObservationDraft(
                period,
                periodStart,
                periodEnd,
                numerator,
                denominator,
                value == null ? null : value.stripTrailingZeros(),
                mark,
                null,
                Text.orEmpty(asStated),
                status,
                Text.orEmpty(caveat),
                Text.orEmpty(dimension),
                Text.orEmpty(category),
                quality == null
                        ? List.of()
                        : quality.stream().sorted().distinct().toList(),
                null,
                null);
    }

    boolean total() {
        return Text.orEmpty(dimension).isEmpty();
    }

    /** Which part, in words: 5 to 10 (age group); empty for all that is counted. */
    String part() {
        return total() ? "" : Text.orEmpty(category) + " (" + dimension.strip() + ")";
    }
}
