package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.read.measure.Forecast.State;

/** When a target will be reached, or why that cannot be said. */
class ForecastTest {
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private static Forecast of(MeasureCase c) {
        return Forecast.of(c.series()).orElseThrow();
    }

    @Test
    void aLineThatRisesReachesItsTarget() {
        Forecast f = of(new MeasureCase().months(50, 51, 52, 53, 54, 55).target("60", YEAR_END));
        assertThat(f.state()).isEqualTo(State.EXPECTED);
        assertThat(f.expected()).isBetween(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 12, 5));
        assertThat(f.earliest()).isBeforeOrEqualTo(f.expected());
        assertThat(f.latest()).isAfterOrEqualTo(f.expected());
        assertThat(f.due()).isEqualTo(YEAR_END);
        assertThat(f.basis()).isEqualTo("A straight line through the last 6 figures, 2024-01 to 2024-06.");
        assertThat(f.sentence())
                .matches(
                        "At this rate it reaches 60.0% in \\w+ 2024 \\(between \\w+ 2024 and \\w+ 2024\\), by its date, 31 December 2024\\.");
    }

    @Test
    void laterThanItsDateIsSaid() {
        assertThat(of(new MeasureCase().months(50, 51, 52, 53, 54, 55).target("60", LocalDate.of(2024, 8, 31)))
                        .sentence())
                .endsWith(", after its date, 31 August 2024.");
        assertThat(of(new MeasureCase().months(50, 51, 52, 53, 54, 55).target("60", null))
                        .sentence())
                .endsWith(").");
    }

    @Test
    void aLowTargetIsReachedFalling() {
        MeasureCase c = new MeasureCase().months(30, 29, 27, 26, 25, 23).target("20", YEAR_END);
        c.kpi.polarity(Polarity.LOW).unit(KpiUnit.WEEKS);
        Forecast f = of(c);
        assertThat(f.state()).isEqualTo(State.EXPECTED);
        assertThat(f.earliest()).isBefore(f.latest());
        assertThat(f.earliest()).isAfter(LocalDate.of(2024, 6, 30));
    }

    @Test
    void figuresThatScatterMayNeverGetThere() {
        Forecast f = of(new MeasureCase().months(50, 56, 49, 57, 51, 58).target("65", YEAR_END));
        assertThat(f.state()).isEqualTo(State.EXPECTED);
        assertThat(f.latest()).isNull();
        assertThat(f.sentence()).contains(" on, or not at all)");
    }

    @Test
    void theWrongDirectionOrTooSlowIsNotAtThisRate() {
        assertThat(of(new MeasureCase().months(55, 54, 53, 52).target("60", YEAR_END))
                        .sentence())
                .isEqualTo("Not at this rate: the last 4 figures do not lead to 60.0% within 5 years.");
        assertThat(of(new MeasureCase().months(50, 50, 50).target("60", YEAR_END))
                        .state())
                .isEqualTo(State.NOT_AT_THIS_RATE);
        assertThat(of(new MeasureCase().months(50, 50.01, 50.02).target("60", YEAR_END))
                        .state())
                .isEqualTo(State.NOT_AT_THIS_RATE);
        MeasureCase low = new MeasureCase().months(20, 21, 22).target("10", YEAR_END);
        low.kpi.polarity(Polarity.LOW);
        assertThat(of(low).state()).isEqualTo(State.NOT_AT_THIS_RATE);
    }

    /** Staff trained in co-production: 16.5, 22 and 35.5%, of which one has a date. */
    @Test
    void withoutDatesItCannotBeSaid() {
        MeasureCase c = new MeasureCase()
                .figure("First figure, date not published", f -> f.value("16.5"))
                .figure("Second figure, date not published", f -> f.value("22"))
                .figure("End of September 2024", f -> f.to(LocalDate.of(2024, 9, 30))
                        .value("35.5"))
                .target("50", LocalDate.of(2024, 12, 24));
        Forecast f = of(c);
        assertThat(f.state()).isEqualTo(State.CANNOT_BE_SAID);
        assertThat(f.sentence()).isEqualTo("When it reaches 50.0% cannot be said: dates missing.");
        assertThat(f.basis()).isEqualTo("A line needs 3 comparable figures with dates; there is 1.");
        assertThat(of(new MeasureCase().months(50, 51).target("60", YEAR_END)).sentence())
                .isEqualTo("When it reaches 60.0% cannot be said: too few comparable figures.");
        assertThat(Forecast.of(new MeasureCase()
                        .figure("x", g -> g.value("1"))
                        .target("60", null)
                        .series()))
                .isEmpty();
    }

    @Test
    void onlyComparableFiguresCount() {
        MeasureCase c = new MeasureCase()
                .months(10, 20, 30, 40, 50, 51)
                .definition(2, LocalDate.of(2024, 5, 1), "x")
                .target("60", YEAR_END);
        assertThat(of(c).state()).isEqualTo(State.CANNOT_BE_SAID);
    }

    @Test
    void notMoreThanTwelveCount() {
        double[] values = new double[20];
        for (int i = 0; i < 20; i++) {
            values[i] = i < 8 ? 90 - i : 50 + i;
        }
        assertThat(of(new MeasureCase().months(values).target("80", LocalDate.of(2026, 12, 31)))
                        .basis())
                .startsWith("A straight line through the last 12 figures, 2024-09 to 2025-08");
    }

    @Test
    void aTargetThatIsMetNeedsNoForecast() {
        Forecast f = of(new MeasureCase().months(59, 60).target("60", LocalDate.of(2024, 1, 31)));
        assertThat(f.state()).isEqualTo(State.MET);
        assertThat(f.sentence()).isEqualTo("The target, 60.0%, is met by the latest figure.");
    }

    @Test
    void theNextTargetIsForecastBeforeTheOneThatHolds() {
        assertThat(of(new MeasureCase()
                                .months(50, 51, 52)
                                .target("40", LocalDate.of(2024, 2, 29))
                                .target("60", YEAR_END))
                        .target())
                .isEqualByComparingTo("60");
        assertThat(of(new MeasureCase().months(50, 51, 52).target("60", LocalDate.of(2024, 2, 29)))
                        .target())
                .isEqualByComparingTo("60");
    }

    @Test
    void nothingIsForecastWithoutTargetFigureOrGoodDirection() {
        assertThat(Forecast.of(new MeasureCase().months(50, 51, 52).series())).isEmpty();
        assertThat(Forecast.of(new MeasureCase().target("60", YEAR_END).series()))
                .isEmpty();
        assertThat(Forecast.of(new MeasureCase()
                        .months(50, 51, 52)
                        .target(TargetKind.NATIONAL, "60", YEAR_END)
                        .series()))
                .isEmpty();
        MeasureCase none = new MeasureCase().months(50, 51, 52).target("60", YEAR_END);
        none.kpi.polarity(Polarity.NONE);
        assertThat(Forecast.of(none.series())).isEmpty();
    }
}
