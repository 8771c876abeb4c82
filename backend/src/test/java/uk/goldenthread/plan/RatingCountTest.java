package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingCountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 94, 0",
        "17, 94, 18",
        "43, 94, 46",
        "18, 94, 19",
        "16, 94, 17",
        "1, 8, 13",
        "1, 200, 1",
        "1, 201, 0",
        "2, 3, 67",
        "94, 94, 100"
    })
    void aShareIsRoundedHalfUpByItself(int count, int of, int percent) {
        assertThat(RatingCount.percent(count, of)).isEqualTo(percent);
    }

    @Test
    void everyRatingIsCountedInTheFixedOrderAndWhatNobodyRatedIsNone() {
        List<RatingCount> counts = RatingCount.count(
                Stream.of(Rating.AMBER, null, Rating.BLUE, Rating.AMBER).toList());
        assertThat(counts)
                .extracting(RatingCount::rating)
                .containsExactly(Rating.BLUE, Rating.GREEN, Rating.AMBER, Rating.RED, Rating.GREY, Rating.WHITE, null);
        assertThat(counts).extracting(RatingCount::count).containsExactly(1, 0, 2, 0, 0, 0, 1);
        assertThat(counts)
                .extracting(RatingCount::noStatement)
                .containsExactly(false, false, false, false, false, false, true);
        assertThat(counts).extracting(RatingCount::percent).containsExactly(25, 0, 50, 0, 0, 0, 25);
        assertThat(RatingCount.roundingShows(counts)).isFalse();
    }

    /** Whatever is counted: the six and those nobody has rated are all of it, once. */
    @Test
    void togetherTheyAreAllThatIsCounted() {
        Random random = new Random(23);
        for (int i = 0; i < 300; i++) {
            List<Rating> ratings = random.ints(random.nextInt(120), 0, 7)
                    .mapToObj(n -> n < 6 ? Rating.values()[n] : null)
                    .toList();
            List<RatingCount> counts = RatingCount.count(ratings);
            assertThat(counts).hasSize(7).allSatisfy(c -> assertThat(c.of()).isEqualTo(ratings.size()));
            assertThat(counts.stream().mapToInt(RatingCount::count).sum()).isEqualTo(ratings.size());
            assertThat(RatingCount.in(counts, null).count())
                    .isEqualTo((int) ratings.stream().filter(Objects::isNull).count());
        }
    }

    @Test
    void thirdsAreNotAdjustedToAddUp() {
        List<RatingCount> thirds = RatingCount.count(List.of(Rating.BLUE, Rating.GREEN, Rating.AMBER));
        assertThat(thirds).extracting(RatingCount::percent).containsExactly(33, 33, 33, 0, 0, 0, 0);
        assertThat(RatingCount.roundingShows(thirds)).isTrue();
    }

    @Test
    void ofNothingThereIsNoShare() {
        List<RatingCount> none = RatingCount.count(Collections.emptyList());
        assertThat(none).allSatisfy(c -> assertThat(c.percent()).isNull());
        assertThat(RatingCount.roundingShows(none)).isFalse();
    }
}
