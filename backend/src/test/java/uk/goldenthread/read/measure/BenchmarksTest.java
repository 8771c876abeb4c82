package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.Shipped;
import uk.goldenthread.read.measure.Areas.AreaFigure;
import uk.goldenthread.read.measure.Areas.Kinship;
import uk.goldenthread.read.measure.Benchmarks.Comparison;
import uk.goldenthread.read.measure.Ranking.Quartile;

/** Halton beside others, with the figures that were published. */
class BenchmarksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String HALTON = "E06000006";

    private static MeasureCase timeliness() {
        MeasureCase c = new MeasureCase();
        c.kpi.referenceCode = "ehc-20wk-excl";
        c.kpi.base = KpiBase.PLANS;
        return c;
    }

    private static Benchmarks of(MeasureCase c, LocalDate today) {
        return Benchmarks.of(c.build(), c.kpi.row(), Shipped.DATA, today);
    }

    @Test
    void haltonIn2024() {
        Benchmarks b = of(timeliness().year(2023, "26.3").year(2024, "56.5"), TODAY);
        assertThat(b.refused()).isNull();
        assertThat(b.period()).isEqualTo("2024");
        assertThat(b.value()).isEqualByComparingTo("56.5");
        assertThat(b.published()).isEqualByComparingTo("56.5");
        assertThat(b.comparisons())
                .extracting(
                        Comparison::comparator,
                        Comparison::name,
                        Comparison::value,
                        Comparison::areas,
                        Comparison::difference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Comparator.ENGLAND, "England", new BigDecimal("46.4"), null, new BigDecimal("10.1")),
                        org.assertj.core.groups.Tuple.tuple(
                                Comparator.REGION, "North West", new BigDecimal("50.5"), null, new BigDecimal("6.0")),
                        org.assertj.core.groups.Tuple.tuple(
                                Comparator.NEIGHBOURS,
                                "statistical neighbours",
                                new BigDecimal("56.41"),
                                10,
                                new BigDecimal("0.1")));
        assertThat(b.comparisons().get(0).sentence())
                .isEqualTo("10.1 percentage points above England, 46.4%, in 2024.");
        assertThat(b.ranking().rank()).isEqualTo(68);
        assertThat(b.ranking().of()).isEqualTo(151);
        assertThat(b.ranking().quartile()).isEqualTo(Quartile.B);
        assertThat(b.ranking().lowerQuartile()).isEqualByComparingTo("29.15");
        assertThat(b.ranking().median()).isEqualByComparingTo("52.3");
        assertThat(b.ranking().upperQuartile()).isEqualByComparingTo("79.4");
        assertThat(b.sentence())
                .isEqualTo(
                        "56.5% in 2024; England 46.4%, North West 50.5%, statistical neighbours 56.4%. 68th of 151 that published, quartile B.");
        assertThat(b.release().code()).isEqualTo("dfe-2026-04.2");
    }

    /** Published in June 2025: a view of July 2024 does not know it. */
    @Test
    void aViewOfThePastComparesWhatWasPublicThen() {
        Benchmarks b = of(timeliness().year(2023, "26.3").year(2024, "56.5"), LocalDate.of(2024, 7, 15));
        assertThat(b.period()).isEqualTo("2023");
        assertThat(b.value()).isEqualByComparingTo("26.3");
        Benchmarks before = of(timeliness().year(2024, "56.5"), LocalDate.of(2024, 7, 15));
        assertThat(before.refused())
                .isEqualTo("No figure of this measure is for a period that was published: the newest is 2023.");
        assertThat(before.sentence()).isEqualTo(before.refused());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            ''            | PERCENT | PLANS           | This measure is not said to be the same as one of the open data.
            nothing       | PERCENT | PLANS           | The release dfe-2026-04.2 has no measure nothing.
            ehc-20wk-excl | COUNT   | PLANS           | Its unit is not that of the open data.
            ehc-20wk-excl | PERCENT | REQUESTS        | The open data are a share of plans; this measure is a share of requests.
            ehc-20wk-excl | PERCENT | -               | The open data are a share of plans; this measure is on a base that is not recorded.
            ehc-pupils    | PERCENT | POPULATION_0_24 | The open data are a share of pupils; this measure is a share of residents aged 0 to 24.
            """)
    void isRefusedWithTheReason(String code, KpiUnit unit, KpiBase base, String reason) {
        MeasureCase c = new MeasureCase().year(2024, "56.5");
        c.kpi.referenceCode = code;
        c.kpi.unit(unit);
        c.kpi.base = base;
        Benchmarks b = of(c, TODAY);
        assertThat(b.refused()).isEqualTo(reason);
        assertThat(b.comparisons()).isEmpty();
        assertThat(b.period()).isNull();
        assertThat(b.ranking()).isNull();
        assertThat(Benchmarks.unlike(c.kpi.row(), Shipped.DATA)).contains(reason);
    }

    @Test
    void monthsAreNotSetBesideYears() {
        MeasureCase c = timeliness().months(50, 51, 52, 50, 51, 52, 50, 51, 52, 50, 51, 52);
        assertThat(of(c, TODAY).refused())
                .isEqualTo("No figure of this measure is for a period that was published: the newest is 2024.");
        assertThat(of(c, LocalDate.of(2010, 1, 1)).refused()).endsWith("nothing was by this day.");
        MeasureCase yearEnd = timeliness()
                .figure("to December", f -> f.to(LocalDate.of(2024, 12, 31)).value("50"));
        assertThat(of(yearEnd, TODAY).refused()).isNotNull();
    }

    /** The minutes set 5.9% of pupils beside 2.3% of the population. */
    @Test
    void aShareOfPupilsIsNotSetBesideAShareOfThePopulation() {
        MeasureCase c = new MeasureCase()
                .figure("January 2024", f -> f.from(LocalDate.of(2024, 1, 1))
                        .to(LocalDate.of(2024, 1, 31))
                        .value("5.9"))
                .benchmark(
                        Comparator.ENGLAND,
                        "",
                        "January 2024",
                        LocalDate.of(2024, 1, 31),
                        KpiBase.POPULATION_0_24,
                        "2.3")
                .benchmark(Comparator.OTHER, "Warrington", "January 2024", null, KpiBase.PUPILS, "5.9")
                .benchmark(Comparator.REGION, "", "January 2023", LocalDate.of(2023, 1, 31), KpiBase.PUPILS, "5.0")
                .benchmark(Comparator.NEIGHBOURS, "", "January 2024", LocalDate.of(2024, 1, 31), KpiBase.PUPILS, "6.4");
        c.kpi.referenceCode = "ehc-pupils";
        c.kpi.base = KpiBase.PUPILS;
        c.kpi.polarity(Polarity.NONE);
        Benchmarks b = of(c, LocalDate.of(2024, 10, 13));
        assertThat(b.period()).isEqualTo("January 2024");
        assertThat(b.ranking()).isNull();
        assertThat(b.comparisons()).hasSize(7);
        // By the end of their period, those whose end is not known last.
        Comparison population = b.comparisons().get(4);
        assertThat(population.refused())
                .isEqualTo("It is a share of residents aged 0 to 24; this measure is a share of pupils.");
        assertThat(population.difference()).isNull();
        assertThat(population.benchmarkId()).isNotNull();
        assertThat(population.sentence())
                .isEqualTo(
                        "England 2.3% in January 2024 is not set beside it: it is a share of residents aged 0 to 24; this measure is a share of pupils.");
        assertThat(b.comparisons().get(6).sentence()).isEqualTo("The same as Warrington, 5.9%, in January 2024.");
        assertThat(b.comparisons().get(3).refused()).isEqualTo("This measure has no figure for January 2023.");
        assertThat(b.comparisons().get(3).name()).isEqualTo("the region");
        assertThat(b.comparisons().get(5).sentence())
                .isEqualTo("0.5 percentage points below statistical neighbours, 6.4%, in January 2024.");
        assertThat(b.sentence()).contains("England 4.8%").contains("is not set beside it");
    }

    @Test
    void whatSomebodySetBesideItIsComparedWithoutTheOpenData() {
        MeasureCase c = new MeasureCase()
                .year(2024, "12")
                .benchmark(Comparator.OTHER, "", "2024", LocalDate.of(2024, 12, 31), null, "9");
        c.kpi.unit(KpiUnit.WEEKS);
        Benchmarks b = of(c, TODAY);
        assertThat(b.comparisons())
                .extracting(Comparison::sentence)
                .containsExactly("3 weeks above another area, 9 weeks, in 2024.");
        assertThat(b.sentence())
                .isEqualTo(
                        "This measure is not said to be the same as one of the open data. Set beside it: another area 9 weeks.");
        assertThat(Benchmarks.otherBase(
                        c.kpi.row(),
                        c.plan.measures.values().iterator().next().benchmarks().get(0)))
                .isEmpty();
    }

    @Test
    void everyAreaTheBestFirst() {
        Areas areas = Areas.of(
                Shipped.DATA, Shipped.DATA.measure("ehc-20wk-excl").orElseThrow(), 2024, HALTON, Polarity.HIGH);
        assertThat(areas.areas()).hasSize(153);
        assertThat(areas.areas().stream().filter(a -> a.value() != null)).hasSize(151);
        assertThat(areas.areas().get(0).value()).isEqualByComparingTo("100");
        assertThat(areas.areas().get(150).value()).isEqualByComparingTo("3.2");
        assertThat(areas.areas().get(151).symbol()).isEqualTo("not available");
        assertThat(areas.areas().stream().filter(a -> a.kinship() == Kinship.OWN))
                .extracting(AreaFigure::name)
                .containsExactly("Halton");
        assertThat(areas.areas().stream().filter(a -> a.kinship() == Kinship.NEIGHBOUR))
                .hasSize(10);
        assertThat(areas.own()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("56.5"));
        assertThat(areas.neighbours()).isEqualByComparingTo("56.41");
        assertThat(areas.neighboursWithValue()).isEqualTo(10);
        assertThat(areas.england()).isEqualByComparingTo("46.4");
        assertThat(areas.region()).isEqualByComparingTo("50.5");
        assertThat(areas.regionName()).isEqualTo("North West");
        assertThat(areas.note()).contains("2022");
        Areas wirral = Areas.of(
                Shipped.DATA, Shipped.DATA.measure("ehc-20wk-excl").orElseThrow(), 2024, "E08000015", Polarity.HIGH);
        assertThat(wirral.ranking().rank()).isEqualTo(136);
        assertThat(wirral.ranking().quartile()).isEqualTo(Quartile.D);
        assertThat(wirral.neighbours()).isEqualByComparingTo("59.19");
    }

    /** Northamptonshire and Cumbria had not been divided, and Bournemouth and Poole not been joined. */
    @Test
    void ranksOfAPastYearCountTheCouncilsOfThatYear() {
        Areas then = Areas.of(
                Shipped.DATA, Shipped.DATA.measure("ehc-20wk-excl").orElseThrow(), 2018, HALTON, Polarity.HIGH);
        assertThat(then.areas())
                .extracting(AreaFigure::name)
                .contains("Northamptonshire (to 2021)", "Cumbria (to 2023)", "Poole (to 2019)")
                .doesNotContain("North Northamptonshire", "Cumberland", "Bournemouth, Christchurch and Poole");
        assertThat(then.ranking().of()).isEqualTo((int)
                then.areas().stream().filter(a -> a.value() != null).count());
        assertThat(then.ranking().words()).contains(" of " + then.ranking().of() + " that published");
        Areas now = Areas.of(
                Shipped.DATA, Shipped.DATA.measure("ehc-20wk-excl").orElseThrow(), 2024, HALTON, Polarity.HIGH);
        assertThat(now.areas()).extracting(AreaFigure::name).doesNotContain("Cumbria (to 2023)");
    }

    @Test
    void theRankIsOfThePublishedFigureAndBothAreSaid() {
        Benchmarks b = of(timeliness().year(2024, "60.0"), TODAY);
        assertThat(b.sentence())
                .startsWith("60.0% in 2024 by this measure, 56.5% as published for the area; England 46.4%")
                .endsWith("68th of 151 that published, quartile B, by the published figure.");
    }

    @Test
    void whatIsImplausibleOrHasNoGoodDirectionInItsSourceIsNotRanked() {
        MeasureCase doubted = timeliness().figure("2024", f -> {
            f.from(LocalDate.of(2024, 1, 1)).to(LocalDate.of(2024, 12, 31)).value("56.5");
            f.caveat = "Implausible until explained.";
        });
        Benchmarks b = of(doubted, TODAY);
        assertThat(b.ranking()).isNull();
        assertThat(b.sentence())
                .endsWith(
                        "Read it with its caveat: Implausible until explained. Not ranked: the figure is called implausible.");
        MeasureCase reviews = new MeasureCase().year(2024, "90.8");
        reviews.kpi.referenceCode = "ar-meetings";
        reviews.kpi.base = KpiBase.REVIEWS;
        assertThat(of(reviews, TODAY).ranking()).isNull();
        assertThat(of(reviews, TODAY).notRanked())
                .isEqualTo("Not ranked: the source says of neither direction that it is good.");
        MeasureCase wrong = timeliness().year(2024, "56.5");
        wrong.kpi.polarity(Polarity.LOW);
        assertThat(of(wrong, TODAY).ranking()).isNull();
        assertThat(of(wrong, TODAY).notRanked()).contains("other direction");
    }

    @Test
    void theOtherWayRoundWhereLowIsGoodAndByNameWhereNeitherIs() {
        Areas low = Areas.of(
                Shipped.DATA, Shipped.DATA.measure("tribunal-appealable").orElseThrow(), 2024, HALTON, Polarity.LOW);
        assertThat(low.areas().get(0).value()).isLessThan(low.areas().get(100).value());
        Areas none =
                Areas.of(Shipped.DATA, Shipped.DATA.measure("ehc-pupils").orElseThrow(), 2025, HALTON, Polarity.NONE);
        assertThat(none.areas()).extracting(AreaFigure::name).isSorted();
        assertThat(none.ranking()).isNull();
        assertThat(none.region()).isEqualByComparingTo("6.1");
        Areas elsewhere = Areas.of(
                Shipped.DATA, Shipped.DATA.measure("ehc-pupils").orElseThrow(), 2025, "E90000001", Polarity.HIGH);
        assertThat(elsewhere.own()).isEmpty();
        assertThat(elsewhere.regionName()).isNull();
        assertThat(elsewhere.region()).isNull();
        assertThat(elsewhere.neighbours()).isNull();
        assertThat(elsewhere.ranking()).isNull();
    }
}
