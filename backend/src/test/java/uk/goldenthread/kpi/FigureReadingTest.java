package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.platform.problem.ProblemException;

/** What a written figure becomes, and what is said of it. */
class FigureReadingTest {

    private static ObservationDraft written(String text, ObservationStatus status) {
        return new ObservationDraft(
                "May 2025", null, null, null, null, null, null, text, null, status, null, null, null, null, null, null);
    }

    @Test
    void aProjectionIsStoredAsOneAndSaid() {
        FigureReading read = FigureReading.of(KpiUnit.PERCENT, written("1.17% (projected)", ObservationStatus.FINAL));
        assertThat(read.draft().value()).isEqualByComparingTo("1.17");
        assertThat(read.draft().status()).isEqualTo(ObservationStatus.PROJECTION);
        assertThat(read.draft().asStated()).isEqualTo("1.17% (projected)");
        assertThat(read.draft().written()).isNull();
        assertThat(read.notes())
                .containsExactly("“1.17% (projected)” says “projected”: stored as a projection, not as final.");
    }

    @Test
    void anEstimateIsFlaggedAndSaid() {
        FigureReading read = FigureReading.of(KpiUnit.COUNT, written("c. 40", ObservationStatus.FINAL));
        assertThat(read.draft().status()).isEqualTo(ObservationStatus.FINAL);
        assertThat(read.draft().quality()).containsExactly(QualityFlag.ESTIMATED);
        assertThat(read.notes()).containsExactly("“c. 40” says “c”: stored as an estimate.");
    }

    @Test
    void aMarkIsKeptWithoutAValue() {
        FigureReading read = FigureReading.of(KpiUnit.COUNT, written("<5", ObservationStatus.FINAL));
        assertThat(read.draft().mark()).isEqualTo(StatisticalMark.SUPPRESSED);
        assertThat(read.draft().value()).isNull();
        assertThat(read.draft().asStated()).isEqualTo("<5");
        assertThat(read.notes())
                .containsExactly(
                        "“<5” is a mark: the figure is suppressed, so that nobody can be recognised. It has no value and does not count as zero.");
        assertThat(Figures.broken(KpiUnit.COUNT, read.draft())).isEmpty();
    }

    @Test
    void aMarkAndAFigureExcludeEachOther() {
        ObservationDraft both = new ObservationDraft(
                "May 2025",
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                StatisticalMark.LOW,
                null,
                null,
                ObservationStatus.FINAL,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(Figures.broken(KpiUnit.COUNT, both))
                .extracting(e -> e.pointer())
                .containsExactly("/mark");
    }

    @Test
    void digitsThatAreCutAreSaidAtEveryDoor() {
        ObservationDraft sent = Drafts.value("May 2025", "85.70000000000012");
        assertThat(FigureReading.of(KpiUnit.PERCENT, sent).notes()).containsExactly("Rounded to 10 decimals: 85.7.");
        assertThat(FigureReading.of(KpiUnit.PERCENT, Drafts.value("May 2025", "85.70"))
                        .notes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT|40%|per cent sign does not belong here",
                "PERCENT|£1,200|amount of money",
                "WEEKS|31 days|in days, and the measure is in weeks",
                "COUNT|35 of 60|numerator"
            })
    void anotherUnitIsRefused(KpiUnit unit, String text, String says) {
        assertThatThrownBy(() -> FigureReading.of(unit, written(text, ObservationStatus.FINAL)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(says);
    }
}
