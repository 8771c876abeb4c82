package uk.goldenthread.kpi;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.goldenthread.platform.time.Days;

/** Periods whose days follow from their name. Of a year they do not: it may be a calendar, a school or a financial one. */
final class Periods {
    private static final List<DateTimeFormatter> MONTHS = List.of(
            of("uuuu-MM", Locale.UK),
            of("MM/uuuu", Locale.UK),
            of("MMMM uuuu", Locale.UK),
            of("MMM uuuu", Locale.UK),
            // British English shortens September to Sept, American to Sep.
            of("MMM uuuu", Locale.US));

    private Periods() {}

    private static DateTimeFormatter of(String pattern, Locale words) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(words);
    }

    /** The month that the words name: September 2024, Sept 2024, 2024-09, 09/2024. */
    static Optional<YearMonth> month(String period) {
        String words = period.strip().replaceAll("\\s+", " ");
        return MONTHS.stream()
                .map(format -> {
                    try {
                        return Optional.of(YearMonth.parse(words, format));
                    } catch (DateTimeException e) {
                        return Optional.<YearMonth>empty();
                    }
                })
                .flatMap(Optional::stream)
                .filter(month -> Days.isUsable(month.atDay(1)))
                .findFirst();
    }

    /** The figure with the days of its month, where it gives none. */
    static ObservationDraft dated(ObservationDraft draft) {
        return draft.periodStart() != null || draft.periodEnd() != null
                ? draft
                : month(draft.period())
                        .map(m -> draft.between(m.atDay(1), m.atEndOfMonth()))
                        .orElse(draft);
    }
}
