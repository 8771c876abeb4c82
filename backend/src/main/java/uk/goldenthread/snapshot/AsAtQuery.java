package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.time.UsableDates;

/** The time machine: {@code ?asAt=} a date or an instant, or {@code ?revision=} exactly what was known then. */
public class AsAtQuery {
    @QueryParam("asAt")
    @Nullable
    @Parameter(
            description = "A past date (its end in Europe/London) or an instant; the future is refused",
            example = "2024-07-15")
    String asAt;

    @QueryParam("revision")
    @Nullable
    @Parameter(description = "A revision of the area's history: exactly what was known then", example = "12")
    String revision;

    /** Which state is asked for. */
    public sealed interface Selection {
        /** The state now. */
        record Now() implements Selection {}

        /** The state at a moment; {@code date} is the day to show. */
        record Moment(Instant instant, LocalDate date) implements Selection {}

        /** The state at a revision. */
        record Revision(long number) implements Selection {}
    }

    public Selection selection(LondonTime time) {
        if (asAt != null && revision != null) {
            throw ProblemException.invalid("?revision", "Ask for a date or for a revision, not for both.");
        }
        if (revision != null) {
            try {
                long number = Long.parseLong(revision);
                if (number > 0) {
                    return new Selection.Revision(number);
                }
            } catch (NumberFormatException e) {
                // Said below, in the same words as for a number below 1.
            }
            throw ProblemException.invalid("?revision", "A revision is a number from 1.");
        }
        return asAt == null || asAt.isEmpty() ? new Selection.Now() : moment(time);
    }

    private Selection moment(LondonTime time) {
        try {
            LocalDate date = asAt.length() == 10 ? LocalDate.parse(asAt) : null;
            Instant instant = date == null ? Instant.parse(asAt) : LondonTime.endOf(date);
            if (date == null ? instant.isAfter(time.now()) : date.isAfter(time.today())) {
                throw ProblemException.invalid("?asAt", "That date is in the future. Choose today or a date before.");
            }
            if (!UsableDates.isUsable(instant)) {
                throw ProblemException.invalid("?asAt", UsableDates.SENTENCE);
            }
            return new Selection.Moment(instant, date == null ? LondonTime.dateOf(instant) : date);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(
                    "?asAt", "Enter a date like 2024-07-15, or an instant like 2024-07-15T12:00:00Z.");
        }
    }
}
