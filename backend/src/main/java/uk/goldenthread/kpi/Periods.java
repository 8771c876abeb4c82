package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.platform.time.DayWords;
import uk.goldenthread.platform.time.TermDates;

/**
 * What the names of periods mean in days. A name that could mean two things is asked about and never guessed: a figure in the wrong
 * place makes every sentence about its series wrong.
 */
public final class Periods {
    static final String FORMS =
            "for example September 2025, Q1 2025/26, FY 2024/25, AY 2024/25, Week 12 2026, or 1 April 2025 to 30 June 2025";

    /** No name of a period is as long; nothing longer is looked at, because these patterns try many ways of dividing a text. */
    public static final int LONGEST = 200;

    private static final String PAIR = "(?<from>\\d{4}|\\d{2})\\s*(?<by>[/-])\\s*(?<to>\\d{4}|\\d{2})";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String FINANCIAL = "financial year|fin\\.? year|fiscal year|finance year|f/y|fy";
    private static final String ACADEMIC = "academic year|school year|acad\\.? year|a/y|ay";
    private static final String CALENDAR = "calendar year|cal\\.? year|c/y|cy|calendar";
    private static final String KIND = "(?<%s>" + FINANCIAL + "|" + ACADEMIC + "|" + CALENDAR + "|tax year)";
    private static final String QUARTER =
            "(?:q(?:uarter|tr)?\\.?\\s*(?<n>[1-4])|(?<nth>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)(?: of)?)";
    private static final String HALF = "(?:(?:h|half)[\\s-]*(?<n>[12])|(?<nth>1st|2nd|first|second) half(?: of)?)";
    private static final Pattern SIX = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SINCE = Pattern.compile(
            "(?:ytd|year[ -]to[ -]date|cumulative|cum\\.?)(?: to| at| as at)?(?: the)?(?: end of)?[ :,-]+(?<a>.+)|(?<b>.+?)[ ,-]++(?:ytd|year[ -]to[ -]date|cumulative|cum\\.?)");
    private static final Pattern MONTH_OF =
            Pattern.compile("(?:month|m)\\s*(\\d{1,2})[ ,-]+(?<pair>.+)|(?<before>.+?)[ ,-]+(?:month|m)\\s*(\\d{1,2})");
    /** What is said of the figure, not of its days. */
    private static final Pattern FIRM = Pattern.compile(
            "[\\s,-]*[(\\[]?\\b(provisional|prov|final|actuals?|outturn|revised|unvalidated|validated|published|projected|projections?|forecast|estimated?|est|planned|p|f|r)\\b\\.?[)\\]]?$");

    private static final Pattern EXPECTED =
            Pattern.compile("\\b(projected|projections?|forecasts?|planned|expected)\\b");

    private static final List<Pattern> YEARS = around("", PAIR);
    private static final List<Pattern> SINGLE = around("", YEAR);
    private static final List<Pattern> QUARTERS = around(QUARTER, PAIR);
    private static final List<Pattern> QUARTERS_OF_ONE = around(QUARTER, YEAR);
    private static final List<Pattern> HALVES = around(HALF, PAIR);
    private static final List<Pattern> HALVES_OF_ONE = around(HALF, YEAR);

    private Periods() {}

    /** The part before or behind the year, the kind of year before or behind that. */
    private static List<Pattern> around(String part, String year) {
        String one = "(?:" + String.format(KIND, "k1") + "[ ,:-]*)?";
        String two = "(?:[ ,(-]*" + String.format(KIND, "k2") + "\\)?)?";
        String gap = part.isEmpty() ? "" : "[ ,:/-]*(?:of )?";
        return part.isEmpty()
                ? List.of(Pattern.compile(one + year + two))
                : List.of(
                        Pattern.compile(part + gap + one + year + two), Pattern.compile(one + year + two + gap + part));
    }

    /**
     * The days that a name means.
     *
     * @param kind  which year the measure or the upload means; null where neither says so
     * @param terms the area's term dates; asked only where the name is that of a term
     */
    public static PeriodReading read(String name, @Nullable YearKind kind, Supplier<TermDates> terms) {
        if (name.length() > LONGEST) {
            return new PeriodReading.Unknown();
        }
        String words = words(name);
        PeriodReading read = whole(words, kind, terms);
        if (read instanceof PeriodReading.Unknown) {
            Matcher firm = FIRM.matcher(words);
            return firm.find() && firm.start() > 0 ? read(words.substring(0, firm.start()), kind, terms) : read;
        }
        return read;
    }

    /** Whether the name says that its figure is expected: 2025/26 (projected). */
    static boolean expected(String name) {
        return name.length() <= LONGEST && EXPECTED.matcher(words(name)).find();
    }

    private static String words(String name) {
        return name.strip()
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("\\((\\d{4}(?:[/-]\\d{2,4})?)\\)", "$1")
                .toLowerCase(Locale.ROOT);
    }

    private static PeriodReading whole(String words, @Nullable YearKind kind, Supplier<TermDates> terms) {
        Matcher six = SIX.matcher(words);
        if (six.matches()) {
            return sixDigits(words, Integer.parseInt(six.group(1)), Integer.parseInt(six.group(2)));
        }
        Matcher eight = EIGHT.matcher(words);
        if (eight.matches()) {
            return PeriodDays.day(eight.group(1) + "-" + eight.group(2) + "-" + eight.group(3))
                    .map(d -> placed(Days.day(d)))
                    .orElse(new PeriodReading.Unknown());
        }
        return single(words, kind)
                .or(() -> years(words, kind))
                .or(() -> PeriodParts.quarter(words, kind, QUARTERS, QUARTERS_OF_ONE, 3))
                .or(() -> PeriodParts.quarter(words, kind, HALVES, HALVES_OF_ONE, 6))
                .or(() -> PeriodParts.term(words, terms))
                .or(() -> since(words, kind, terms))
                .or(() -> monthOf(words))
                .or(() -> PeriodDays.read(words).map(Periods::placed))
                .orElse(new PeriodReading.Unknown());
    }

    private static PeriodReading sixDigits(String words, int year, int last) {
        String pair = pair(year);
        boolean years = (year + 1) % 100 == last;
        boolean month = last >= 1 && last <= 12;
        if (!plausible(year) || !years && !month) {
            return new PeriodReading.Unknown();
        }
        String monthWords = month ? DayWords.month(YearMonth.of(year, last)) : "";
        String choices = !years ? monthWords : "FY " + pair + ", AY " + pair + (month ? " or " + monthWords : "");
        return new PeriodReading.Asked(
                "“" + words
                        + "” alone does not say which period it is. Put DfE's words for it into time_identifier, such as "
                        + "Financial year, Academic year, Autumn term or Week 12, or write "
                        + (years && !month ? choices.replace(", ", " or ") : choices) + " as the period.",
                years && month
                        ? List.of(
                                YearKind.FINANCIAL.from(year),
                                YearKind.ACADEMIC.from(year),
                                Days.of(YearMonth.of(year, last)))
                        : years
                                ? List.of(YearKind.FINANCIAL.from(year), YearKind.ACADEMIC.from(year))
                                : List.of(Days.of(YearMonth.of(year, last))));
    }

    private static Optional<PeriodReading> single(String words, @Nullable YearKind kind) {
        Matcher m = SINGLE.get(0).matcher(words.replaceFirst("^year (?=\\d{4}$)", ""));
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group("year"));
        if (!plausible(year)) {
            return Optional.empty();
        }
        YearKind said = kind(m).orElse(kind);
        if (tax(m) || said == YearKind.FINANCIAL || said == YearKind.ACADEMIC) {
            String which = tax(m) ? "A tax" : said == YearKind.FINANCIAL ? "A financial" : "An academic";
            YearKind meant = said == null ? YearKind.FINANCIAL : said;
            return Optional.of(new PeriodReading.Asked(
                    which + " year has two calendar years in its name: write " + pair(year - 1) + " or " + pair(year)
                            + (kind(m).isPresent() || tax(m) ? "." : ", or Calendar year " + year + "."),
                    List.of(meant.from(year - 1), meant.from(year), YearKind.CALENDAR.from(year))));
        }
        return Optional.of(placed(YearKind.CALENDAR.from(year)));
    }

    private static Optional<PeriodReading> years(String words, @Nullable YearKind kind) {
        Matcher m = YEARS.get(0).matcher(words);
        Optional<Integer> first = m.matches() ? first(m) : Optional.empty();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int year = first.get();
        if (tax(m)) {
            return Optional.of(placed(new Days(LocalDate.of(year, 4, 6), LocalDate.of(year + 1, 4, 5))));
        }
        Optional<YearKind> said = kind(m);
        String last = m.group("to");
        if (said.isEmpty() && m.group("by").equals("-") && last.length() == 2 && Integer.parseInt(last) <= 12) {
            return Optional.of(month(year, Integer.parseInt(last)));
        }
        YearKind which = said.orElse(kind);
        if (which == null) {
            return Optional.of(new PeriodReading.Asked(
                    pair(year)
                            + " may be a financial year (April to March) or an academic year (September to August). Write FY "
                            + pair(year) + " or AY " + pair(year)
                            + ", say which kind of year the measure or this upload has, or give the first and last day.",
                    List.of(YearKind.FINANCIAL.from(year), YearKind.ACADEMIC.from(year))));
        }
        return which == YearKind.CALENDAR
                ? Optional.of(new PeriodReading.Asked(
                        "A calendar year has one number: write " + year + " or " + (year + 1) + ", or FY " + pair(year)
                                + " or AY " + pair(year) + " for a year of another kind.",
                        List.of(YearKind.CALENDAR.from(year), YearKind.CALENDAR.from(year + 1))))
                : Optional.of(placed(which.from(year)));
    }

    /** 2011-12 is December 2011 to a machine and the year 2011/12 to a council. */
    private static PeriodReading month(int year, int last) {
        String month = DayWords.month(YearMonth.of(year, last));
        return new PeriodReading.Asked(
                "This may be " + month + " or the year " + pair(year) + ". Write " + month + ", FY " + pair(year)
                        + " or AY " + pair(year) + ".",
                List.of(
                        Days.of(YearMonth.of(year, last)),
                        YearKind.FINANCIAL.from(year),
                        YearKind.ACADEMIC.from(year)));
    }

    /** YTD May 2025: from the start of the year, which only the kind of year tells. */
    private static Optional<PeriodReading> since(String words, @Nullable YearKind kind, Supplier<TermDates> terms) {
        Matcher m = SINCE.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        String to = m.group("a") != null ? m.group("a") : m.group("b");
        PeriodReading end = whole(to.strip(), kind, terms);
        if (!(end instanceof PeriodReading.Placed placed)) {
            return Optional.of(end);
        }
        // A quarter or half of 2025/26 is one of a financial year.
        YearKind which = kind != null
                ? kind
                : to.matches(".*\\d[/-]\\d.*") && to.matches(".*[qh]\\w* ?\\d.*") ? YearKind.FINANCIAL : null;
        LocalDate last = placed.days().end();
        if (which == null) {
            List<Days> choices = List.of(YearKind.values()).stream()
                    .map(k -> new Days(k.startOf(last), last))
                    .toList();
            return Optional.of(new PeriodReading.Asked(
                    "This adds up since the start of a year, and which year is not said. Say which kind of year the measure or this upload has, or write the days: "
                            + String.join(
                                    ", ",
                                    choices.stream().limit(2).map(Days::words).toList()) + " or "
                            + choices.get(2).words() + ".",
                    choices));
        }
        return Optional.of(new PeriodReading.Placed(new Days(which.startOf(last), last), true));
    }

    /** Month 5 2025/26, as the NHS and finance officers count: August 2025. */
    private static Optional<PeriodReading> monthOf(String words) {
        Matcher m = MONTH_OF.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(4));
        Matcher year = YEARS.get(0).matcher(m.group("pair") != null ? m.group("pair") : m.group("before"));
        return year.matches()
                        && month >= 1
                        && month <= 12
                        && kind(year).orElse(YearKind.FINANCIAL) == YearKind.FINANCIAL
                ? first(year).map(y -> placed(Days.of(YearMonth.of(y, 3).plusMonths(month))))
                : Optional.empty();
    }

    static PeriodReading placed(Days days) {
        return new PeriodReading.Placed(days, false);
    }

    /** The first of two years that follow each other: 2025 of 2025/26, 2025-2026 and 25/26. */
    static Optional<Integer> first(Matcher m) {
        int from = PeriodDays.year(m.group("from"));
        String to = m.group("to");
        boolean next = to.length() == 4 ? Integer.parseInt(to) == from + 1 : (from + 1) % 100 == Integer.parseInt(to);
        boolean lone = m.group("from").length() == 2 && to.length() == 4;
        return next && !lone && plausible(from) ? Optional.of(from) : Optional.empty();
    }

    static Optional<YearKind> kind(Matcher m) {
        String word = m.group("k1") != null ? m.group("k1") : m.group("k2");
        return word == null || word.equals("tax year")
                ? Optional.empty()
                : Optional.of(
                        word.matches(FINANCIAL)
                                ? YearKind.FINANCIAL
                                : word.matches(ACADEMIC) ? YearKind.ACADEMIC : YearKind.CALENDAR);
    }

    private static boolean tax(Matcher m) {
        return "tax year".equals(m.group("k1")) || "tax year".equals(m.group("k2"));
    }

    static String pair(int year) {
        return year + "/" + String.format("%02d", (year + 1) % 100);
    }

    static boolean plausible(int year) {
        return year >= 1990 && year <= 2099;
    }
}
