package uk.goldenthread.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.reading.Views.ChangeView;
import uk.goldenthread.reading.Views.ObservationView;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;

class ChangeInWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERCENT | HIGH | 26.3 | 56.5 | Up 30.2 percentage points (+115 % relative), from 26.3 % in 2023 to 56.5 % in 2024.   | true
            PERCENT | HIGH | 53.6 | 26.3 | Down 27.3 percentage points (−51 % relative), from 53.6 % in 2023 to 26.3 % in 2024.  | false
            PERCENT | LOW  | 58.0 | 40.0 | Down 18.0 percentage points (−31 % relative), from 58.0 % in 2023 to 40.0 % in 2024.  | true
            PERCENT | NONE | 24.0 | 25.2 | Up 1.2 percentage points (+5 % relative), from 24.0 % in 2023 to 25.2 % in 2024.      |
            WEEKS   | LOW  | 31   | 25   | Down 6 weeks (−19 % relative), from 31 in 2023 to 25 in 2024.                          | true
            COUNT   | HIGH | 0    | 4    | Up 4, from 0 in 2023 to 4 in 2024.                                                      | true
            PERCENT | HIGH | 50.0 | 50.0 | No change, 50.0 % in 2023 and in 2024.                                                  |
            """)
    void saysPointsAndRelativeEachByItsName(
            String unit, String polarity, BigDecimal from, BigDecimal to, String sentence, Boolean better) {
        ChangeView change = MeasureViews.change(kpi(unit, polarity), value("2023", from), value("2024", to));
        assertThat(change.sentence()).isEqualTo(sentence.strip());
        assertThat(change.better()).isEqualTo(better);
        assertThat(change.difference()).isEqualByComparingTo(to.subtract(from));
    }

    @Test
    void aShareIsDerivedFromItsBase() {
        ObservationRow row = new ObservationRow(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "2022",
                null,
                null,
                111L,
                207L,
                null,
                "",
                "FINAL",
                "",
                "",
                Basis.PUBLISHED);
        assertThat(MeasureViews.value(kpi("PERCENT", "HIGH"), row)).isEqualTo(new BigDecimal("53.6"));
    }

    private static KpiRow kpi(String unit, String polarity) {
        return new KpiRow(
                UUID.randomUUID(),
                1,
                null,
                "k",
                "K",
                "",
                "",
                "",
                unit,
                polarity,
                "ANNUAL",
                "",
                "",
                "",
                true,
                "",
                "",
                Basis.PUBLISHED);
    }

    private static ObservationView value(String period, BigDecimal value) {
        return new ObservationView(
                UUID.randomUUID(), 1, period, null, null, null, null, value, null, "FINAL", null, "", Basis.PUBLISHED);
    }
}
