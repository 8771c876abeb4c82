package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.goldenthread.record.PlannedDate;

/** The first and the last day of a period. */
public record Days(LocalDate start, LocalDate end) {
    static Days of(YearMonth month) {
        return of(month, month);
    }

    static Days of(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }

    static Days day(LocalDate day) {
        return new Days(day, day);
    }

    /** So many whole months, the last of them given. */
    static Days to(YearMonth last, int months) {
        return of(last.minusMonths(months - 1L), last);
    }

    boolean holds(Days other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** 1 April 2025 to 30 June 2025; one day alone. */
    public String words() {
        return start.equals(end)
                ? PlannedDate.words(start)
                : PlannedDate.words(start) + " to " + PlannedDate.words(end);
    }
}
