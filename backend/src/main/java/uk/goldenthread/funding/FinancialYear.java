package uk.goldenthread.funding;

import java.time.LocalDate;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * A financial year of local government, from 1 April, and its quarters.
 *
 * @param first calendar year in which it begins
 */
public record FinancialYear(int first) {
    public static final String PATTERN = "20[0-9]{2}-[0-9]{2}";
    public static final String MESSAGE = "A financial year is written 2024-25.";

    /** Reads 2024-25; refuses 2024-26. */
    public static FinancialYear of(String pointer, String words) {
        FinancialYear year = new FinancialYear(Integer.parseInt(words.substring(0, 4)));
        if (!year.words().equals(words)) {
            throw ProblemException.unprocessable(pointer, "After 2024 comes 2025: write " + year.words() + ".");
        }
        return year;
    }

    /** The year a day lies in. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /** Quarter a day lies in, 1 for April to June. */
    public static int quarter(LocalDate day) {
        return (day.getMonthValue() + 8) % 12 / 3 + 1;
    }

    /** First day of a quarter. */
    public LocalDate begins(int quarter) {
        return LocalDate.of(first, 4, 1).plusMonths(3L * (quarter - 1));
    }

    /** Last day of a quarter. */
    public LocalDate ends(int quarter) {
        return begins(quarter).plusMonths(3).minusDays(1);
    }

    /** First day of the year. */
    public LocalDate begins() {
        return begins(1);
    }

    /** Last day of the year. */
    public LocalDate ends() {
        return ends(4);
    }

    public FinancialYear previous() {
        return new FinancialYear(first - 1);
    }

    public FinancialYear next() {
        return new FinancialYear(first + 1);
    }

    /** 2024-25. */
    public String words() {
        return first + "-" + String.format("%02d", (first + 1) % 100);
    }
}
