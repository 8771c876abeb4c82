package uk.goldenthread.exchange.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.plan.PlannedDate;

/** Dates as councils write them. What could be read in two ways is refused rather than guessed. */
public final class Dates {
    static final String FORMS = "Write a day as 2024-06-30 or 30/06/2024, or a month as Sep 2024.";
    static final String DAY_FORMS = "Write the day as 2024-06-30 or 30/06/2024.";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Dates() {}

    public static PlannedDate date(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return PlannedDate.month(YearMonth.of(year(month.group(2), FORMS), month(month.group(1))));
        }
        return PlannedDate.day(day(text, FORMS));
    }

    /** A date that must be known to the day. */
    public static LocalDate day(String text) {
        return day(text, DAY_FORMS);
    }

    private static LocalDate day(String text, String forms) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), forms);
        }
        Matcher british = BRITISH.matcher(text);
        if (british.matches()) {
            return day(british.group(3), british.group(2), british.group(1), forms);
        }
        throw new CellFault("This is not a date that can be read. " + forms);
    }

    private static LocalDate day(String year, String month, String day, String forms) {
        int y = year(year, forms);
        try {
            return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellFault("There is no such day. " + forms);
        }
    }

    private static int year(String text, String forms) {
        int year = Integer.parseInt(text);
        if (year < 1990 || year > 2099) {
            throw new CellFault("The year " + year + " cannot be meant. " + forms);
        }
        return year;
    }

    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < 12; i++) {
            String name = MONTHS.get(i);
            if (lower.equals(name) || lower.equals(name.substring(0, 3)) || (i == 8 && lower.equals("sept"))) {
                return i + 1;
            }
        }
        throw new CellFault("“" + word + "” is not a month. " + FORMS);
    }
}
