package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.platform.time.TermName;

/** Quarters, halves and terms of a year, as the names of periods write them, in lower case. */
final class PeriodParts {
    /** Term 1 2025/26, autumn 2 2025: the first of three, or of six. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:half[ -]?)?term|(?:autumn|spring|summer)(?: (?:half[ -]?)?term)?) ?[1-6][ ,:/-]{0,3}(?:of )?\\d{2,4}(?: ?[/-] ?\\d{2,4})?");

    private PeriodParts() {}

    /**
     * Q1 2025/26 is a quarter of a financial year; Q1 2025 could be one of two.
     *
     * @param months how many months a part has
     */
    static Optional<PeriodReading> quarter(
            String words, @Nullable YearKind kind, List<Pattern> ofPair, List<Pattern> ofOne, int months) {
        Optional<Matcher> pair =
                match(words, ofPair).filter(m -> Periods.first(m).isPresent());
        if (pair.isPresent()) {
            YearKind which = Periods.kind(pair.get()).orElse(kind == YearKind.ACADEMIC ? kind : YearKind.FINANCIAL);
            int year = Periods.first(pair.get()).orElseThrow();
            int n = number(pair.get());
            if (which == YearKind.CALENDAR) {
                return Optional.of(new PeriodReading.Asked(
                        "A calendar year has one number: write it as " + letter(months) + n + " " + year
                                + " calendar year, or give the first and last day.",
                        List.of()));
            }
            return Optional.of(
                    which == YearKind.FINANCIAL
                            ? Periods.placed(part(YearKind.FINANCIAL, year, n, months))
                            : new PeriodReading.Asked(
                                    "Parts of an academic year are counted in more than one way. Give the first and last day, or write "
                                            + letter(months) + n + " FY " + Periods.pair(year)
                                            + " for that of the financial year.",
                                    List.of(
                                            part(YearKind.ACADEMIC, year, n, months),
                                            part(YearKind.FINANCIAL, year, n, months))));
        }
        return match(words, ofOne)
                .filter(m -> Periods.plausible(Integer.parseInt(m.group("year"))))
                .map(m -> ofOne(m, kind, months));
    }

    private static PeriodReading ofOne(Matcher m, @Nullable YearKind kind, int months) {
        int year = Integer.parseInt(m.group("year"));
        int n = number(m);
        YearKind said = Periods.kind(m).orElse(kind);
        Days calendar = part(YearKind.CALENDAR, year, n, months);
        if (said == YearKind.CALENDAR) {
            return Periods.placed(calendar);
        }
        Days financial = part(YearKind.FINANCIAL, year, n, months);
        String name = letter(months) + n + " ";
        return new PeriodReading.Asked(
                name + year + " may be " + calendar.words() + " or " + financial.words() + ". Write " + name
                        + "calendar year " + year + " or " + name + Periods.pair(year)
                        + ", or give the first and last day.",
                List.of(calendar, financial, part(YearKind.FINANCIAL, year - 1, n, months)));
    }

    private static Days part(YearKind kind, int year, int n, int months) {
        YearMonth first = YearMonth.from(kind.from(year).start()).plusMonths((long) (n - 1) * months);
        return Days.of(first, first.plusMonths(months - 1L));
    }

    /** Autumn term 2025, spring term 2025/26: terms have other days in each area, so they are asked where the area has not set them. */
    static Optional<PeriodReading> term(String words, Supplier<TermDates> terms) {
        Optional<TermName> name = TermName.read(words);
        if (name.isEmpty()) {
            return NUMBERED.matcher(words).matches()
                    ? Optional.of(new PeriodReading.Asked(
                            "Some areas count three terms in a year and others six. Write the term as Autumn term 2025/26, or give the first and last day.",
                            List.of()))
                    : Optional.empty();
        }
        return Optional.of(terms.get()
                .of(name.get())
                .map(s -> Periods.placed(new Days(s.first(), s.last())))
                .orElseGet(() -> new PeriodReading.Asked(
                        "Terms have other days in each area, and those of the "
                                + name.get().words()
                                + " are not set. Give the first and last day, or have them set on the page Term dates of the area.",
                        List.of())));
    }

    private static Optional<Matcher> match(String words, List<Pattern> forms) {
        return forms.stream()
                .map(f -> f.matcher(words))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static int number(Matcher m) {
        if (m.group("n") != null) {
            return Integer.parseInt(m.group("n"));
        }
        return switch (m.group("nth")) {
            case "1st", "first" -> 1;
            case "2nd", "second" -> 2;
            case "3rd", "third" -> 3;
            default -> 4;
        };
    }

    private static String letter(int months) {
        return months == 3 ? "Q" : "H";
    }
}
