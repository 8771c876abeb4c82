package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.platform.time.TermName;
import uk.goldenthread.record.PlannedDate;

/**
 * What plans write in the place of a day: terms, which have the days that the area set; weeks; and words that are no date, such as a season,
 * “tbc” or “ongoing”.
 */
final class PlanDates {
    private static final String NONE =
            "tbc|tba|tbd|(?:date |still )?to be (?:confirmed|agreed|advised|decided|determined|set)|"
                    + "(?:date )?(?:not )?(?:yet )?(?:known|agreed|set|confirmed)|unknown|no date|none|ongoing|on-going|continuous|continuing|rolling|"
                    + "as required|when required|in progress|asap|as soon as possible";
    private static final String PART =
            "(?:by |in |from |during |before |after |until )?(?:the )?(?:(?:end|start|beginning|middle)(?: of)? |early |mid[ -]|late )?(?:the )?";
    private static final String SEASON =
            "(?:spring|summer|autumn|winter|easter|christmas|new year|(?:spring |summer |autumn |february |may |october )?half[ -]term)(?: holidays?| break)?";
    private static final String YEAR = "(?:,? (?:of )?\\d{2,4}(?:[/-]\\d{2,4})?)?";
    private static final Pattern WORDS = Pattern.compile(NONE + "|on-?going\\b.{1,80}|" + PART + SEASON + YEAR
            + "|.{1,80}[ ,(-](?:tbc|to be confirmed|provisional)\\)?");
    private static final Pattern TERM = Pattern.compile("\\bterms?\\b");
    private static final Pattern HALF_TERM = Pattern.compile("\\bhalf[ -]term\\b");
    private static final Pattern OF_TERM = Pattern.compile(
            "(?:by |in |from |during |due )?(?:the )?(?:(end|last day|close|start|beginning|first day)(?: of)? )?(?:the )?(.+)");
    private static final Pattern WEEK = Pattern.compile(
            "(w/c|w\\.c\\.|wc|w/b|week (?:commencing|beginning|starting)|w/e|week ending):?(?: the)? (.+)");

    private PlanDates() {}

    /** Whether words stand where a date would, which say that none is known. */
    static boolean areWords(String compared) {
        return !isOfNumbers(compared) && WORDS.matcher(compared).matches();
    }

    /** As most dates are, of which there are very many. */
    private static boolean isOfNumbers(String compared) {
        for (int i = 0; i < compared.length(); i++) {
            if (Character.isLetter(compared.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A term's day, as the area set it.
     *
     * @param first whether the term begins what the column is of; else it ends it
     * @return none where the text names no term
     * @throws CellFault where it does and the day cannot be told
     */
    static Optional<Dates.Written> term(String text, String compared, Supplier<TermDates> terms, boolean first) {
        if (!TERM.matcher(compared).find() || HALF_TERM.matcher(compared).find()) {
            return Optional.empty();
        }
        Matcher m = OF_TERM.matcher(compared);
        String named = m.matches() ? m.group(2) : compared;
        TermName name = TermName.read(named)
                .orElseThrow(
                        () -> TermName.read(named + " 2025/26").isPresent()
                                ? new CellFault(
                                        "The year of the term is missing.",
                                        "Write it as Autumn term 2026, or write the day.")
                                : new CellFault(
                                        "Which term this is cannot be told: terms have names and numbers that differ from area to area.",
                                        "Write it as Autumn term 2026, Spring term 2026 or Summer term 2026, or write the day as 2024-06-30 or 30/06/2024."));
        TermDates.Span span = terms.get()
                .of(name)
                .orElseThrow(() -> new CellFault(
                        "The area has not set the days of the " + name.words() + ".",
                        "Enter them under Term dates, or write the day as 2024-06-30 or 30/06/2024."));
        boolean begins = m.matches() && m.group(1) != null ? m.group(1).matches("start|beginning|first day") : first;
        LocalDate day = begins ? span.first() : span.last();
        return Optional.of(new Dates.Written(
                PlannedDate.day(day),
                "“" + text + "” was read as " + PlannedDate.words(day) + ", the " + (begins ? "first" : "last")
                        + " day that the area has set for the " + name.words() + "."));
    }

    /** The day on which a week begins, a Monday, or ends. */
    static Optional<Dates.Written> week(String compared, String forms) {
        Matcher m = WEEK.matcher(compared);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Dates.day(m.group(2), forms).map(Dates.Written::date).map(date -> {
            boolean ends = m.group(1).matches("w/e|week ending");
            DayOfWeek day = date.date().getDayOfWeek();
            if (!ends && day != DayOfWeek.MONDAY) {
                throw new CellFault(
                        date.words() + " is a " + day.getDisplayName(TextStyle.FULL, Locale.UK)
                                + ", and a week begins on a Monday.",
                        "Write the day that is meant.");
            }
            return new Dates.Written(
                    date, "Read as " + date.words() + ", the day on which that week " + (ends ? "ends." : "begins."));
        });
    }

    /**
     * What stands in a cell of a date of the plan.
     *
     * @param words as they stand, where they are no date; null where there is one
     */
    record Planned(@Nullable PlannedDate date, @Nullable String words) {
        static final Planned BLANK = new Planned(null, null);
    }
}
