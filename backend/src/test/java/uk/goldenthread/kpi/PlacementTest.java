package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.platform.problem.ProblemException;

/** A figure gets its place in time, or the sentence that says what to write. */
class PlacementTest {

    private static ObservationDraft figure(String period, LocalDate start, LocalDate end) {
        return Drafts.figure(period, start, end, null, null, BigDecimal.TEN, null, ObservationStatus.FINAL, null);
    }

    private static ObservationDraft placed(ObservationDraft draft) {
        return Placement.placed(draft, Periods.read(draft.period(), null));
    }

    @Test
    void aNameGivesTheDays() {
        ObservationDraft placed = placed(figure("Sep-26", null, null));
        assertThat(placed.periodStart()).isEqualTo("2026-09-01");
        assertThat(placed.periodEnd()).isEqualTo("2026-09-30");
        assertThat(placed.period()).isEqualTo("Sep-26");
        assertThat(Placement.words(placed)).isEqualTo("1 September 2026 to 30 September 2026");
    }

    @Test
    void oneDayOfTwoIsFilledInWhereTheNameSaysTheOther() {
        assertThat(placed(figure("2023/24", LocalDate.of(2023, 9, 1), null)).periodEnd())
                .isEqualTo("2024-08-31");
        assertThatThrownBy(() -> placed(figure("Latest", null, LocalDate.of(2024, 8, 31))))
                .hasMessage("Give the first day of the period too.");
        assertThatThrownBy(() -> placed(figure("Latest", LocalDate.of(2024, 8, 31), null)))
                .hasMessage("Give the last day of the period too.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1 2025/26|2025-04-01|2025-06-30",
                "2023/24|2023-04-01|2024-03-31",
                "2023/24|2023-09-01|2024-08-31",
                "202324|2023-09-01|2024-08-31",
                "2011-12|2011-12-01|2011-12-31",
                "YTD May 2025|2025-04-01|2025-05-31",
                "Week 12 2026|2026-03-15|2026-03-21",
                "January 2025|2025-01-16|2025-01-16",
                "Autumn term 2025|2025-09-02|2025-12-19",
                "Reported at the meeting|2024-09-13|2024-10-13"
            })
    void daysThatAgreeWithTheNameStand(String name, LocalDate start, LocalDate end) {
        ObservationDraft draft = figure(name, start, end);
        assertThat(placed(draft)).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 2025|2025-06-01|2025-06-30|“May 2025” means 1 May 2025 to 31 May 2025, not 1 June 2025 to 30 June 2025.",
                "Q1 2025/26|2025-01-01|2025-03-31|“Q1 2025/26” means 1 April 2025 to 30 June 2025",
                "2024|2024-04-01|2025-03-31|“2024” means 1 January 2024 to 31 December 2024",
                "2023/24|2023-01-01|2023-12-31|means 1 April 2023 to 31 March 2024 or 1 September 2023 to 31 August 2024",
                "2025|2025-04-01|2025-06-30|“2025” means",
                "Week 12 2026|2026-04-06|2026-04-12|“Week 12 2026” means",
                "January 2025|2025-02-16|2025-02-16|“January 2025” means"
            })
    void daysThatContradictTheNameAreDoubted(String name, LocalDate start, LocalDate end, String says) {
        assertThatThrownBy(() -> placed(figure(name, start, end)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(says);
        ObservationDraft meant = new ObservationDraft(
                name,
                start,
                end,
                1L,
                2L,
                null,
                null,
                null,
                null,
                ObservationStatus.FINAL,
                null,
                "",
                "",
                List.of(),
                null,
                true);
        assertThat(placed(meant)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latest", "Baseline", "Previous", "last year"})
    void withoutDaysThereIsNoPlace(String name) {
        assertThatThrownBy(() -> placed(figure(name, null, null)))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "“" + name
                                + "” does not say which days it means. Write for example September 2025, Q1 2025/26, FY 2024/25, AY 2024/25, Week 12 2026, or 1 April 2025 to 30 June 2025, or give the first and last day.");
    }
}
