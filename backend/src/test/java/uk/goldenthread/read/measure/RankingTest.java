package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.read.measure.Ranking.Quartile;

class RankingTest {
    @ParameterizedTest
    @CsvSource({
        "10, HIGH, 10 20 30 40, 4, D, '4th of 4 that published, quartile D'",
        "40, HIGH, 10 20 30 40, 1, A, '1st of 4 that published, quartile A'",
        "10, LOW,  10 20 30 40, 1, A, '1st of 4 that published, quartile A'",
        "40, LOW,  10 20 30 40, 4, D, '4th of 4 that published, quartile D'",
        "20, HIGH, 10 20 30 40 50, 4, C, '4th of 5 that published, quartile C'",
        "30, HIGH, 10 20 30 40 50, 3, B, '3rd of 5 that published, quartile B'",
        "40, HIGH, 10 20 30 40 50, 2, A, '2nd of 5 that published, quartile A'",
        "30, LOW,  10 20 30 40 50, 3, B, '3rd of 5 that published, quartile B'",
        "30, HIGH, 10 30 30 40, 2, B, '2nd of 4 that published, quartile B'",
        "30, LOW,  10 30 30 40, 2, B, '2nd of 4 that published, quartile B'",
        "7,  HIGH, 7, 1, A, '1st of 1 that published, quartile A'"
    })
    void ranksFromTheBestAndTiesShareTheLowerNumber(
            BigDecimal own, Polarity polarity, String all, int rank, Quartile quartile, String words) {
        Ranking ranking = Ranking.of(own, numbers(all), polarity).orElseThrow();
        assertThat(ranking.rank()).isEqualTo(rank);
        assertThat(ranking.of()).isEqualTo(all.split(" ").length);
        assertThat(ranking.quartile()).isEqualTo(quartile);
        assertThat(ranking.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "22, 22nd",
        "33, 33rd",
        "111, 111th",
        "113, 113th",
        "121, 121st"
    })
    void saysThePlaceAsOneDoes(int rank, String words) {
        List<BigDecimal> all = new java.util.ArrayList<>();
        for (int i = 1; i <= 130; i++) {
            all.add(BigDecimal.valueOf(i));
        }
        assertThat(Ranking.of(BigDecimal.valueOf(rank), all, Polarity.LOW)
                        .orElseThrow()
                        .words())
                .startsWith(words + " of 130");
    }

    @Test
    void nothingIsRankedWhereNeitherDirectionIsGoodOrTheValueIsMissing() {
        assertThat(Ranking.of(BigDecimal.ONE, numbers("1 2"), Polarity.NONE)).isEmpty();
        assertThat(Ranking.of(null, numbers("1 2"), Polarity.HIGH)).isEmpty();
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
