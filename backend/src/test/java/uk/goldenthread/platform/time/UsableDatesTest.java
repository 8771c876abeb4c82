package uk.goldenthread.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UsableDatesTest {
    @Test
    void aDateThatCanBeMeant() {
        assertThat(UsableDates.isUsable(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(UsableDates.isUsable(LocalDate.of(2999, 12, 31))).isTrue();
        assertThat(UsableDates.isUsable(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(UsableDates.isUsable(LocalDate.of(3000, 1, 1))).isFalse();
        assertThat(UsableDates.isUsable(LocalDate.MIN)).isFalse();
        assertThat(UsableDates.isUsable(LocalDate.MAX)).isFalse();
    }

    @Test
    void aMomentThatCanBeMeant() {
        assertThat(UsableDates.isUsable(Instant.parse("2024-07-15T12:00:00Z"))).isTrue();
        assertThat(UsableDates.isUsable(Instant.parse("1899-12-31T00:00:00Z"))).isFalse();
        assertThat(UsableDates.isUsable(Instant.MIN)).isFalse();
        assertThat(UsableDates.isUsable(Instant.MAX)).isFalse();
    }
}
