package uk.goldenthread.record;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.time.DayWords;

/**
 * A date as plans give them: to the day, or only to the month, then stored as the last day of that month.
 *
 * @param date      the day
 * @param precision whether the day or only the month is known
 */
@Embeddable
@Schema(description = "A date, to the day or only to the month; a month is given as its last day.")
public record PlannedDate(
        @NotNull(message = "Enter a date.") @Schema(examples = "2025-01-31")
        LocalDate date,

        @NotNull(message = "Say whether the day or only the month is known.") @Enumerated(EnumType.STRING)
        Precision precision) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH
    }

    /** A month is kept as its last day, whichever day of it was sent. */
    public PlannedDate {
        if (precision == Precision.MONTH && date != null) {
            date = YearMonth.from(date).atEndOfMonth();
        }
    }

    public static PlannedDate day(LocalDate date) {
        return new PlannedDate(date, Precision.DAY);
    }

    public static PlannedDate month(YearMonth month) {
        return new PlannedDate(month.atEndOfMonth(), Precision.MONTH);
    }

    /** The same day, or both none; a month is its last day. */
    public static boolean same(PlannedDate one, PlannedDate other) {
        return one == null || other == null ? one == other : one.date().equals(other.date());
    }

    /** As one would say it: 30 April 2025, or April 2025. */
    public String words() {
        return precision == Precision.MONTH ? DayWords.month(date) : DayWords.of(date);
    }

    /** A day as one would say it. */
    public static String words(LocalDate day) {
        return DayWords.of(day);
    }
}
