package uk.goldenthread.kpi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * The two columns by which DfE's open data say a period: {@code time_period}, four or six digits, and {@code time_identifier} in words
 * (analysts' guide, statistics production, underlying data). Together they are one name: 202425 and "Autumn term" is Autumn term 2024/25.
 */
public final class TimeIdentifiers {
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("(calendar|financial|academic|tax) year");
    private static final Pattern QUARTER =
            Pattern.compile("(calendar|financial|academic)(?: year)?(?: quarter)? ?q?([1-4])|q(?:uarter)? ?([1-4])");
    private static final Pattern TERM =
            Pattern.compile("(?:(autumn|spring|summer) term|autumn (?:and|&) spring terms?)");
    private static final Pattern WEEK = Pattern.compile("week ?(\\d{1,2})");
    private static final Pattern HALF = Pattern.compile("(?:financial year )?part ([12])(?: \\(.*\\))?");

    private TimeIdentifiers() {}

    /**
     * The name of the period in people's words; a period that is in words already keeps them.
     *
     * @throws ProblemException where the two do not go together
     */
    public static String name(String period, String identifier) {
        String words = identifier.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher digits = DIGITS.matcher(period.strip().replaceAll("(?<=^\\d{4})[/-](?:\\d{2})?(?=\\d{2}$)", ""));
        if (!digits.matches()) {
            throw refused(
                    "time_identifier stands beside a period in digits, 2025 or 202425. Leave it empty where the period is in words.");
        }
        int year = Integer.parseInt(digits.group(1));
        boolean pair = digits.group(2) != null;
        boolean follows = pair && (year + 1) % 100 == Integer.parseInt(digits.group(2));
        Matcher m = YEAR.matcher(words);
        if (m.matches()) {
            if (m.group(1).equals("calendar")) {
                return one(digits, pair, identifier);
            }
            return capital(m.group(1)) + " year " + two(digits, follows, identifier);
        }
        if ((m = QUARTER.matcher(words)).matches()) {
            String n = "Q" + (m.group(2) != null ? m.group(2) : m.group(3)) + " ";
            return m.group(1) == null
                    ? n + (pair ? two(digits, follows, identifier) : digits.group(1))
                    : m.group(1).equals("calendar")
                            ? n + "calendar year " + one(digits, pair, identifier)
                            : n + m.group(1) + " year " + two(digits, follows, identifier);
        }
        if ((m = HALF.matcher(words)).matches()) {
            return "H" + m.group(1) + " " + two(digits, follows, identifier);
        }
        if ((m = TERM.matcher(words)).matches()) {
            return (m.group(1) == null ? "Autumn and spring terms" : capital(m.group(1)) + " term") + " "
                    + (pair ? two(digits, follows, identifier) : digits.group(1));
        }
        if ((m = WEEK.matcher(words)).matches()) {
            return "Week " + m.group(1) + " " + one(digits, pair, identifier);
        }
        int month = PeriodDays.month(words, false);
        if (month > 0) {
            if (pair && Integer.parseInt(digits.group(2)) != month) {
                throw refused("“" + identifier.strip() + "” stands beside " + period.strip()
                        + ", which is another month. Write the year alone in four digits.");
            }
            return capital(words) + " " + digits.group(1);
        }
        if (words.matches("month(ly)?") && pair) {
            return digits.group(1) + "-" + digits.group(2);
        }
        throw refused(
                "“" + identifier.strip()
                        + "” is not one of DfE's words for a period that are known here: Calendar year, Financial year, Academic year, Tax year, each with Q1 to Q4; "
                        + "Autumn term, Spring term, Summer term; January to December; Week 1 to Week 53; Part 1 and Part 2. Give the first and last day instead.");
    }

    private static String one(Matcher digits, boolean pair, String identifier) {
        if (pair) {
            throw refused("“" + identifier.strip() + "” has four digits beside it, such as 2025.");
        }
        return digits.group(1);
    }

    private static String two(Matcher digits, boolean follows, String identifier) {
        if (!follows) {
            throw refused("“" + identifier.strip() + "” has six digits beside it, such as 202425 for 2024/25.");
        }
        return Periods.pair(Integer.parseInt(digits.group(1)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static ProblemException refused(String sentence) {
        return ProblemException.unprocessable("/timeIdentifier", sentence);
    }
}
