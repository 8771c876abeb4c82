package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.PeriodFit.Span;

/** Which figures are of the kind a series is made of. */
class PeriodFitTest {
    private static final Span YEAR = span("2025-01-01", "2025-12-31");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MONTHLY, 2025-02-01, 2025-02-28, FITS",
                "MONTHLY, 2025-01-01, 2025-01-31, FITS",
                "MONTHLY, 2025-01-01, 2025-02-01, FITS",
                "MONTHLY, 2025-01-06, 2025-02-02, FITS",
                "MONTHLY, 2025-01-06, 2025-02-09, FITS",
                "MONTHLY, 2025-01-01, 2025-01-24, SHORTER",
                "MONTHLY, 2025-01-06, 2025-01-12, SHORTER",
                "MONTHLY, 2025-01-01, 2025-02-28, LONGER",
                "MONTHLY, 2025-04-01, 2025-06-30, LONGER",
                "MONTHLY, 2025-04-01, 2026-03-31, LONGER",
                "MONTHLY, 2025-06-30, 2025-06-30, FITS",
                "MONTHLY, -, 2025-06-30, FITS",
                "MONTHLY, 2025-06-01, -, UNDATED",
                "MONTHLY, -, -, UNDATED",
                "QUARTERLY, 2025-04-01, 2025-06-30, FITS",
                "QUARTERLY, 2025-04-07, 2025-06-29, FITS",
                "QUARTERLY, 2025-09-02, 2025-12-19, FITS",
                "QUARTERLY, 2025-09-01, 2025-12-31, FITS",
                "QUARTERLY, 2027-01-04, 2027-03-25, FITS",
                "QUARTERLY, 2025-04-01, 2025-05-31, SHORTER",
                "QUARTERLY, 2025-04-01, 2025-08-31, LONGER",
                "SIX_MONTHLY, 2025-04-01, 2025-09-30, FITS",
                "SIX_MONTHLY, 2025-01-01, 2025-06-30, FITS",
                "SIX_MONTHLY, 2025-04-01, 2025-12-31, LONGER",
                "SIX_MONTHLY, 2025-04-01, 2025-08-31, SHORTER",
                "ANNUAL, 2024-01-01, 2024-12-31, FITS",
                "ANNUAL, 2024-09-02, 2025-07-22, FITS",
                "ANNUAL, 2024-04-01, 2025-04-06, FITS",
                "ANNUAL, 2024-04-01, 2024-12-31, SHORTER",
                "ANNUAL, 2023-01-01, 2024-12-31, LONGER",
                "AD_HOC, 2023-01-01, 2024-12-31, FITS",
                "AD_HOC, -, -, UNDATED"
            })
    void aFigureIsAsLongAsItsFrequencyGiveOrTakeDays(
            Frequency frequency, LocalDate start, LocalDate end, PeriodFit fit) {
        assertThat(PeriodFit.length(frequency, false, new Span(start, end))).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2025-01-01, 2025-01-31, 2025-02-01, 2025-02-28, FITS",
        "MONTHLY, 2025-01-01, 2025-02-01, 2025-02-01, 2025-03-01, FITS",
        "MONTHLY, 2025-01-01, 2025-01-31, 2025-01-01, 2025-01-31, OVERLAPS",
        "MONTHLY, 2025-01-01, 2025-01-31, 2025-01-15, 2025-02-14, OVERLAPS",
        "MONTHLY, 2025-01-01, 2025-01-31, 2025-01-31, 2025-01-31, OVERLAPS",
        "MONTHLY, 2025-01-31, 2025-01-31, 2025-02-28, 2025-02-28, FITS",
        "MONTHLY, 2025-01-31, 2025-01-31, 2025-02-05, 2025-02-05, OVERLAPS",
        "MONTHLY, 2025-01-01, 2025-03-31, 2025-02-01, 2025-02-28, FITS",
        "QUARTERLY, 2025-09-02, 2025-12-19, 2026-01-05, 2026-03-27, FITS",
        "ANNUAL, 2025-01-01, 2025-12-31, 2025-04-01, 2026-03-31, OVERLAPS",
        "ANNUAL, 2024-09-01, 2025-08-31, 2025-09-01, 2026-08-31, FITS",
        "AD_HOC, 2025-01-01, 2025-12-31, 2025-04-01, 2025-06-30, OVERLAPS",
        "AD_HOC, 2024-04-01, 2025-03-31, 2024-07-01, 2025-06-30, FITS"
    })
    void theOneThatStandsStays(
            Frequency frequency, LocalDate start, LocalDate end, LocalDate from, LocalDate to, PeriodFit fit) {
        assertThat(PeriodFit.of(frequency, false, new Span(from, to), List.of(new Span(start, end))))
                .isEqualTo(fit);
    }

    @Test
    void aSumFromTheBeginningOfTheYearIsAsLongAsTheYearIsOld() {
        List<Span> before = List.of(span("2025-04-01", "2025-04-30"), span("2025-04-01", "2025-05-31"));
        assertThat(PeriodFit.of(Frequency.MONTHLY, true, span("2025-04-01", "2025-06-30"), before))
                .isEqualTo(PeriodFit.FITS);
        assertThat(PeriodFit.of(Frequency.MONTHLY, true, span("2025-05-01", "2025-05-31"), before))
                .isEqualTo(PeriodFit.OVERLAPS);
        assertThat(PeriodFit.of(Frequency.MONTHLY, true, span("2024-04-01", "2025-06-30"), before))
                .isEqualTo(PeriodFit.LONGER);
        assertThat(PeriodFit.of(Frequency.MONTHLY, false, span("2025-04-01", "2025-06-30"), before))
                .isEqualTo(PeriodFit.LONGER);
    }

    @Test
    void aCensusOnceAYearIsTheFigureOfItsYear() {
        Span january = span("2025-01-01", "2025-01-31");
        assertThat(PeriodFit.of(Frequency.ANNUAL, false, january, List.of())).isEqualTo(PeriodFit.FITS);
        assertThat(PeriodFit.of(Frequency.ANNUAL, false, january, List.of(span("2024-01-01", "2024-01-31"))))
                .isEqualTo(PeriodFit.FITS);
        assertThat(PeriodFit.of(Frequency.ANNUAL, false, january, List.of(span("2024-01-01", "2024-12-31"))))
                .isEqualTo(PeriodFit.SHORTER);
        List<Span> census = List.of(january, span("2024-01-01", "2024-01-31"));
        assertThat(PeriodFit.of(Frequency.ANNUAL, false, span("2025-02-01", "2025-02-28"), census))
                .isEqualTo(PeriodFit.SHORTER);
        assertThat(PeriodFit.of(Frequency.ANNUAL, false, YEAR, census)).isEqualTo(PeriodFit.LONGER);
        // A month is no census of months: a week among them is too short.
        assertThat(PeriodFit.of(Frequency.MONTHLY, false, span("2025-01-06", "2025-01-12"), List.of()))
                .isEqualTo(PeriodFit.SHORTER);
    }

    @Test
    void monthsOfAYearlyMeasureAreNoYears() {
        List<Span> months = Stream.iterate(LocalDate.of(2024, 1, 1), d -> d.plusMonths(1))
                .limit(13)
                .map(d -> new Span(d, d.plusMonths(1).minusDays(1)))
                .toList();
        assertThat(all(Frequency.ANNUAL, months)).containsOnly(PeriodFit.SHORTER);
        assertThat(all(Frequency.MONTHLY, months)).containsOnly(PeriodFit.FITS);
    }

    @Test
    void ofTwoAlikeNeitherIsTakenAndOrderOfEntryNeverDecides() {
        Span january = span("2025-01-01", "2025-01-31");
        Span february = span("2025-02-01", "2025-02-28");
        assertThat(all(Frequency.MONTHLY, List.of(january, february, january)))
                .containsExactly(PeriodFit.OVERLAPS, PeriodFit.FITS, PeriodFit.OVERLAPS);
        Span shifted = span("2025-01-15", "2025-02-14");
        assertThat(all(Frequency.MONTHLY, List.of(shifted, january)))
                .containsExactly(PeriodFit.OVERLAPS, PeriodFit.FITS);
        assertThat(all(Frequency.MONTHLY, List.of(january, shifted)))
                .containsExactly(PeriodFit.FITS, PeriodFit.OVERLAPS);
    }

    @Test
    void whatIsPreferredStands() {
        Span january = span("2025-01-01", "2025-01-31");
        assertThat(PeriodFit.all(
                        Frequency.MONTHLY,
                        false,
                        List.of("provisional", "final"),
                        s -> january,
                        Comparator.naturalOrder()))
                .containsExactly(PeriodFit.OVERLAPS, PeriodFit.FITS);
    }

    @Test
    void saysWhyInWords() {
        assertThat(PeriodFit.LONGER.words(Frequency.MONTHLY)).isEqualTo("for a longer time than a month");
        assertThat(PeriodFit.SHORTER.words(Frequency.ANNUAL)).isEqualTo("for a shorter time than a year");
        assertThat(PeriodFit.UNDATED.words(Frequency.AD_HOC)).isEqualTo("without days");
        assertThat(PeriodFit.OVERLAPS.words(Frequency.AD_HOC)).isEqualTo("for days of which there is another figure");
    }

    private static List<PeriodFit> all(Frequency frequency, List<Span> spans) {
        return PeriodFit.all(frequency, false, spans, s -> s, (a, b) -> 0);
    }

    private static Span span(String start, String end) {
        return new Span(LocalDate.parse(start), LocalDate.parse(end));
    }
}
