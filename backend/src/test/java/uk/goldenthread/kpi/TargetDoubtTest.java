package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.CumulativeShape.Placed;

/** Targets that look like a slip, and those that do not. */
class TargetDoubtTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IMPROVEMENT | PERCENT | HIGH | 90    | 50 52 49 51 50  | no
            IMPROVEMENT | PERCENT | HIGH | 100   | 12.6 12.6       | no
            IMPROVEMENT | PERCENT | HIGH | 0.9   | 50 52 49 51 50  | worse
            IMPROVEMENT | PERCENT | HIGH | 40    | 63 30 12        | no
            IMPROVEMENT | PERCENT | HIGH | 55    | 50 52 60        | no
            IMPROVEMENT | PERCENT | LOW  | 30.8  | 3.1 3.0 3.08    | worse
            IMPROVEMENT | RATE    | LOW  | 30.8  | 3.1 3.0 3.08    | worse
            NATIONAL    | PERCENT | HIGH | 40    | 50 52 60        | no
            NATIONAL    | RATE    | LOW  | 30.8  | 3.1 3.0 3.08    | far
            IMPROVEMENT | RATE    | HIGH | 30.8  | 3.08            | far
            IMPROVEMENT | RATE    | NONE | 30.8  | 3.1 3.0 3.08    | far
            IMPROVEMENT | WEEKS   | LOW  | 18    | 31 30 29 33     | no
            IMPROVEMENT | WEEKS   | LOW  | 0     | 31 30 29 33     | no
            IMPROVEMENT | COUNT   | HIGH | 40    | 12 15 11 14     | far
            IMPROVEMENT | COUNT   | HIGH | 24    | 12 15 11 14     | no
            IMPROVEMENT | COUNT   | HIGH | 60    | 2 30 5 14       | no
            IMPROVEMENT | COUNT   | HIGH | 5     | 0 0 0           | no
            """)
    void isDoubtedByTheSpreadOfTheSeries(
            TargetKind kind, KpiUnit unit, Polarity polarity, String target, String figures, String doubt) {
        double[] values = Arrays.stream(figures.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        String said = TargetDoubt.of(kind, unit, polarity, false, new BigDecimal(target), months(values))
                .orElse("no");
        assertThat(said)
                .contains(
                        switch (doubt) {
                            case "worse" -> "is worse than the first figure";
                            case "far" -> "is far from all figures";
                            default -> "no";
                        });
        assertThat(said.equals("no")).isEqualTo(doubt.equals("no"));
    }

    @Test
    void aRateThatHasJustBegunAgainIsNoReason() {
        List<Placed> reset = months(1, 2, 3.1, 0.2);
        BigDecimal target = new BigDecimal("2.5");
        assertThat(TargetDoubt.of(TargetKind.IMPROVEMENT, KpiUnit.RATE, Polarity.LOW, true, target, reset))
                .isEmpty();
        assertThat(TargetDoubt.of(TargetKind.IMPROVEMENT, KpiUnit.RATE, Polarity.LOW, true, target, months(0.1, 0.2)))
                .isEmpty();
        assertThat(TargetDoubt.of(
                        TargetKind.IMPROVEMENT, KpiUnit.RATE, Polarity.LOW, true, new BigDecimal("30.8"), reset))
                .isPresent();
        // Not marked as adding up, but of that shape: from April to March, and again from April.
        List<Placed> shaped = shaped(0.3, 0.6, 0.9, 1.2, 1.5, 1.8, 2.1, 2.4, 2.7, 2.8, 2.9, 3.0, 0.2);
        assertThat(CumulativeShape.suggested(shaped)).isTrue();
        assertThat(TargetDoubt.of(TargetKind.IMPROVEMENT, KpiUnit.RATE, Polarity.LOW, false, target, shaped))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 8 9 10 11 12 1 2 3, true",
        "1 2 3 4 5 6 7 8 9 10 11 12, false",
        "1 2 3 4 5 6 7 8 9 10 11 12 9 10, false",
        "1 2 3 2 5 6 7 8 9 10 11 12 1 2 3, false",
        "12 12 12 12 12 12 12 12 12 12 12 12 1 2, false",
        "9 8 7 6 5 4 3 2 1 1 1 1 1, false"
    })
    void theShapeOfSumsWithinAYearIsKnown(String figures, boolean suggested) {
        double[] values = Arrays.stream(figures.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(CumulativeShape.suggested(shaped(values))).isEqualTo(suggested);
        assertThat(CumulativeShape.suggested(months(values)))
                .as("the same from July on, where no year begins")
                .isFalse();
    }

    /** From July 2024 on. */
    private static List<Placed> months(double... values) {
        return from(LocalDate.of(2024, 7, 1), values);
    }

    /** From April 2024 on. */
    private static List<Placed> shaped(double... values) {
        return from(LocalDate.of(2024, 4, 1), values);
    }

    private static List<Placed> from(LocalDate first, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i ->
                        new Placed(first.plusMonths(i), first.plusMonths(i + 1).minusDays(1), values[i]))
                .toList();
    }
}
