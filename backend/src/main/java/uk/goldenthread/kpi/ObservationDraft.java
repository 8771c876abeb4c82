package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.goldenthread.plan.Said;

/**
 * A value of a measure for a period: numerator and denominator, or a value where these are not known, or the words of the paper
 * where there is no figure at all.
 *
 * @param period   as people say it: 2024, September 2024
 * @param value    in the measure's unit; null where it follows from numerator and denominator
 * @param asStated the paper's words
 */
public record ObservationDraft(
        @NotBlank(message = "Enter the period, e.g. 2024.")
        @Size(max = 100, message = "A period has at most 100 characters.")
        String period,

        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,

        @Nullable @Size(max = 2000, message = "The words of a paper have at most 2,000 characters.")
        String asStated,

        @NotNull(message = "Say final or provisional.") ObservationStatus status,

        @Nullable @Size(max = 5000, message = "A caveat has at most 5,000 characters.")
        String caveat) {

    /** A figure that is said replaces the whole stored figure, so that a value and an older share never stand side by side. */
    ObservationDraft over(@Nullable ObservationDraft stored) {
        ObservationDraft old =
                stored == null ? new ObservationDraft(period, null, null, null, null, null, null, null, null) : stored;
        boolean figure = numerator != null || denominator != null || value != null;
        return new ObservationDraft(
                period,
                Said.or(periodStart, old.periodStart),
                Said.or(periodEnd, old.periodEnd),
                figure ? numerator : old.numerator,
                figure ? denominator : old.denominator,
                figure ? value : old.value,
                Said.text(asStated, old.asStated),
                Said.or(status, old.status),
                Said.text(caveat, old.caveat));
    }
}
