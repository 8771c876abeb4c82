package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.spc.Assurance;
import uk.goldenthread.kpi.spc.Variation;
import uk.goldenthread.read.measure.Series.Break;
import uk.goldenthread.read.measure.Series.Cut;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;

/** Which figures make a series, where it is cut, and when it has limits. */
class SeriesTest {
    @Test
    void holdsTotalsWithAValueAndNoProjections() {
        MeasureCase c = new MeasureCase()
                .year(2024, "56.5")
                .year(2022, 111, 207)
                .figure("said", f -> f.asStated("about a third"))
                .figure(
                        "2025",
                        f -> f.to(LocalDate.of(2025, 12, 31)).value("60").status(ObservationStatus.PROJECTION))
                .figure("2024", f -> {
                    f.to(LocalDate.of(2024, 12, 31)).value("70");
                    f.dimension = "age";
                    f.category = "5 to 10";
                });
        assertThat(c.series().points())
                .extracting(Point::period, Point::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2022", new BigDecimal("53.6")),
                        org.assertj.core.groups.Tuple.tuple("2024", new BigDecimal("56.5")));
        assertThat(c.series().points().get(0).exact()).isEqualTo(100.0 * 111 / 207);
        assertThat(c.series().points().get(1).exact()).isEqualTo(56.5);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERCENT, 111, 207, -,    -,    53.6",
                "PERCENT, -,   -,   53.6, -,    53.6",
                "PERCENT, 0,   0,   -,    -,    -",
                "RATE,    3,   4000, -,   1000, 0.8",
                "RATE,    3,   4000, 0.75, 1000, 0.75",
                "RATE,    3,   4000, -,   -,    -",
                "COUNT,   3,   4,   12,   -,    12",
                "WEEKS,   -,   -,   31,   -,    31"
            })
    void aValueFollowsFromItsNumbers(KpiUnit unit, Long n, Long d, BigDecimal value, Integer per, BigDecimal shown) {
        MeasureCase c = new MeasureCase().figure("2024", f -> {
            f.numerator = n;
            f.denominator = d;
            f.value = value;
        });
        c.kpi.unit(unit);
        c.kpi.ratePer = per;
        assertThat(Amounts.value(c.kpi.row(), c.plan.observations.get(0))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTHLY     | 7 | false |
            MONTHLY     | 6 | false | Control limits need at least 7 figures; there are 6.
            MONTHLY     | 1 | false | Control limits need at least 7 figures; there is 1.
            QUARTERLY   | 7 | false |
            ANNUAL      | 7 | false | Control limits are for monthly and quarterly figures; this one comes once a year, so an interval is shown where the numbers are known.
            SIX_MONTHLY | 7 | false | Control limits are for monthly and quarterly figures; this one comes twice a year, so an interval is shown where the numbers are known.
            AD_HOC      | 7 | false | Control limits are for monthly and quarterly figures; this one comes at no fixed interval, so an interval is shown where the numbers are known.
            MONTHLY     | 7 | true  | The figure adds up within a year and starts again, so it has no control limits.
            """)
    void hasLimitsOrSaysWhyNot(Frequency frequency, int points, boolean cumulative, String why) {
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            values[i] = 50 + i % 3;
        }
        MeasureCase c = frequency == Frequency.QUARTERLY ? quarters(values) : new MeasureCase().months(values);
        c.kpi.frequency(frequency);
        c.kpi.cumulative = cumulative;
        assertThat(c.series().noLimits()).isEqualTo(why);
        assertThat(c.series().xmr() == null).isEqualTo(why != null);
        assertThat(c.series().judged()).isEqualTo(why == null);
    }

    @Test
    void isCutByDefinitionsFlagsAndApprovedReBases() {
        MeasureCase c = new MeasureCase()
                .months(1, 2, 3, 4, 5, 6, 7, 8)
                .definition(1, null, "")
                .definition(2, LocalDate.of(2024, 3, 1), "all cases")
                .rebase(LocalDate.of(2024, 5, 15), RebaseState.APPROVED)
                .rebase(LocalDate.of(2024, 7, 1), RebaseState.REQUESTED)
                .rebase(LocalDate.of(2024, 8, 1), RebaseState.REFUSED)
                .figure("2024-09", f -> {
                    f.to(LocalDate.of(2024, 9, 30)).value("9");
                    f.quality = List.of(QualityFlag.SERIES_BREAK);
                });
        Series series = c.series();
        assertThat(series.breaks())
                .containsExactly(
                        new Break(2, Cut.DEFINITION, "definition 2 applies: all cases"),
                        new Break(5, Cut.REBASE, "limits computed anew from 15 May 2024: a new team"),
                        new Break(8, Cut.SERIES_BREAK, "not comparable with what came before"));
        assertThat(series.xmr().segments()).extracting(g -> g.from()).containsExactly(0, 2, 5, 8);
        assertThat(series.comparable()).extracting(Point::period).containsExactly("2024-09");
        assertThat(series.between(0, 1)).isEmpty();
        assertThat(series.between(1, 2))
                .hasValueSatisfying(b -> assertThat(b.at()).isEqualTo(2));
        assertThat(series.between(2, 7)).isEmpty();
        assertThat(series.between(0, 8))
                .hasValueSatisfying(b -> assertThat(b.at()).isEqualTo(8));
        assertThat(series.judged()).isFalse();
    }

    @Test
    void aCutBeforeTheFirstFigureOrAfterTheLastIsNone() {
        assertThat(new MeasureCase()
                        .year(2023, "1")
                        .year(2024, "2")
                        .definition(2, LocalDate.of(2023, 1, 1), "x")
                        .definition(3, LocalDate.of(2024, 1, 2), "y")
                        .figure("undated", f -> f.value("3"))
                        .series()
                        .breaks())
                .isEmpty();
    }

    private static MeasureCase quarters(double... values) {
        MeasureCase c = new MeasureCase();
        for (int i = 0; i < values.length; i++) {
            LocalDate from = LocalDate.of(2022, 1, 1).plusMonths(3L * i);
            String value = String.valueOf(values[i]);
            c.figure(
                    "Q" + i,
                    f -> f.from(from).to(from.plusMonths(3).minusDays(1)).value(value));
        }
        return c;
    }

    /** Months, a quarter, a year and a calendar year with right dates: only the months are compared. */
    @Test
    void aQuarterAndAYearAmongMonthsAreApart() {
        MeasureCase c = new MeasureCase()
                .months(52, 55, 51, 54, 53, 50, 56, 52, 54, 55, 51, 53, 54)
                .figure("Q1", f -> f.from(LocalDate.of(2024, 4, 1))
                        .to(LocalDate.of(2024, 6, 30))
                        .value("80"))
                .figure("2024/25", f -> f.from(LocalDate.of(2024, 4, 1))
                        .to(LocalDate.of(2025, 3, 31))
                        .value("90"))
                .figure("2024", f -> f.from(LocalDate.of(2024, 1, 1))
                        .to(LocalDate.of(2024, 12, 31))
                        .value("91"));
        Series series = c.series();
        assertThat(series.points()).hasSize(13);
        assertThat(series.last().orElseThrow().period()).isEqualTo("2025-01");
        assertThat(series.lastSegment().limits().lower()).isBetween(44.0, 46.5);
        assertThat(series.lastSegment().limits().upper()).isBetween(60.0, 62.5);
        MeasureAnalysis a = c.analysis();
        assertThat(a.apart())
                .extracting(MeasureAnalysis.ApartView::period, MeasureAnalysis.ApartView::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Q1", Placing.Why.LONGER),
                        org.assertj.core.groups.Tuple.tuple("2024/25", Placing.Why.LONGER),
                        org.assertj.core.groups.Tuple.tuple("2024", Placing.Why.LONGER));
        assertThat(a.sentence()).startsWith("54.0% in 2025-01.").doesNotContain("90.0%");
        assertThat(a.caveats())
                .contains("Shown apart, and not compared: 3 figures are for a longer time than a month.");
    }

    /** Newest first and without days: nothing is said from the order of the rows. */
    @Test
    void figuresWithoutDaysAreNoSeries() {
        MeasureCase c = new MeasureCase();
        c.kpi.frequency(Frequency.MONTHLY);
        for (int i = 0; i < 14; i++) {
            String value = String.valueOf(62 - 2 * i);
            c.figure("Month " + i, f -> f.value(value));
        }
        MeasureAnalysis a = c.analysis();
        assertThat(a.points()).isEmpty();
        assertThat(a.apart()).hasSize(14).allMatch(x -> x.why() == Placing.Why.UNDATED);
        assertThat(a.change()).isNull();
        assertThat(a.variation()).isNull();
        assertThat(a.sentence())
                .isEqualTo("No figure can be set in order of time beside others: 14 figures are without days.");
    }

    @Test
    void whatIsNotOverIsApartUntilItIs() {
        MeasureCase c = new MeasureCase().year(2024, "50").year(2025, "60");
        assertThat(Series.of(c.build(), c.kpi.row(), LocalDate.of(2025, 12, 30)).points())
                .hasSize(1);
        assertThat(Series.of(c.build(), c.kpi.row(), LocalDate.of(2025, 12, 31)).points())
                .hasSize(2);
    }

    /** 19 figures of 24 months: no run spans the holes, and they are said. */
    @Test
    void missingMonthsBreakTheLineAndEveryTest() {
        MeasureCase c = gaps();
        Series series = c.series();
        assertThat(series.gaps())
                .extracting(Gap::words)
                .containsExactly("May 2025 to July 2025", "December 2025 to January 2026");
        assertThat(series.gaps()).extracting(Gap::at).containsExactly(13, 17);
        MeasureAnalysis a = c.analysis();
        assertThat(a.missing())
                .isEqualTo("5 months are missing: May 2025 to July 2025, December 2025 to January 2026.");
        assertThat(a.caveats()).anyMatch(x -> x.startsWith("5 months are missing"));
        assertThat(a.sentence()).doesNotContain("one of seven");
        assertThat(a.variation().code()).isEqualTo("COMMON_CAUSE");
        // Without the holes the same figures would be one of seven on the same side.
        double[] values = series.points().stream().mapToDouble(Point::exact).toArray();
        assertThat(new MeasureCase().months(values).series().xmr().variation()).isNotEqualTo(Variation.COMMON_CAUSE);
    }

    private static MeasureCase gaps() {
        MeasureCase c = new MeasureCase();
        c.kpi.frequency(Frequency.MONTHLY);
        double[] values = {
            52, 55, 51, 54, 53, 50, 56, 52, 54, 55, 51, 53, 57, -1, -1, -1, 57, 57.5, 58, 57.8, -1, -1, 58.2, 57.9
        };
        for (int i = 0; i < values.length; i++) {
            LocalDate from = LocalDate.of(2024, 4, 1).plusMonths(i);
            String value = String.valueOf(values[i]);
            if (values[i] >= 0) {
                c.figure(
                        from.toString(),
                        f -> f.from(from).to(from.plusMonths(1).minusDays(1)).value(value));
            }
        }
        return c;
    }

    /** The summer holiday is as long as half a quarter and is none that is missing; a term without a figure is. */
    @Test
    void holidaysBetweenTermsAreNoMissingQuarters() {
        MeasureCase c = new MeasureCase();
        c.kpi.frequency(Frequency.QUARTERLY);
        String[][] terms = {
            {"2024-08-28", "2024-12-19"},
            {"2025-01-06", "2025-04-04"},
            {"2025-04-22", "2025-07-10"},
            {"2025-08-28", "2025-12-19"},
            {"2026-04-13", "2026-07-10"}
        };
        for (String[] term : terms) {
            c.figure(term[0], f -> f.from(LocalDate.parse(term[0]))
                    .to(LocalDate.parse(term[1]))
                    .value("50"));
        }
        assertThat(c.series().gaps()).extracting(Gap::words).containsExactly("20 December 2025 to 12 April 2026");
        assertThat(c.analysis().missing()).isEqualTo("1 quarter is missing: 20 December 2025 to 12 April 2026.");
    }

    @Test
    void aStepAcrossAHoleIsNotTested() {
        MeasureCase c = new MeasureCase();
        c.kpi.frequency(Frequency.MONTHLY);
        double[] values = {50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, -1, 90};
        for (int i = 0; i < values.length; i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusMonths(i);
            String value = String.valueOf(values[i]);
            if (values[i] >= 0) {
                c.figure(
                        from.toString(),
                        f -> f.from(from).to(from.plusMonths(1).minusDays(1)).value(value));
            }
        }
        Change change = Change.latest(c.series()).orElseThrow();
        assertThat(change.verdict()).isEqualTo(Change.Verdict.CANNOT_BE_TESTED);
        assertThat(change.because()).contains("figures are missing between the two");
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0 0 0 0 1 0 0 0 0, most of them are equal",
        "0 1 0 2 0 1 0 0 2 0 1 0 1 3, the events are too rare",
        "7 7 7 7 7 7 7 7 7 7 7 7 7 7, the limits have no width"
    })
    void limitsThatMeanNothingJudgeNothing(String figures, String why) {
        MeasureCase c = new MeasureCase()
                .months(java.util.Arrays.stream(figures.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
        c.kpi.unit(KpiUnit.COUNT);
        MeasureAnalysis a = c.analysis();
        assertThat(a.noLimits())
                .isEqualTo("These figures cannot be judged by control limits: " + why
                        + ". Count over longer periods, or record the days between events.");
        assertThat(a.variation()).isNull();
        assertThat(a.limits()).isNull();
        assertThat(a.segments()).isEmpty();
        assertThat(a.points()).allMatch(p -> p.variation() == null && p.specialCause() == null);
        assertThat(a.change().verdict()).isEqualTo(Change.Verdict.CANNOT_BE_TESTED);
        assertThat(a.sentence()).doesNotContain("special cause");
    }

    @Test
    void aSumIsNeverComparedAcrossItsYear() {
        double[] shaped = {3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 2};
        MeasureCase c = new MeasureCase();
        c.kpi.frequency(Frequency.MONTHLY);
        c.kpi.unit(KpiUnit.COUNT).polarity(Polarity.LOW);
        for (int i = 0; i < shaped.length; i++) {
            LocalDate from = LocalDate.of(2024, 4, 1).plusMonths(i);
            String value = String.valueOf(shaped[i]);
            c.figure(
                    from.toString(),
                    f -> f.from(from).to(from.plusMonths(1).minusDays(1)).value(value));
        }
        for (boolean cumulative : new boolean[] {false, true}) {
            c.kpi.cumulative = cumulative;
            MeasureAnalysis a = c.analysis();
            assertThat(a.change().verdict()).isEqualTo(Change.Verdict.NOT_COMPARABLE);
            assertThat(a.change().better()).isNull();
            assertThat(a.direction()).isEqualTo(MeasureAnalysis.Direction.UNKNOWN);
            assertThat(a.limits()).isNull();
            assertThat(a.caveats().stream().anyMatch(x -> x.contains("add up within a year")))
                    .isEqualTo(!cumulative);
        }
    }

    @Test
    void trialLimitsAreSaidInTheSentence() {
        assertThat(new MeasureCase()
                        .months(50, 52, 49, 51, 50, 53, 48, 50)
                        .analysis()
                        .sentence())
                .contains("trial limits, from 8 figures");
        assertThat(new MeasureCase()
                        .months(50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, 51)
                        .analysis()
                        .sentence())
                .doesNotContain("trial");
    }

    @Test
    void aFlagOnTheFirstFigureCutsNothing() {
        MeasureCase c = new MeasureCase().figure("2022", f -> {
            f.to(LocalDate.of(2022, 12, 31)).value("1");
            f.quality = List.of(QualityFlag.SERIES_BREAK);
        });
        assertThat(c.year(2023, "2").series().breaks()).isEmpty();
    }

    @Test
    void limitsKnowTheGoodDirectionTheTargetAndTheBaseline() {
        double[] values = {50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, 90};
        MeasureCase high = new MeasureCase().months(values).target("20", null);
        high.kpi.baselinePoints = 12;
        assertThat(high.series().xmr().variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(high.series().xmr().assurance()).isEqualTo(Assurance.CONSISTENT_PASS);
        assertThat(high.series().lastSegment().limits().baseline()).isEqualTo(12);
        MeasureCase low = new MeasureCase().months(values).target("20", null);
        low.kpi.polarity(Polarity.LOW);
        assertThat(low.series().xmr().variation()).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(low.series().xmr().assurance()).isEqualTo(Assurance.CONSISTENT_FAIL);
        MeasureCase none = new MeasureCase().months(values);
        none.kpi.polarity(Polarity.NONE);
        assertThat(none.series().xmr().variation()).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(none.series().xmr().assurance()).isEqualTo(Assurance.NONE);
        MeasureCase kept = new MeasureCase().months(values);
        kept.kpi.screened = false;
        assertThat(kept.series().lastSegment().limits().upper())
                .isGreaterThan(new MeasureCase()
                        .months(values)
                        .series()
                        .lastSegment()
                        .limits()
                        .upper());
    }
}
