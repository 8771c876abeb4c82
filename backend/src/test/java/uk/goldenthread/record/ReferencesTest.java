package uk.goldenthread.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void referencesStandInTheOrderPeopleExpect() {
        List<String> expected =
                List.of("1.2", "1.2.1", "1.10", "1-a", "2.1", "3-a", "3-b", "3-aa", "3-ab", "10.1", "A1");
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(References.ORDER);
        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void identifiersAreOrderedByTimeLikeInTheDatabase() {
        UUID before = UUID.fromString("7fffffff-0000-7000-8000-000000000000");
        UUID after = UUID.fromString("80000000-0000-7000-8000-000000000000");
        assertThat(References.UUID_ORDER.compare(before, after)).isNegative();
        assertThat(before.compareTo(after)).as("Java's own order is signed").isPositive();
    }
}
