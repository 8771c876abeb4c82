package uk.goldenthread.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.platform.problem.ProblemException;

/** A financial year by its words, its days and its quarters. */
class FinancialYearTest {
    private static final String POINTER = "/financialYear";

    @ParameterizedTest
    @CsvSource({"2024-25, 2024", "2009-10, 2009", "2004-05, 2004", "2099-00, 2099"})
    void isReadAndWrittenAlike(String words, int first) {
        FinancialYear year = FinancialYear.of(POINTER, words);
        assertThat(year.first()).isEqualTo(first);
        assertThat(year.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-26", "2024-24", "2024-23"})
    void anotherYearThanTheNextIsRefused(String words) {
        assertThatThrownBy(() -> FinancialYear.of(POINTER, words))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("After 2024 comes 2025: write 2024-25.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2024, 4",
        "2025-04-01, 2025, 1",
        "2025-06-30, 2025, 1",
        "2025-07-01, 2025, 2",
        "2025-09-30, 2025, 2",
        "2025-10-01, 2025, 3",
        "2025-12-31, 2025, 3",
        "2026-01-01, 2025, 4"
    })
    void aDayLiesInItsYearAndQuarter(LocalDate day, int first, int quarter) {
        assertThat(FinancialYear.of(day)).isEqualTo(new FinancialYear(first));
        assertThat(FinancialYear.quarter(day)).isEqualTo(quarter);
        assertThat(day).isBetween(new FinancialYear(first).begins(quarter), new FinancialYear(first).ends(quarter));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2023-04-01, 2023-06-30",
        "2, 2023-07-01, 2023-09-30",
        "3, 2023-10-01, 2023-12-31",
        "4, 2024-01-01, 2024-03-31"
    })
    void aQuarterHasItsFirstAndLastDay(int quarter, LocalDate begins, LocalDate ends) {
        assertThat(new FinancialYear(2023).begins(quarter)).isEqualTo(begins);
        assertThat(new FinancialYear(2023).ends(quarter)).isEqualTo(ends);
    }

    @Test
    void aYearHasItsNeighbours() {
        FinancialYear year = new FinancialYear(2023);
        assertThat(year.begins()).isEqualTo("2023-04-01");
        assertThat(year.ends()).isEqualTo("2024-03-31");
        assertThat(year.previous().ends().plusDays(1)).isEqualTo(year.begins());
        assertThat(year.next().begins().minusDays(1)).isEqualTo(year.ends());
    }
}
