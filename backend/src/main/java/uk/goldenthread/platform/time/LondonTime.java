package uk.goldenthread.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.goldenthread.platform.problem.ProblemException;

/** Dates of the plan are dates in England; the one clock everything asks. */
@ApplicationScoped
public class LondonTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private final Clock clock;

    public LondonTime(Clock clock) {
        this.clock = clock;
    }

    @Produces
    @Singleton
    static Clock systemClock() {
        return Clock.systemUTC();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** From when a state that is loaded for a past date counts: the first moment of that day. */
    public Instant effective(LocalDate date) {
        if (date == null) {
            return null;
        }
        if (date.isAfter(today())) {
            throw ProblemException.invalid("/effectiveDate", "A state cannot be loaded for a date in the future.");
        }
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The last moment of a day: what "as at" that date means. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1000);
    }
}
