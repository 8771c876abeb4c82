package uk.goldenthread.platform.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term of one school year, or several that follow each other, as people name it: Autumn term 2025, autumn and spring terms 2024/25. Which
 * days it has is the area's to say ({@link TermDates}).
 *
 * @param first the first term of it
 * @param last  the last one; the same for a single term
 * @param year  calendar year in which the school year begins: 2025 for 2025/26
 */
public record TermName(SchoolTerm first, SchoolTerm last, int year) {
    /** No name of a term is as long; nothing longer is looked at. */
    public static final int LONGEST = 200;

    private static final String TERMS =
            "(?<first>autumn|spring|summer)(?:(?: terms?)? ?(?:and|&|to|-) ?(?<last>spring|summer))?(?: terms?)?";
    private static final String YEARS =
            "(?:(?<year>\\d{4})|(?<from>\\d{4}|\\d{2}) ?[/-] ?(?<to>\\d{4}|\\d{2})|(?<four>\\d{4})(?<two>\\d{2}))";
    private static final Pattern TERMS_FIRST = Pattern.compile(TERMS + "[ ,:/-]{0,3}(?:(?:of|in) )?(?:the )?" + YEARS);
    private static final Pattern YEARS_FIRST = Pattern.compile(YEARS + "[ ,:/-]{0,3}" + TERMS);

    public TermName {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(last + " does not come after " + first);
        }
    }

    /** One term. */
    public static TermName of(SchoolTerm term, int year) {
        return new TermName(term, term, year);
    }

    /**
     * The term that a text names; none where it names no term of a certain year. The spring of 2026 is that of 2025/26; autumn and spring of
     * "2025" could be those of two years, so they need both calendar years.
     */
    public static Optional<TermName> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = plain(text);
        Matcher m = TERMS_FIRST.matcher(words);
        if (!m.matches()) {
            m = YEARS_FIRST.matcher(words);
        }
        if (!m.matches()) {
            return Optional.empty();
        }
        SchoolTerm first = SchoolTerm.of(m.group("first"));
        SchoolTerm last = m.group("last") == null ? first : SchoolTerm.of(m.group("last"));
        boolean twoYears = first == SchoolTerm.AUTUMN && last != SchoolTerm.AUTUMN;
        Optional<Integer> year = m.group("year") == null
                ? begins(m)
                : Optional.of(Integer.parseInt(m.group("year")) - (first == SchoolTerm.AUTUMN ? 0 : 1))
                        .filter(y -> !twoYears);
        return year.filter(y -> last.compareTo(first) >= 0 && y >= 1990 && y <= 2099)
                .map(y -> new TermName(first, last, y));
    }

    /** 2025 of 2025/26, 2025-2026, 25/26 and 202526; none where the years do not follow each other. */
    private static Optional<Integer> begins(Matcher m) {
        boolean digits = m.group("four") != null;
        String from = digits ? m.group("four") : m.group("from");
        String to = digits ? m.group("two") : m.group("to");
        int year = from.length() == 2 ? 2000 + Integer.parseInt(from) : Integer.parseInt(from);
        boolean next = to.length() == 4 ? Integer.parseInt(to) == year + 1 : (year + 1) % 100 == Integer.parseInt(to);
        return next && from.length() >= to.length() ? Optional.of(year) : Optional.empty();
    }

    /** Lower case, with plain dashes and single spaces, and without the words that say of which kind the year is: a term is of a school year. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("\\b(?:academic|school|acad\\.?) year\\b|\\ba/?y\\b|[()\\s\u00a0]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Autumn term 2025/26, in the middle of a sentence. */
    public String words() {
        String years = year + "/" + String.format("%02d", (year + 1) % 100);
        return first == last
                ? first.words() + " " + years
                : first.name().toLowerCase(Locale.ROOT) + " and " + last.words() + "s " + years;
    }
}
