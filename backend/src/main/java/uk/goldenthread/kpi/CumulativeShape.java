package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether figures look like adding up within a year: they rise from period to period and fall, by half or more, only where a year begins
 * (January, April, August or September), each time in the same month. A suggestion: only the measure says whether it is so.
 */
public final class CumulativeShape {
    /** So many figures of a year must rise before a fall says anything. */
    private static final int RISES = 3;

    private CumulativeShape() {}

    /**
     * A figure in its place.
     *
     * @param start first day; the month in which it begins says whether a year does
     */
    public record Placed(LocalDate start, LocalDate end, double value) {
        private int month() {
            LocalDate day = start == null ? end : start;
            return day.getMonthValue();
        }

        private int year() {
            return (start == null ? end : start).getYear();
        }
    }

    /** @param figures oldest first, all with an end */
    public static boolean suggested(List<Placed> figures) {
        int begins = 0;
        int falls = 0;
        int rises = 0;
        int risesBefore = 0;
        for (int i = 1; i < figures.size(); i++) {
            Placed before = figures.get(i - 1);
            Placed now = figures.get(i);
            if (now.value() >= before.value()) {
                rises += now.value() > before.value() ? 1 : 0;
                continue;
            }
            boolean same = begins == 0 || begins == now.month();
            if (!same || !reset(before, now)) {
                return false;
            }
            begins = now.month();
            falls++;
            risesBefore = Math.max(risesBefore, rises);
            rises = 0;
        }
        return falls > 0 && risesBefore >= RISES;
    }

    /** Whether the step to a figure falls by half or more in a month in which a year begins. */
    public static boolean reset(Placed before, Placed now) {
        boolean first =
                switch (now.month()) {
                    case 1, 4, 8, 9 -> now.month() != before.month() || now.year() != before.year();
                    default -> false;
                };
        return first && now.value() * 2 <= before.value();
    }
}
