package uk.goldenthread.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.reading.Views.ChangeView;
import uk.goldenthread.reading.Views.ObservationView;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.MeasureRowsOf;

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
            KpiUnit unit, Polarity polarity, BigDecimal from, BigDecimal to, String sentence, Boolean better) {
        ChangeView change = MeasureViews.change(kpi(unit, polarity), value("2023", from), value("2024", to));
        assertThat(change.sentence()).isEqualTo(sentence.strip());
        assertThat(change.better()).isEqualTo(better);
        assertThat(change.difference()).isEqualByComparingTo(to.subtract(from));
    }

    @Test
    void aShareIsDerivedFromItsBase() {
        ObservationRow row = MeasureRowsOf.figure(UUID.randomUUID(), UUID.randomUUID(), "2022")
                .share(111, 207)
                .row();
        assertThat(MeasureViews.value(kpi(KpiUnit.PERCENT, Polarity.HIGH), row)).isEqualTo(new BigDecimal("53.6"));
    }

    private static KpiRow kpi(KpiUnit unit, Polarity polarity) {
        return MeasureRowsOf.kpi(UUID.randomUUID())
                .unit(unit)
                .polarity(polarity)
                .row();
    }

    private static ObservationView value(String period, BigDecimal value) {
        return MeasureViews.observation(
                kpi(KpiUnit.SCORE, Polarity.HIGH),
                MeasureRowsOf.figure(UUID.randomUUID(), UUID.randomUUID(), period)
                        .value(value.toPlainString())
                        .row());
    }
}
