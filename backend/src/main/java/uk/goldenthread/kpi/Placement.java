package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.PlannedDate;

/** Where a figure stands in time. One without days has no place, and one whose days are not those of its name is doubted. */
final class Placement {
    private Placement() {}

    /**
     * The figure with its days.
     *
     * @param read what its name says
     * @throws ProblemException with what to write, where it has no place
     */
    static ObservationDraft placed(ObservationDraft draft, PeriodReading read) {
        LocalDate start = draft.periodStart();
        LocalDate end = draft.periodEnd();
        if (start != null && end != null) {
            if (!end.isBefore(start) && !Boolean.TRUE.equals(draft.confirmed())) {
                doubt(draft.period(), read, new Days(start, end));
            }
            return draft;
        }
        if (start == null && end == null) {
            if (read instanceof PeriodReading.Placed placed) {
                return draft.between(placed.days().start(), placed.days().end());
            }
            throw ProblemException.unprocessable(
                    "/period",
                    read instanceof PeriodReading.Asked asked
                            ? asked.sentence()
                            : "“" + draft.period().strip() + "” does not say which days it means. Write "
                                    + Periods.FORMS + ", or give the first and last day.");
        }
        List<Days> meant = days(read).stream()
                .filter(d -> start == null ? d.end().equals(end) : d.start().equals(start))
                .toList();
        if (meant.size() == 1) {
            return draft.between(meant.get(0).start(), meant.get(0).end());
        }
        throw start == null
                ? ProblemException.unprocessable("/periodStart", "Give the first day of the period too.")
                : ProblemException.unprocessable("/periodEnd", "Give the last day of the period too.");
    }

    private static void doubt(String period, PeriodReading read, Days days) {
        List<Days> meant = days(read);
        boolean agrees = meant.isEmpty() || meant.stream().anyMatch(m -> agree(m, days));
        if (!agrees) {
            throw ProblemException.unprocessable(
                    "/periodStart",
                    "“" + period.strip() + "” means " + meant.get(0).words()
                            + (meant.size() > 1 ? " or " + meant.get(1).words() : "") + ", not " + days.words()
                            + ". Correct the one or the other, or confirm that it is meant so.");
        }
    }

    /** A count on one day of the period is a figure of it, and weeks begin on other days than Monday. */
    private static boolean agree(Days meant, Days days) {
        boolean stand = days.start().equals(days.end()) && meant.holds(days);
        boolean week = meant.start().plusDays(6).equals(meant.end())
                && days.start().plusDays(6).equals(days.end())
                && Math.abs(ChronoUnit.DAYS.between(meant.start(), days.start())) < 7;
        return meant.equals(days) || stand || week;
    }

    private static List<Days> days(PeriodReading read) {
        if (read instanceof PeriodReading.Placed placed) {
            return List.of(placed.days());
        }
        return read instanceof PeriodReading.Asked asked ? asked.choices() : List.of();
    }

    /** 1 April 2025 to 30 June 2025, as an answer says it. */
    static String words(ObservationDraft placed) {
        return placed.periodStart() == null || placed.periodEnd() == null
                ? placed.period()
                : placed.periodEnd().isBefore(placed.periodStart())
                        ? PlannedDate.words(placed.periodEnd())
                        : new Days(placed.periodStart(), placed.periodEnd()).words();
    }
}
