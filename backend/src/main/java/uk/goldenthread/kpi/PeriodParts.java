package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters, halves and terms of a year, as the names of periods write them, in lower case. */
final class PeriodParts {
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

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

    /** Autumn term 2025, spring term 2025/26: terms have other days in each area, so they are always asked. */
    static Optional<PeriodReading> term(String words, List<Pattern> ofPair, List<Pattern> ofOne) {
        Optional<Matcher> pair =
                match(words, ofPair).filter(m -> Periods.first(m).isPresent());
        if (pair.isPresent()) {
            return Optional.of(term(pair.get(), Periods.first(pair.get()).orElseThrow()));
        }
        return match(words, ofOne)
                .filter(m -> Periods.plausible(Integer.parseInt(m.group("year"))))
                .map(m -> {
                    int year = Integer.parseInt(m.group("year"));
                    // The spring of 2026 belongs to the academic year 2025/26.
                    return term(m, m.group("term").equals("autumn") ? year : year - 1);
                });
    }

    private static PeriodReading term(Matcher m, int year) {
        String name = m.group("two") != null ? "autumn and spring terms " : m.group("term") + " term ";
        return new PeriodReading.Asked(
                "Terms have other days in each area. Give the first and last day of the " + name + Periods.pair(year)
                        + ".",
                List.of());
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
