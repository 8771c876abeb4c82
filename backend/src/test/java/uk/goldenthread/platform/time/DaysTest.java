package uk.goldenthread.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void aDateThatCanBeMeant() {
        assertThat(Days.isUsable(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(Days.isUsable(LocalDate.of(2999, 12, 31))).isTrue();
        assertThat(Days.isUsable(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(Days.isUsable(LocalDate.of(3000, 1, 1))).isFalse();
        assertThat(Days.isUsable(LocalDate.MIN)).isFalse();
        assertThat(Days.isUsable(LocalDate.MAX)).isFalse();
    }

    @Test
    void aMomentThatCanBeMeant() {
        assertThat(Days.isUsable(Instant.parse("2024-07-15T12:00:00Z"))).isTrue();
        assertThat(Days.isUsable(Instant.parse("1899-12-31T00:00:00Z"))).isFalse();
        assertThat(Days.isUsable(Instant.MIN)).isFalse();
        assertThat(Days.isUsable(Instant.MAX)).isFalse();
    }
}
