package uk.goldenthread.platform.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which dates can be meant at all. Java reads years of nine digits and PostgreSQL stores fewer of them; long before either, a date is a
 * slip of the keyboard.
 */
public final class UsableDates {
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    public static final String SENTENCE = "Enter a date between the years 1900 and 2999.";

    private static final Instant BEGINNING = FIRST.atStartOfDay(LondonTime.ZONE).toInstant();
    private static final Instant END =
            LAST.plusDays(1).atStartOfDay(LondonTime.ZONE).toInstant();

    private UsableDates() {}

    public static boolean isUsable(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    public static boolean isUsable(Instant moment) {
        return !moment.isBefore(BEGINNING) && moment.isBefore(END);
    }
}
