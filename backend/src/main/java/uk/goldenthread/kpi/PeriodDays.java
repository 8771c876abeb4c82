package uk.goldenthread.kpi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months, weeks and stretches of them, as the names of periods write them, in lower case. */
final class PeriodDays {
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
    private static final String SEPARATOR = "[\\s,'’/.-]*";
    private static final Pattern MONTH_YEAR =
            Pattern.compile("([a-z]{3,9})\\.?" + SEPARATOR + "(\\d{4}|\\d{2})|(\\d{4})[\\s,/-]*([a-z]{3,9})\\.?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[-/](\\d{2})|(\\d{1,2})[/-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of )?([a-z]{3,9})\\.?[\\s,'’-]*(\\d{4}|\\d{2})");
    private static final Pattern WEEK = Pattern.compile(
            "(?:week|wk|w)\\.?\\s*(?:no\\.? ?)?(\\d{1,2})(?:\\s*[,/-]\\s*|\\s+(?:of )?)(\\d{4})|(\\d{4})[\\s/-]*(?:week|wk|w)\\.?\\s*(\\d{1,2})");
    private static final Pattern WEEK_OF = Pattern.compile(
            "(?:w/?c|week commencing|week beginning|week starting|w/?e|week ending|week ended|week to)\\.?:? (.+)");
    private static final Pattern PARTED = Pattern.compile(" to (?:the )?| until | through | and |\\s*-\\s*");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:rolling |last |the )?(?:(year|quarter)|(\\d{1,2}|three|six|nine|twelve)[ -]months?)(?: period)? (?:to|ending|ended|end|up to)(?: the)?(?: end of| end)? (.+)");
    private static final Pattern POINT = Pattern.compile("(?:as at|as of|at|on|position at|snapshot)(?: the)? (.+)");
    private static final Pattern END = Pattern.compile("(?:as at |at )?(?:the )?end(?: of)? (.+)");

    private PeriodDays() {}

    static Optional<Days> read(String words) {
        return month(words)
                .map(Days::of)
                .or(() -> day(words).map(Days::day))
                .or(() -> week(words))
                .or(() -> length(words))
                .or(() -> point(words))
                .or(() -> range(words));
    }

    /** September 2024, Sept 2024, Sep-24, 2024-09, 09/2024. */
    static Optional<YearMonth> month(String words) {
        Matcher m = MONTH_YEAR.matcher(words);
        if (m.matches()) {
            int month = month(m.group(1) != null ? m.group(1) : m.group(4), true);
            return month == 0 ? Optional.empty() : of(year(m.group(2) != null ? m.group(2) : m.group(3)), month);
        }
        Matcher n = NUMBERS.matcher(words);
        return !n.matches()
                ? Optional.empty()
                : n.group(1) != null
                        ? of(year(n.group(1)), Integer.parseInt(n.group(2)))
                        : of(year(n.group(4)), Integer.parseInt(n.group(3)));
    }

    private static Optional<YearMonth> of(int year, int month) {
        return Periods.plausible(year) && month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(year, month))
                : Optional.empty();
    }

    /** 9 for september, sept and sep; 0 for no month. */
    static int month(String word, boolean shortened) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; i < 12; i++) {
            String name = MONTHS.get(i);
            if (name.equals(lower)
                    || shortened && (name.substring(0, 3).equals(lower) || i == 8 && lower.equals("sept"))) {
                return i + 1;
            }
        }
        return 0;
    }

    static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    static Optional<LocalDate> day(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(year(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher british = BRITISH.matcher(words);
        if (british.matches()) {
            return day(year(british.group(3)), Integer.parseInt(british.group(2)), Integer.parseInt(british.group(1)));
        }
        Matcher said = DAY.matcher(words);
        return said.matches()
                ? day(year(said.group(3)), month(said.group(2), true), Integer.parseInt(said.group(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Periods.plausible(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Weeks are those of ISO 8601, Monday to Sunday; the first holds the year's first Thursday. */
    private static Optional<Days> week(String words) {
        Matcher m = WEEK.matcher(words);
        if (m.matches()) {
            int week = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(4));
            int year = year(m.group(2) != null ? m.group(2) : m.group(3));
            if (!Periods.plausible(year)
                    || week < 1
                    || week
                            > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                    .rangeRefinedBy(LocalDate.of(year, 6, 1))
                                    .getMaximum()) {
                return Optional.empty();
            }
            LocalDate monday = LocalDate.of(year, 6, 1)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), week)
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return Optional.of(new Days(monday, monday.plusDays(6)));
        }
        Matcher of = WEEK_OF.matcher(words);
        if (!of.matches()) {
            return Optional.empty();
        }
        boolean begins = words.matches("w/?c.*|week (commencing|beginning|starting).*");
        return day(of.group(1).strip()).map(d -> begins ? new Days(d, d.plusDays(6)) : new Days(d.minusDays(6), d));
    }

    /** Year to March 2025, 12 months ending 31 March 2025, quarter to June 2025. */
    private static Optional<Days> length(String words) {
        Matcher m = LENGTH.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        int months = m.group(1) != null ? (m.group(1).equals("year") ? 12 : 3) : count(m.group(2));
        String to = m.group(3).strip();
        return months < 1
                ? Optional.empty()
                : month(to).map(last -> Days.to(last, months)).or(() -> day(to).map(
                                d -> new Days(d.plusDays(1).minusMonths(months), d)));
    }

    private static int count(String word) {
        return switch (word) {
            case "three" -> 3;
            case "six" -> 6;
            case "nine" -> 9;
            case "twelve" -> 12;
            default -> Integer.parseInt(word);
        };
    }

    /** As at 31 March 2025, end of March 2025: one day. */
    private static Optional<Days> point(String words) {
        Matcher end = END.matcher(words);
        if (end.matches()) {
            return month(end.group(1)).map(m -> Days.day(m.atEndOfMonth()));
        }
        Matcher at = POINT.matcher(words);
        return at.matches() ? day(at.group(1)).map(Days::day) : Optional.empty();
    }

    /** 1 April 2025 to 30 June 2025, April to June 2025, Nov 2024 - Jan 2025. Every place where it could be parted is tried. */
    private static Optional<Days> range(String words) {
        String bare = words.replaceFirst("^(?:from|between) ", "");
        Matcher m = PARTED.matcher(bare);
        while (m.find()) {
            String first = bare.substring(0, m.start()).strip();
            String last = bare.substring(m.end()).strip();
            Optional<Days> whole = range(first, last);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static Optional<Days> range(String first, String last) {
        Optional<YearMonth> lastMonth = month(last);
        if (lastMonth.isPresent()) {
            Optional<YearMonth> firstMonth = month(first).or(() -> {
                int month = month(first, true);
                return month == 0
                        ? Optional.empty()
                        : Optional.of(YearMonth.of(
                                lastMonth.get().getYear()
                                        - (month > lastMonth.get().getMonthValue() ? 1 : 0),
                                month));
            });
            return firstMonth.filter(f -> !f.isAfter(lastMonth.get())).map(f -> Days.of(f, lastMonth.get()));
        }
        Optional<LocalDate> end = day(last);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        return day(first)
                .or(() -> day(first + " " + end.get().getYear()).map(d -> d.isAfter(end.get()) ? d.minusYears(1) : d))
                .filter(d -> !d.isAfter(end.get()))
                .map(d -> new Days(d, end.get()));
    }
}
