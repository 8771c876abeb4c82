package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import uk.goldenthread.platform.problem.ProblemException;

/** Which twelve months a year of a measure is, where its name does not say it: 2023/24 is a financial or an academic one. */
public enum YearKind {
    /** January to December. */
    CALENDAR(Month.JANUARY),
    /** 1 April to 31 March: councils, the NHS, grants. */
    FINANCIAL(Month.APRIL),
    /** 1 September to 31 August: schools and DfE's school statistics. Further education begins in August: its days are written. */
    ACADEMIC(Month.SEPTEMBER);

    private final Month first;

    YearKind(Month first) {
        this.first = first;
    }

    /**
     * The kind that a request says in a word; null where it says none.
     *
     * @param pointer where it stands in the request
     */
    @Nullable
    public static YearKind said(String pointer, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(k -> k.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        pointer, "Say which kind of year it is: CALENDAR, FINANCIAL or ACADEMIC, or leave it out."));
    }

    /** The year that begins in a calendar year. */
    Days from(int year) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new Days(start, start.plusYears(1).minusDays(1));
    }

    /** The first day of the year that a day lies in. */
    LocalDate startOf(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }
}
