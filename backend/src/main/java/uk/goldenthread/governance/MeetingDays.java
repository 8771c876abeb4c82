package uk.goldenthread.governance;

import java.time.LocalDate;
import uk.goldenthread.platform.time.DayWords;

/** When a meeting is held: a day, or the days between which it was, where papers disagree. */
public final class MeetingDays {
    private MeetingDays() {}

    /** As one would say it: 15 July 2024, or between 13 September and 13 October 2024. */
    public static String words(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DayWords.of(from);
        }
        String first = from.getYear() == to.getYear() ? DayWords.withoutYear(from) : DayWords.of(from);
        return "between " + first + " and " + DayWords.of(to);
    }

    /** How people call a meeting: the board, its title where it has one, and the day. */
    public static String meeting(String board, String title, LocalDate from, LocalDate to) {
        return board + (title.isEmpty() ? "" : ", " + title) + ", " + words(from, to);
    }
}
