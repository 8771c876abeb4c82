package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.read.measure.Change.Verdict;

/** What is said of a change. */
class ChangeTest {
    private static final double[] STEADY = {50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, 51};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERCENT | HIGH | 26.3 | 56.5 | up 30.2 percentage points (+115%)   | Up 30.2 percentage points (+115% relative), from 26.3% in 2023 to 56.5% in 2024.   | true
            PERCENT | HIGH | 53.6 | 26.3 | down 27.3 percentage points (−51%)  | Down 27.3 percentage points (−51% relative), from 53.6% in 2023 to 26.3% in 2024.  | false
            PERCENT | LOW  | 58.0 | 40.0 | down 18.0 percentage points (−31%)  | Down 18.0 percentage points (−31% relative), from 58.0% in 2023 to 40.0% in 2024.  | true
            PERCENT | LOW  | 40.0 | 41.0 | up 1.0 percentage point (+3%)       | Up 1.0 percentage point (+3% relative), from 40.0% in 2023 to 41.0% in 2024.       | false
            PERCENT | NONE | 24.0 | 25.2 | up 1.2 percentage points (+5%)      | Up 1.2 percentage points (+5% relative), from 24.0% in 2023 to 25.2% in 2024.      |
            PERCENT | HIGH | 90.0 | 90.1 | up 0.1 percentage points (0%)       | Up 0.1 percentage points (0% relative), from 90.0% in 2023 to 90.1% in 2024.       | true
            WEEKS   | LOW  | 31   | 1    | down 30 weeks (−97%)                | Down 30 weeks (−97% relative), from 31 weeks in 2023 to 1 week in 2024.              | true
            DAYS    | LOW  | 1    | 3    | up 2 days (+200%)                   | Up 2 days (+200% relative), from 1 day in 2023 to 3 days in 2024.                    | false
            COUNT   | HIGH | 0    | 1712 | up 1,712                             | Up 1,712, from 0 in 2023 to 1,712 in 2024.                                            | true
            SCORE   | HIGH | 3.5  | 4.25 | up 0.75 (+21%)                      | Up 0.75 (+21% relative), from 3.50 in 2023 to 4.25 in 2024.                          | true
            PERCENT | HIGH | 50.0 | 50.0 | no change                            | No change, 50.0% in 2023 and in 2024.                                                |
            """)
    void saysPointsAndRelativeEachByItsName(
            KpiUnit unit, Polarity polarity, String from, String to, String words, String sentence, Boolean better) {
        MeasureCase c = new MeasureCase().year(2023, from).year(2024, to);
        c.kpi.unit(unit).polarity(polarity);
        Change change = Change.latest(c.series()).orElseThrow();
        assertThat(change.words()).isEqualTo(words.strip());
        assertThat(change.sentence()).isEqualTo(sentence.strip());
        assertThat(change.better()).isEqualTo(better);
        assertThat(change.difference()).isEqualByComparingTo(new BigDecimal(to).subtract(new BigDecimal(from)));
        assertThat(List.of(change.fromPeriod(), change.toPeriod())).containsExactly("2023", "2024");
        assertThat(change.from()).isEqualByComparingTo(from);
        assertThat(change.to()).isEqualByComparingTo(to);
    }

    @Test
    void aRateSaysPerHowMany() {
        MeasureCase c = new MeasureCase().year(2023, 12, 4000).year(2024, 20, 4000);
        c.kpi.unit(KpiUnit.RATE).polarity(Polarity.LOW);
        c.kpi.ratePer = 1000;
        assertThat(Change.latest(c.series()).orElseThrow().sentence())
                .isEqualTo("Up 2.0 per 1,000 (+67% relative), from 3.0 per 1,000 in 2023 to 5.0 per 1,000 in 2024.");
    }

    @Test
    void aFirstFigureHasNoChange() {
        assertThat(Change.latest(new MeasureCase().series())).isEmpty();
        assertThat(Change.latest(new MeasureCase().year(2024, "50").series())).isEmpty();
    }

    @Test
    void withoutNumbersNothingIsTested() {
        Change change = Change.latest(
                        new MeasureCase().year(2023, "26.3").year(2024, "56.5").series())
                .orElseThrow();
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_BE_TESTED);
        assertThat(change.because())
                .isEqualTo(
                        "Whether it is more than ordinary variation cannot be tested: no denominators in this source.");
        assertThat(change.lower()).isNull();
        assertThat(change.upper()).isNull();
    }

    @Test
    void whatIsNoShareIsNotTestedOnNumbers() {
        MeasureCase c = new MeasureCase().year(2023, "31").year(2024, "25");
        c.kpi.unit(KpiUnit.WEEKS);
        Change change = Change.latest(c.series()).orElseThrow();
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_BE_TESTED);
        assertThat(change.because()).endsWith("too few figures, and they are no shares.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            48 | 80  | 56 | 70  | MORE_THAN_ORDINARY | 5.2  | 33.4 | The step is more than chance: the numbers allow a change between +5.2 and +33.4 percentage points (Newcombe's 95% interval).
            60 | 140 | 77 | 155 | ORDINARY           | -4.5 | 17.9 | The step may be chance: the numbers allow a change between −4.5 and +17.9 percentage points (Newcombe's 95% interval).
            """)
    void fewFiguresWithNumbersAreTestedOnThem(
            long x1, long n1, long x2, long n2, Verdict verdict, BigDecimal lower, BigDecimal upper, String because) {
        Change change = Change.latest(
                        new MeasureCase().year(2023, x1, n1).year(2024, x2, n2).series())
                .orElseThrow();
        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.lower()).isEqualByComparingTo(lower);
        assertThat(change.upper()).isEqualByComparingTo(upper);
        assertThat(change.because()).isEqualTo(because.strip());
    }

    @Test
    void oneFigureWithoutNumbersIsEnoughNotToTest() {
        assertThat(Change.latest(new MeasureCase()
                                .year(2023, 48, 80)
                                .year(2024, "80")
                                .series())
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.CANNOT_BE_TESTED);
        assertThat(Change.latest(new MeasureCase()
                                .year(2023, "60")
                                .year(2024, 56, 70)
                                .series())
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.CANNOT_BE_TESTED);
    }

    @Test
    void aChartedSeriesIsTestedByItsSteps() {
        Change ordinary =
                Change.latest(new MeasureCase().months(STEADY).series()).orElseThrow();
        assertThat(ordinary.verdict()).isEqualTo(Verdict.ORDINARY);
        assertThat(ordinary.because())
                .isEqualTo(
                        "The step is within ordinary variation, of which steps are at most 7.4 percentage points (3.267 times the average step).");
        Change special = Change.latest(new MeasureCase().months(and(STEADY, 90)).series())
                .orElseThrow();
        assertThat(special.verdict()).isEqualTo(Verdict.MORE_THAN_ORDINARY);
        assertThat(special.because())
                .isEqualTo(
                        "The step is more than ordinary variation, of which steps are at most 7.4 percentage points (3.267 times the average step).");
    }

    @Test
    void afterAReBaseTheNumbersAreAskedUntilThereAreEnough() {
        MeasureCase few =
                new MeasureCase().months(and(STEADY, 90, 91)).rebase(LocalDate.of(2025, 2, 1), RebaseState.APPROVED);
        assertThat(Change.latest(few.series()).orElseThrow().verdict()).isEqualTo(Verdict.CANNOT_BE_TESTED);
        assertThat(Change.between(few.series(), 11, 12).verdict()).isEqualTo(Verdict.ORDINARY);
        MeasureCase many = new MeasureCase()
                .months(and(STEADY, 90, 91, 89, 92, 90, 91, 88))
                .rebase(LocalDate.of(2025, 2, 1), RebaseState.APPROVED);
        assertThat(Change.latest(many.series()).orElseThrow().verdict()).isEqualTo(Verdict.ORDINARY);
    }

    @Test
    void acrossABreakNothingIsCompared() {
        MeasureCase flagged = new MeasureCase().year(2021, 124, 161).figure("2022", f -> {
            f.from(LocalDate.of(2022, 1, 1)).to(LocalDate.of(2022, 12, 31)).share(111, 207);
            f.quality = List.of(QualityFlag.SERIES_BREAK);
            f.caveat = "One record for each child from 2022";
        });
        Change change = Change.latest(flagged.series()).orElseThrow();
        assertThat(change.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(change.difference()).isNull();
        assertThat(change.relativePercent()).isNull();
        assertThat(change.better()).isNull();
        assertThat(change.words()).isEqualTo("not comparable");
        assertThat(change.sentence()).isEqualTo("The figure before, of 2021, is not comparable with that of 2022.");
        assertThat(change.because())
                .isEqualTo("The two figures are not comparable: One record for each child from 2022.");
        flagged.year(2023, 60, 228);
        assertThat(Change.latest(flagged.series()).orElseThrow().verdict()).isEqualTo(Verdict.MORE_THAN_ORDINARY);
        assertThat(Change.between(flagged.series(), 0, 2).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        Change defined = Change.latest(new MeasureCase()
                        .year(2023, 10, 20)
                        .year(2024, 20, 20)
                        .definition(1, null, "")
                        .definition(2, LocalDate.of(2024, 1, 1), "medical interventions left out")
                        .series())
                .orElseThrow();
        assertThat(defined.because())
                .isEqualTo("The two figures are not comparable: definition 2 applies: medical interventions left out.");
    }

    @Test
    void aDifferenceIsOfTheUnroundedFiguresAndRoundedOnce() {
        Change thirds = Change.latest(
                        new MeasureCase().year(2023, 1, 3).year(2024, 2, 3).series())
                .orElseThrow();
        assertThat(thirds.difference()).isEqualByComparingTo("33.3");
        assertThat(thirds.relativePercent()).isEqualTo(100);
        assertThat(thirds.sentence())
                .isEqualTo("Up 33.3 percentage points (+100% relative), from 33.3% in 2023 to 66.7% in 2024.");
        // 53.94 and 53.96: they read differently, by less than can be shown.
        assertThat(Change.latest(new MeasureCase()
                                .year(2023, 5394, 10000)
                                .year(2024, 5396, 10000)
                                .series())
                        .orElseThrow()
                        .words())
                .isEqualTo("up less than 0.1 percentage points (0%)");
        Change same = Change.latest(new MeasureCase()
                        .year(2023, 5396, 10000)
                        .year(2024, 5404, 10000)
                        .series())
                .orElseThrow();
        assertThat(same.words()).isEqualTo("no change");
        assertThat(same.difference()).isEqualByComparingTo("0");
        assertThat(same.better()).isNull();
        MeasureCase rate = new MeasureCase().year(2023, 1, 3000).year(2024, 2, 3000);
        rate.kpi.unit(KpiUnit.RATE);
        rate.kpi.ratePer = 1000;
        assertThat(Change.latest(rate.series()).orElseThrow().words()).isEqualTo("up 0.3 per 1,000 (+100%)");
    }

    @ParameterizedTest
    @CsvSource({"-2, 4, up 6", "0, 4, up 4", "4, -2, down 6 (−150%)"})
    void ofNothingOrLessThereIsNoShare(String from, String to, String words) {
        MeasureCase c = new MeasureCase().year(2023, from).year(2024, to);
        c.kpi.unit(KpiUnit.SCORE);
        assertThat(Change.latest(c.series()).orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void decimalsAgreeWithinASentence() {
        MeasureCase c = new MeasureCase().year(2023, "31").year(2024, "30.5");
        c.kpi.unit(KpiUnit.WEEKS);
        assertThat(Change.latest(c.series()).orElseThrow().sentence())
                .isEqualTo("Down 0.5 weeks (−2% relative), from 31.0 weeks in 2023 to 30.5 weeks in 2024.");
    }

    /** The step is judged by the step: a small one to a point outside the limits is ordinary, and so is said. */
    @Test
    void aPointOutsideTheLimitsSaysNothingOfTheStepToIt() {
        double[] climbing = {50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 52, 53, 54, 55, 56};
        Series series = new MeasureCase().months(climbing).series();
        Change change = Change.latest(series).orElseThrow();
        assertThat(series.xmr().points().get(16).cause()).isNotNull();
        assertThat(change.verdict()).isEqualTo(Verdict.ORDINARY);
        assertThat(change.method()).isEqualTo(Change.Method.MOVING_RANGE);
        assertThat(change.because()).doesNotContain("limits.").doesNotContain("seven");
    }

    private static double[] and(double[] values, double... more) {
        double[] all = java.util.Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }
}
