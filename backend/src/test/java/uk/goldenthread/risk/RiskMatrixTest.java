package uk.goldenthread.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.risk.RiskMatrix.Appetite;
import uk.goldenthread.risk.RiskMatrix.BandFrom;
import uk.goldenthread.risk.RiskMatrix.Descriptor;

/** Bands, appetite, and what makes a matrix whole. */
class RiskMatrixTest {
    private static final List<BandFrom> BANDS = List.of(
            new BandFrom(RiskBand.LOW, 1),
            new BandFrom(RiskBand.MODERATE, 3),
            new BandFrom(RiskBand.HIGH, 6),
            new BandFrom(RiskBand.EXTREME, 12));
    private static final List<String> WORDS = List.of("A", "B", "C", "D");

    @ParameterizedTest
    @CsvSource({"1, LOW", "3, LOW", "4, MODERATE", "6, MODERATE", "8, HIGH", "12, HIGH", "15, EXTREME", "25, EXTREME"})
    void theProductsBands(int score, RiskBand band) {
        assertThat(RiskMatrix.OF_THE_PRODUCT.band(score)).isEqualTo(band);
    }

    @Test
    void aCategoryMayAcceptLess() {
        RiskMatrix matrix =
                new RiskMatrix(2, 4, WORDS, WORDS, List.of(), BANDS, 8, List.of(new Appetite(RiskCategory.MONEY, 2)));
        assertThat(matrix.appetite(RiskCategory.MONEY)).isEqualTo(2);
        assertThat(matrix.appetite(RiskCategory.PEOPLE)).isEqualTo(8);
        assertThat(matrix.appetite(null)).isEqualTo(8);
    }

    @Test
    void stepsAreCountedFromOne() {
        RiskMatrix matrix = RiskMatrix.OF_THE_PRODUCT;
        assertThat(matrix.has(0)).isFalse();
        assertThat(matrix.has(1)).isTrue();
        assertThat(matrix.has(5)).isTrue();
        assertThat(matrix.has(6)).isFalse();
        assertThat(matrix.likelihood(1)).isEqualTo("Rare");
        assertThat(matrix.impact(5)).isEqualTo("Severe");
        assertThat(matrix.descriptors()).extracting(Descriptor::category).containsExactly(RiskCategory.values());
        assertThat(matrix.descriptors()).allSatisfy(d -> assertThat(d.steps()).hasSize(5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void everyBrokenRuleIsNamed(String name, RiskMatrixDraft draft, List<String> errors) {
        assertThat(draft.broken()).extracting(FieldError::pointer).containsExactlyElementsOf(errors);
    }

    static List<Arguments> broken() {
        return List.of(
                of("whole", draft(4, WORDS, BANDS, null, null)),
                of("five steps, four words", draft(5, WORDS, BANDS, null, null), "/likelihoods", "/impacts"),
                of(
                        "a description too short, twice the same category",
                        draft(
                                4,
                                WORDS,
                                BANDS,
                                List.of(
                                        new Descriptor(RiskCategory.MONEY, WORDS),
                                        new Descriptor(RiskCategory.MONEY, List.of("A", "B", "C", "D", "E"))),
                                null),
                        "/descriptors/1/steps",
                        "/descriptors/1"),
                of(
                        "an appetite twice",
                        draft(
                                4,
                                WORDS,
                                BANDS,
                                null,
                                List.of(new Appetite(RiskCategory.MONEY, 1), new Appetite(RiskCategory.MONEY, 2))),
                        "/appetites/1"),
                of(
                        "bands out of order",
                        draft(4, WORDS, List.of(BANDS.get(1), BANDS.get(0), BANDS.get(2), BANDS.get(3)), null, null),
                        "/bands"),
                of("not from 1", draft(4, WORDS, from(2, 3, 6, 12), null, null), "/bands/0/from"),
                of("two begin alike", draft(4, WORDS, from(1, 3, 3, 12), null, null), "/bands/2/from"),
                of("beyond the matrix", draft(4, WORDS, from(1, 3, 6, 17), null, null), "/bands/3/from"),
                of("at its end", draft(4, WORDS, from(1, 3, 6, 16), null, null)));
    }

    private static List<BandFrom> from(int... scores) {
        RiskBand[] bands = RiskBand.values();
        return List.of(
                new BandFrom(bands[0], scores[0]),
                new BandFrom(bands[1], scores[1]),
                new BandFrom(bands[2], scores[2]),
                new BandFrom(bands[3], scores[3]));
    }

    private static RiskMatrixDraft draft(
            int size,
            List<String> words,
            List<BandFrom> bands,
            List<Descriptor> descriptors,
            List<Appetite> appetites) {
        return new RiskMatrixDraft(size, words, words, descriptors, bands, 8, appetites, "Agreed.");
    }

    private static Arguments of(String name, RiskMatrixDraft draft, String... errors) {
        return Arguments.of(name, draft, List.of(errors));
    }
}
