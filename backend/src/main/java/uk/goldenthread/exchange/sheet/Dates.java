package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.kpi.PeriodDays;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.record.PlannedDate;

/**
 * Dates as councils write them. What can be read in one way only is taken; of 03/04/26 the day stands first, as everywhere in this
 * country, and that is said; what remains in doubt is refused rather than guessed.
 */
public final class Dates {
    static final String FORMS = "Write a day as 2024-06-30 or 30/06/2024, or a month as Sep 2024.";
    static final String DAY_FORMS = "Write the day as 2024-06-30 or 30/06/2024.";
    /** No date is as long; nothing longer is looked at. */
    private static final int LONGEST = 100;

    private static final String WEEKDAYS =
            "(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Pattern WEEKDAY = Pattern.compile(WEEKDAYS + "[\\s,.]+(?:the )?(.+)");
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})[t ](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s?(z|utc|gmt|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern PART_OF_MONTH =
            Pattern.compile("(?:by )?(?:the )?(?:end|beginning|start|middle|early|late|mid)(?:[ -]of)?[ -](.+)");
    private static final Pattern BY = Pattern.compile("(?:by|due|due by|on|no later than)(?: the)? (.+)");
    private static final Pattern DAY_OR_MONTH = Pattern.compile("([a-z]{3,9})\\.? (\\d{2})");
    private static final Pattern NO_YEAR =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?[a-z]{3,9}|[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern SERIAL = Pattern.compile("[3-7]\\d{4}");
    private static final Pattern YEARS = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern QUARTER = Pattern.compile("(?:q[1-4]|quarter [1-4])\\b.*");
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "(?:by |in |end of |(?:financial|academic|school) year )?(?:fy ?|ay ?)?\\d{4}(?:[/-]\\d{2}(?:\\d{2})?)?");
    private static final LocalDate EXCELS_NOUGHT = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /**
     * What a cell of a date was read as.
     *
     * @param note what a reader should know of how it was read; null where there is nothing
     */
    public record Written(PlannedDate date, @Nullable String note) {}

    public static PlannedDate date(String text) {
        return read(text).date();
    }

    /** A day or a month, and how it was understood, in an area that has set no term dates. */
    public static Written read(String text) {
        return read(text, () -> TermDates.NONE, false);
    }

    /**
     * A day, a month or the day of a term, and how it was understood.
     *
     * @param terms the area's term dates, asked only where a term is named
     * @param first whether what the date is of begins with the term; else it ends with it
     */
    static Written read(String text, Supplier<TermDates> terms, boolean first) {
        String words = text.length() > LONGEST ? "" : Signs.compared(text);
        Optional<Written> day = day(words, FORMS)
                .or(() -> PlanDates.week(words, FORMS))
                .or(() -> PlanDates.term(text, words, terms, first));
        if (day.isPresent()) {
            return day.get();
        }
        Matcher part = PART_OF_MONTH.matcher(words);
        if (part.matches()) {
            Optional<YearMonth> month = month(part.group(1));
            if (month.isPresent()) {
                PlannedDate date = PlannedDate.month(month.get());
                return new Written(date, "“" + text + "” is kept as the month, " + date.words() + ".");
            }
        }
        Matcher by = BY.matcher(words);
        Optional<YearMonth> month = month(by.matches() ? by.group(1) : words);
        if (month.isPresent()) {
            return new Written(PlannedDate.month(month.get()), null);
        }
        throw notRead(text, words, FORMS);
    }

    /** Whether words stand where a date would, which say that none is known: ongoing, to be confirmed, a season. */
    static boolean isNone(String text) {
        return text.length() <= LONGEST && PlanDates.areWords(Signs.compared(text));
    }

    /** A date that must be known to the day. */
    public static LocalDate day(String text) {
        return readDay(text).date().date();
    }

    static Written readDay(String text) {
        String words = text.length() > LONGEST ? "" : Signs.compared(text);
        return day(words, DAY_FORMS).orElseThrow(() -> notRead(text, words, DAY_FORMS));
    }

    private static Optional<YearMonth> month(String words) {
        if (DAY_OR_MONTH.matcher(words).matches()) {
            return Optional.empty();
        }
        return PeriodDays.month(words);
    }

    static Optional<Written> day(String words, String forms) {
        Matcher weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) {
            Optional<Written> day = day(weekday.group(2), forms);
            day.ifPresent(d -> refuseOtherWeekday(weekday.group(1), d.date().date()));
            return day;
        }
        Matcher by = BY.matcher(words);
        if (by.matches()) {
            return day(by.group(1), forms);
        }
        Matcher moment = MOMENT.matcher(words);
        if (moment.matches()) {
            return Optional.of(moment(moment, forms));
        }
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            return Optional.of(numbers(numbers, forms));
        }
        Matcher year = YEAR_FIRST.matcher(words);
        if (year.matches()) {
            return Optional.of(written(day(year.group(1), year.group(3), year.group(4), forms)));
        }
        Matcher american = MONTH_FIRST.matcher(words);
        return PeriodDays.day(
                        american.matches()
                                ? american.group(2) + " " + american.group(1) + " " + american.group(3)
                                : words)
                .map(Dates::written);
    }

    private static Written numbers(Matcher m, String forms) {
        boolean two = m.group(4).length() == 2;
        if (Integer.parseInt(m.group(3)) > 12 && Integer.parseInt(m.group(1)) <= 12) {
            throw new CellFault("There is no month " + m.group(3) + ": the day stands before the month.", forms);
        }
        LocalDate day = day(two ? "20" + m.group(4) : m.group(4), m.group(3), m.group(1), forms);
        boolean doubtful =
                two && Integer.parseInt(m.group(1)) <= 12 && !m.group(1).equals(m.group(3));
        return new Written(
                PlannedDate.day(day),
                doubtful ? "Read as " + PlannedDate.words(day) + ": the day stands before the month." : null);
    }

    /** A day with a time: a moment with a zone is London's day, whatever day it is elsewhere; a time without one is left out. */
    private static Written moment(Matcher m, String forms) {
        LocalDate day = m.group(1).contains("-")
                ? day(
                        m.group(1).substring(0, 4),
                        m.group(1).substring(5, 7),
                        m.group(1).substring(8),
                        forms)
                : PeriodDays.day(m.group(1)).orElseThrow(() -> new CellFault("There is no such day.", forms));
        String time = m.group(2).length() == 4 || m.group(2).indexOf(':') == 1 ? "0" + m.group(2) : m.group(2);
        String zone = m.group(3);
        if (zone == null) {
            return new Written(
                    PlannedDate.day(day),
                    time.matches("00:00(?::00(?:\\.0+)?)?")
                            ? null
                            : "Read as " + PlannedDate.words(day) + "; the time " + time + " is left out.");
        }
        String offset = zone.matches("[a-z]+")
                ? "Z"
                : zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
        try {
            LocalDate london = LondonTime.dateOf(
                    OffsetDateTime.parse(day + "T" + time + offset).toInstant());
            return new Written(
                    PlannedDate.day(london),
                    "Read as " + PlannedDate.words(london) + ", which this moment is in London.");
        } catch (DateTimeException e) {
            throw new CellFault("There is no such time.", forms);
        }
    }

    private static Written written(LocalDate day) {
        return new Written(PlannedDate.day(day), null);
    }

    private static LocalDate day(String year, String month, String day, String forms) {
        int y = year(year, forms);
        try {
            return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellFault("There is no such day.", forms);
        }
    }

    private static int year(String text, String forms) {
        int year = Integer.parseInt(text);
        if (year < 1990 || year > 2099) {
            throw new CellFault("The year " + year + " cannot be meant.", forms);
        }
        return year;
    }

    private static void refuseOtherWeekday(String said, LocalDate day) {
        DayOfWeek is = day.getDayOfWeek();
        if (!is.name().toLowerCase(Locale.ROOT).startsWith(said.substring(0, 3))) {
            throw new CellFault(
                    PlannedDate.words(day) + " is a " + is.getDisplayName(TextStyle.FULL, Locale.UK) + ".",
                    "Correct the day or the date.");
        }
    }

    /** Why not, as exactly as can be said. */
    private static CellFault notRead(String text, String words, String forms) {
        if (SERIAL.matcher(words).matches()) {
            LocalDate day = EXCELS_NOUGHT.plusDays(Integer.parseInt(words));
            return new CellFault(
                    "This is the number by which a spreadsheet keeps a day, " + PlannedDate.words(day) + ".",
                    "Format the column as a date. " + forms);
        }
        Matcher either = DAY_OR_MONTH.matcher(words);
        if (either.matches() && PeriodDays.month(words).isPresent()) {
            return new CellFault("“" + text + "” could be a day or a month of a year.", forms);
        }
        if (NO_YEAR.matcher(words).matches()
                && (PeriodDays.day(words + " 2024").isPresent()
                        || PeriodDays.day(turned(words) + " 2024").isPresent())) {
            return new CellFault("The year is missing.", forms);
        }
        if (YEAR_ALONE.matcher(words).matches()) {
            return new CellFault("This is a year, and a date is wanted.", forms);
        }
        if (QUARTER.matcher(words).matches()) {
            return new CellFault("A quarter could be of two kinds of year.", forms);
        }
        Matcher years = YEARS.matcher(words);
        if (words.chars().anyMatch(Character::isLetter) && years.find()) {
            year(years.group(1), forms);
            if (words.matches("\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?[a-z]{3,9}[ ,-]+\\d{4}")
                    && PeriodDays.month(words.replaceFirst("^\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?", ""))
                            .isPresent()) {
                return new CellFault("There is no such day.", forms);
            }
        }
        return new CellFault("This is not a date that can be read.", forms);
    }

    /** June 30th as 30th June. */
    private static String turned(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(blank + 1) + " " + words.substring(0, blank);
    }
}
