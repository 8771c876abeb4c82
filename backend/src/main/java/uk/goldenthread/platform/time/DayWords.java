package uk.goldenthread.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and months as one would say them. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DayWords() {}

    /** 30 April 2025 */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** 30 April, where the year stands beside it. */
    public static String withoutYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** April 2025, of a day or a month. */
    public static String month(TemporalAccessor month) {
        return MONTH.format(month);
    }
}
