package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.platform.problem.FieldError;

/** A figure that contradicts itself is refused; a percentage is rounded once. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({"1,8,1,12.5", "1,16,1,6.3", "111,207,1,53.6", "1,3,0,33", "1,200,0,1", "0,5,1,0.0"})
    void aPercentageIsRoundedHalfUpOnce(long numerator, long denominator, int decimals, BigDecimal percent) {
        assertThat(Figures.percent(numerator, denominator, decimals)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT,34,62,,",
        "PERCENT,34,62,54.8,",
        "PERCENT,34,62,55,",
        "PERCENT,34,62,54.9,/value",
        "PERCENT,34,,,/denominator",
        "PERCENT,,62,,/numerator",
        "PERCENT,63,62,,/numerator",
        "PERCENT,-1,62,,/numerator",
        "PERCENT,0,0,,/denominator",
        "PERCENT,,,101,/value",
        "PERCENT,,,-1,/value",
        "PERCENT,,,58.0,",
        "WEEKS,,,101,",
        "RATE,34,62,5.5,",
        "COUNT,,,,/value",
        // A stocktake is canonical JSON, in which no integer may lie beyond 2^53.
        "RATE,1,9007199254740992,5.5,/denominator",
        "RATE,1,999999999999999,5.5,"
    })
    void whatDoesNotHangTogetherIsRefused(
            KpiUnit unit, Long numerator, Long denominator, BigDecimal value, String pointer) {
        ObservationDraft draft =
                Drafts.figure("2024", null, null, numerator, denominator, value, "", ObservationStatus.FINAL, "");
        assertThat(Figures.broken(unit, draft))
                .extracting(FieldError::pointer)
                .isEqualTo(pointer == null ? java.util.List.of() : java.util.List.of(pointer));
    }

    @Test
    void theReasonGivesBothFigures() {
        ObservationDraft draft =
                Drafts.figure("2024", null, null, 34L, 62L, new BigDecimal("53.0"), "", ObservationStatus.FINAL, "");
        assertThat(Figures.broken(KpiUnit.PERCENT, draft).get(0).message())
                .isEqualTo("34 of 62 is 54.8%, not 53.0%. Correct one, or leave the value empty.");
    }

    @Test
    void aPercentageThatFollowsIsNotStoredBesideItsShare() {
        ObservationDraft draft =
                Drafts.figure("2024", null, null, 34L, 62L, new BigDecimal("54.8"), "", ObservationStatus.FINAL, "");
        assertThat(Figures.stored(KpiUnit.PERCENT, draft).value()).isNull();
        assertThat(Figures.stored(KpiUnit.RATE, draft).value()).isEqualTo(new BigDecimal("54.8"));
    }

    @Test
    void aFigureReplacesTheWholeFigure() {
        ObservationDraft stored = Drafts.figure(
                "2024",
                null,
                null,
                null,
                null,
                new BigDecimal("58.0"),
                "",
                ObservationStatus.PROVISIONAL,
                "n not published");
        ObservationDraft later = Drafts.figure("2024", null, null, 29L, 50L, null, null, ObservationStatus.FINAL, null)
                .over(stored);
        assertThat(later)
                .isEqualTo(Drafts.figure(
                        "2024", null, null, 29L, 50L, null, "", ObservationStatus.FINAL, "n not published"));
    }

    @Test
    void theWordsOfAnotherFigureGoWithIt() {
        ObservationDraft marked = FigureReading.of(
                        KpiUnit.COUNT,
                        Drafts.figure("2024", null, null, null, null, null, null, ObservationStatus.FINAL, null),
                        FigureText.of("<5", false),
                        "/value")
                .draft();
        assertThat(marked.over(null).over(marked).asStated()).isEqualTo("<5");
        assertThat(Drafts.value("2024", "7").over(marked).asStated()).isEmpty();
        assertThat(Drafts.value("2024", "7").over(marked).mark()).isNull();
    }
}
