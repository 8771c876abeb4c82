package uk.goldenthread.governance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a meeting is held: a day, or the days between which it was, where papers disagree. */
public final class MeetingDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private MeetingDays() {}

    /** As one would say it: 15 July 2024, or between 13 September and 13 October 2024. */
    public static String words(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        String first = from.getYear() == to.getYear() ? WITHOUT_YEAR.format(from) : DAY.format(from);
        return "between " + first + " and " + DAY.format(to);
    }

    /** How people call a meeting: the board, its title where it has one, and the day. */
    public static String meeting(String board, String title, LocalDate from, LocalDate to) {
        return board + (title.isEmpty() ? "" : ", " + title) + ", " + words(from, to);
    }
}
