package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.PeriodFit;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.record.PlannedDate;

/** Periods inside a series that have no number: nothing is known of what happened in them. */
@Schema(name = "AnalysisGap", description = "Periods inside the series that have no number; the line is broken there")
public record Gap(
        @Schema(description = "Position of the first point after it, from 0")
        int at,

        @Schema(description = "How many periods have no number", examples = "3")
        int periods,

        @Schema(description = "How many of them have no figure at all; the others have words or a mark in its place")
        int missing,

        @Schema(examples = "May 2025 to July 2025") String words) {
    private static final double MONTH = 365.25 / 12;

    /** Days. Terms are quarters, and the summer holiday between two of them may be longer than half a quarter: at most eight weeks. */
    private static final int HOLIDAY = 56;

    /**
     * @param standing all figures of the series, also those without a value
     */
    static List<Gap> of(Frequency frequency, List<Point> points, List<ObservationFacts> standing) {
        int months = PeriodFit.months(frequency);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; months > 0 && i < points.size(); i++) {
            ObservationFacts before = points.get(i - 1).row();
            ObservationFacts after = points.get(i).row();
            long free = free(frequency, before, after);
            boolean holiday = frequency == Frequency.QUARTERLY && free <= HOLIDAY && whole(frequency, before, after);
            int periods = holiday ? 0 : (int) Math.round(free / (months * MONTH));
            if (periods > 0) {
                int said = (int) standing.stream()
                        .filter(o -> o.periodEnd().isAfter(before.periodEnd())
                                && o.periodEnd().isBefore(after.periodEnd()))
                        .count();
                gaps.add(new Gap(i, periods, Math.max(0, periods - said), words(frequency, before, after)));
            }
        }
        return List.copyOf(gaps);
    }

    /** Days between two figures of which neither is; where they are stands or taken once a period, the days beyond one period. */
    private static long free(Frequency frequency, ObservationFacts before, ObservationFacts after) {
        return whole(frequency, before, after)
                ? ChronoUnit.DAYS.between(before.periodEnd(), after.periodStart()) - 1
                : Math.max(
                        0,
                        ChronoUnit.DAYS.between(before.periodEnd(), after.periodEnd())
                                - Math.round(PeriodFit.months(frequency) * MONTH));
    }

    /** Whether the later figure is of a whole period of its own. A sum from the beginning of the year covers what came before it. */
    private static boolean whole(Frequency frequency, ObservationFacts before, ObservationFacts after) {
        return after.periodStart() != null
                && ChronoUnit.DAYS.between(after.periodStart(), after.periodEnd()) + 1 >= PeriodFit.shortest(frequency)
                && after.periodStart().isAfter(before.periodEnd());
    }

    private static String words(Frequency frequency, ObservationFacts before, ObservationFacts after) {
        LocalDate from = before.periodEnd().plusDays(1);
        boolean whole = after.periodStart() != null && after.periodStart().isAfter(from);
        LocalDate to =
                whole ? after.periodStart().minusDays(1) : after.periodEnd().minusMonths(PeriodFit.months(frequency));
        boolean months =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (!months) {
            return PlannedDate.words(from) + " to " + PlannedDate.words(to);
        }
        if (frequency == Frequency.ANNUAL && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + " to " + to.getYear();
        }
        String first = month(from);
        return first.equals(month(to)) ? first : first + " to " + month(to);
    }

    private static String month(LocalDate day) {
        return PlannedDate.month(YearMonth.from(day)).words();
    }

    /** "3 months are missing: May 2025 to July 2025" of all that have no figure at all; empty where none has. */
    public static String missing(Frequency frequency, List<Gap> gaps) {
        List<Gap> without = gaps.stream().filter(g -> g.missing() > 0).toList();
        int count = without.stream().mapToInt(Gap::missing).sum();
        if (count == 0) {
            return "";
        }
        return (count == 1
                        ? "1 " + unit(frequency) + " is missing: "
                        : count + " " + unit(frequency) + "s are missing: ")
                + String.join(", ", without.stream().map(Gap::words).toList());
    }

    private static String unit(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> "month";
            case QUARTERLY -> "quarter";
            case SIX_MONTHLY -> "half-year";
            default -> "year";
        };
    }
}
