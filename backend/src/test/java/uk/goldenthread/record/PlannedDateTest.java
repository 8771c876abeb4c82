package uk.goldenthread.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PlannedDateTest {
    @Test
    void aMonthIsKeptAsItsLastDayWhicheverDayWasSent() {
        assertThat(new PlannedDate(LocalDate.of(2024, 2, 3), PlannedDate.Precision.MONTH))
                .isEqualTo(PlannedDate.month(YearMonth.of(2024, 2)));
        assertThat(PlannedDate.month(YearMonth.of(2024, 2)).date()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PlannedDate.day(LocalDate.of(2024, 2, 3)).date()).isEqualTo(LocalDate.of(2024, 2, 3));
    }
}
