package uk.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.findings.FindingCase.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.measure.MeasureCase;
import uk.goldenthread.record.RecordKind;

/** K01 to K13: what is wrong with measures. */
class MeasureRulesTest {
    private static final double[] STEADY = {50, 52, 49, 51, 50, 53, 48, 50, 51};
    private static final double[] FALLEN = {50, 52, 49, 51, 50, 53, 48, 50, 20};

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"late", "off", "concern", "basis", "unfurnished", "projections"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<MeasureCase> made, String sentence) {
        FindingCase c = new FindingCase();
        measure(c, made);
        c.says(rule, sentence);
    }

    private static MeasureCase measure(FindingCase c, Consumer<MeasureCase> made) {
        MeasureCase m = new MeasureCase(c.plan);
        m.kpi.in(c.priority);
        made.accept(m);
        m.add();
        return m;
    }

    static List<Arguments> late() {
        return List.of(
                of(
                        FindingRule.K01,
                        "the day after it was due",
                        m -> due(m.months(50, 51, 52, 53, 52, 51, 50, 51), 12, Frequency.MONTHLY),
                        "The figure of Plans in 20 weeks for the period to 30 September 2024 was due by 12 October 2024 and is not there."),
                of(
                        FindingRule.K01,
                        "on the day it is due",
                        m -> due(m.months(50, 51, 52, 53, 52, 51, 50, 51), 13, Frequency.MONTHLY),
                        null),
                of(FindingRule.K01, "no day agreed", m -> m.months(STEADY), null),
                of(FindingRule.K01, "at no fixed interval", m -> due(m.months(STEADY), 0, Frequency.AD_HOC), null),
                of(FindingRule.K01, "no figure yet", m -> due(m, 0, Frequency.MONTHLY), null),
                of(
                        FindingRule.K01,
                        "a projection is no figure",
                        m -> due(
                                m.months(50, 51, 52, 53, 52, 51, 50, 51)
                                        .figure("2024-09", f -> f.to(LocalDate.of(2024, 9, 30))
                                                .value("1")
                                                .status(ObservationStatus.PROJECTION)),
                                0,
                                Frequency.MONTHLY),
                        "The figure of Plans in 20 weeks for the period to 30 September 2024 was due by 30 September 2024 and is not there."),
                of(
                        FindingRule.K01,
                        "words are",
                        m -> due(
                                m.months(50, 51, 52, 53, 52, 51, 50, 51)
                                        .figure("2024-09", f -> f.to(LocalDate.of(2024, 9, 30))
                                                .asStated("about half")),
                                0,
                                Frequency.MONTHLY),
                        null));
    }

    /** All seen on 13 November 2024, after figures to 30 September of a month, and to 30 June of a longer period. */
    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2024-09-30, 31 October 2024",
        "QUARTERLY, 2024-06-30, 30 September 2024",
        "SIX_MONTHLY, 2024-02-29, 31 August 2024",
        "ANNUAL, 2023-08-31, 31 August 2024",
        "MONTHLY, 2024-09-15, 15 October 2024"
    })
    void theNextPeriodFollowsFromTheFrequency(Frequency frequency, LocalDate last, String next) {
        FindingCase c = new FindingCase();
        measure(c, m -> due(m.figure("x", f -> f.to(last).value("1")), 0, frequency));
        assertThat(c.of(FindingRule.K01, LocalDate.of(2024, 11, 13)))
                .extracting(FindingView::sentence)
                .containsExactly("The figure of Plans in 20 weeks for the period to " + next + " was due by " + next
                        + " and is not there.");
    }

    private static void due(MeasureCase m, int days, Frequency frequency) {
        m.kpi.dueDays = days;
        m.kpi.frequency(frequency);
    }

    static List<Arguments> off() {
        LocalDate start = LocalDate.of(2022, 1, 1);
        return List.of(
                of(
                        FindingRule.K02,
                        "two periods",
                        m -> m.year(2022, "59")
                                .year(2023, "61")
                                .target("60", start)
                                .target("62", LocalDate.of(2023, 12, 31)),
                        "Plans in 20 weeks missed its target in 2 periods in a row: 59.0% in 2022 against 60.0% and 61.0% in 2023 against 62.0%."),
                of(FindingRule.K02, "one period", m -> m.year(2023, "59").target("60", start), null),
                of(
                        FindingRule.K02,
                        "the last meets it",
                        m -> m.year(2022, "59").year(2023, "60").target("60", start),
                        null),
                of(
                        FindingRule.K02,
                        "the one before met it",
                        m -> m.year(2022, "60").year(2023, "59").target("60", start),
                        null),
                of(
                        FindingRule.K02,
                        "no target yet",
                        m -> m.year(2022, "50").year(2023, "50").target("60", LocalDate.of(2023, 12, 31)),
                        null),
                of(
                        FindingRule.K02,
                        "the national target alone",
                        m -> m.year(2022, "50").year(2023, "50").target(TargetKind.NATIONAL, "60", start),
                        null),
                of(
                        FindingRule.K02,
                        "within its tolerance",
                        m -> {
                            m.year(2022, "55").year(2023, "55").target("60", start);
                            m.kpi.tolerance = new BigDecimal("5");
                        },
                        null),
                of(
                        FindingRule.K02,
                        "neither direction is good",
                        m -> {
                            m.year(2022, "50").year(2023, "50").target("60", start);
                            m.kpi.polarity(Polarity.NONE);
                        },
                        null));
    }

    static List<Arguments> concern() {
        return List.of(
                of(
                        FindingRule.K03,
                        "fallen out of its limits",
                        m -> m.months(FALLEN),
                        "No action is linked to Plans in 20 weeks, 20.0% in 2024-09. The latest figure by itself shows special cause, of concern: low (outside the limits; trial limits, from 9 figures, which may still move)."),
                of(FindingRule.K03, "linked", m -> m.months(FALLEN).action(UUID.randomUUID()), null),
                of(FindingRule.K03, "ordinary", m -> m.months(STEADY), null),
                of(
                        FindingRule.K03,
                        "the good direction",
                        m -> {
                            m.months(FALLEN);
                            m.kpi.polarity(Polarity.LOW);
                        },
                        null),
                of(
                        FindingRule.K03,
                        "risen where low is good",
                        m -> {
                            m.months(50, 52, 49, 51, 50, 53, 48, 50, 80);
                            m.kpi.polarity(Polarity.LOW);
                        },
                        "No action is linked to Plans in 20 weeks, 80.0% in 2024-09. The latest figure by itself shows special cause, of concern: high (outside the limits; trial limits, from 9 figures, which may still move)."),
                of(FindingRule.K03, "once a year", m -> m.year(2022, "50").year(2023, "20"), null));
    }

    static List<Arguments> basis() {
        LocalDate end = LocalDate.of(2023, 12, 31);
        return List.of(
                of(
                        FindingRule.K06,
                        "pupils beside population",
                        m -> {
                            m.year(2023, "5.9")
                                    .benchmark(Comparator.ENGLAND, "", "2023", end, KpiBase.POPULATION_0_24, "2.3");
                            m.kpi.base = KpiBase.PUPILS;
                        },
                        "Plans in 20 weeks: England 2.3% is a share of residents aged 0 to 24, this measure a share of pupils."),
                of(
                        FindingRule.K06,
                        "the same base",
                        m -> {
                            m.year(2023, "5.9").benchmark(Comparator.ENGLAND, "", "2023", end, KpiBase.PUPILS, "4.8");
                            m.kpi.base = KpiBase.PUPILS;
                        },
                        null),
                of(
                        FindingRule.K12,
                        "30.8 for 3.08, where low is good",
                        m -> {
                            m.year(2023, "3.85").target("30.8", end);
                            m.kpi.polarity(Polarity.LOW);
                        },
                        "Plans in 20 weeks: The target, 30.8, is worse than the first figure, 3.85, and than the latest, 3.85. Check the number, and which way is good."),
                of(
                        FindingRule.K12,
                        "0.56 for 56",
                        m -> m.year(2023, "54").target("0.56", end),
                        "Plans in 20 weeks: The target, 0.56, is worse than the first figure, 54, and than the latest, 54. Check the number, and which way is good."),
                of(
                        FindingRule.K12,
                        "none at all is a target",
                        m -> {
                            m.year(2023, "12").target("0", end);
                            m.kpi.polarity(Polarity.LOW);
                        },
                        null),
                of(FindingRule.K12, "from nothing", m -> m.year(2023, "0").target("60", end), null),
                of(FindingRule.K12, "no figure", m -> m.target("60", end), null),
                of(
                        FindingRule.K09,
                        "a year among months, and one without days",
                        m -> m.months(STEADY)
                                .figure("2023", f -> f.from(LocalDate.of(2023, 1, 1))
                                        .to(LocalDate.of(2023, 12, 31))
                                        .value("60"))
                                .figure("lately", f -> f.value("60")),
                        "Figures of Plans in 20 weeks are left out of its chart and of all that is said: 2023 is for a longer time than a month and lately is without days."),
                of(
                        FindingRule.K09,
                        "words without days say nothing false",
                        m -> m.months(STEADY).figure("lately", f -> f.asStated("about a third")),
                        null),
                of(
                        FindingRule.K10,
                        "two months never counted",
                        m -> m.months(50, 52).figure("May", f -> f.from(LocalDate.of(2024, 5, 1))
                                .to(LocalDate.of(2024, 5, 31))
                                .value("51")),
                        "Inside the series of Plans in 20 weeks 2 months are missing: March 2024 to April 2024."),
                of(FindingRule.K10, "none", m -> m.months(STEADY), null),
                of(
                        FindingRule.K13,
                        "appeals of which many are good",
                        m -> m.kpi.referenceCode = "tribunal-appealable",
                        "Plans in 20 weeks says that high is good; by the definition of tribunal-appealable, which it says it is, low is. Correct one, or it is better and worse the wrong way round."),
                of(FindingRule.K13, "the same way", m -> m.kpi.referenceCode = "ehc-20wk-excl", null));
    }

    static List<Arguments> unfurnished() {
        return List.of(
                of(
                        FindingRule.K07,
                        "nothing",
                        m -> m.kpi.definition = "",
                        "The headline measure Plans in 20 weeks has no owner and no definition and no target."),
                of(
                        FindingRule.K07,
                        "no target",
                        m -> m.kpi.owner = "Head of SEND",
                        "The headline measure Plans in 20 weeks has no target."),
                of(
                        FindingRule.K07,
                        "no owner",
                        m -> m.target("60", null),
                        "The headline measure Plans in 20 weeks has no owner."),
                of(FindingRule.K07, "all", m -> m.target("60", null).with(c -> c.kpi.owner = "Head of SEND"), null),
                of(FindingRule.K07, "not a headline", m -> m.kpi.headline = false, null),
                of(
                        FindingRule.K07,
                        "nothing to aim at where neither direction is good",
                        m -> {
                            m.kpi.polarity(Polarity.NONE);
                            m.kpi.owner = "Head of SEND";
                        },
                        null));
    }

    static List<Arguments> projections() {
        return List.of(
                of(
                        FindingRule.K08,
                        "its period has not ended",
                        m -> m.figure("2024", f -> f.to(TODAY.plusDays(1)).value("60")),
                        "The figure of Plans in 20 weeks for 2024 is shown as final, but its period ends on 14 October 2024."),
                of(
                        FindingRule.K08,
                        "it ends today",
                        m -> m.figure("2024", f -> f.to(TODAY).value("60")),
                        null),
                of(
                        FindingRule.K08,
                        "its words say so",
                        m -> m.figure(
                                "2024",
                                f -> f.to(TODAY).asStated("60% projected").status(ObservationStatus.PROVISIONAL)),
                        "The figure of Plans in 20 weeks for 2024 is shown as provisional, but its words call it a projection: 60% projected."),
                of(
                        FindingRule.K08,
                        "marked as one",
                        m -> m.figure(
                                "2024", f -> f.to(TODAY.plusDays(1)).value("60").status(ObservationStatus.PROJECTION)),
                        null),
                of(FindingRule.K08, "no date", m -> m.figure("undated", f -> f.value("60")), null));
    }

    @ParameterizedTest
    @CsvSource({
        "Timeliness has improved since May, true", "We see improvements in timeliness, true", "It got better, true",
        "The improvement board met, false", "The Improvement Plan was agreed, false", "Nothing has changed, false"
    })
    void aClaimedImprovementIsHeldAgainstTheFigures(String words, boolean found) {
        FindingCase c = new FindingCase();
        c.plan.state(c.action, Rating.GREEN, null, TODAY, words, List.of(), null);
        measure(c, m -> m.months(STEADY).action(c.action).action(UUID.randomUUID()));
        c.says(
                FindingRule.K04,
                found
                        ? "The words about 1.1 Action speak of an improvement, but the latest change of Plans in 20 weeks, up 1.0 percentage point (+2%), is within ordinary variation."
                        : null);
    }

    @Test
    void anImprovementThatTheFiguresShowIsNoFinding() {
        FindingCase c = new FindingCase();
        c.plan.state(c.action, Rating.GREEN, null, TODAY, "It improved", List.of(), null);
        measure(c, m -> m.months(50, 52, 49, 51, 50, 53, 48, 50, 80).action(c.action));
        c.says(FindingRule.K04, null);
        FindingCase unlinked = new FindingCase();
        unlinked.plan.state(unlinked.action, Rating.GREEN, null, TODAY, "It improved", List.of(), null);
        measure(unlinked, m -> m.months(STEADY));
        unlinked.says(FindingRule.K04, null);
    }

    @ParameterizedTest
    @CsvSource({"40, 56, 50, 58, true", "56, 40, 50, 58, false", "40, 56, 58, 50, false", "40, 40, 50, 58, false"})
    void fasterAndWorseIsSaid(String time1, String time2, String audit1, String audit2, boolean found) {
        FindingCase c = new FindingCase();
        measure(c, m -> {
            m.year(2022, time1).year(2023, time2);
            m.kpi.limitValue = new BigDecimal("20");
            m.kpi.title = "In time";
            m.kpi.code = "time";
        });
        measure(c, m -> {
            m.year(2022, audit1).year(2023, audit2);
            m.kpi.polarity(Polarity.LOW);
            m.kpi.base = KpiBase.CASES_AUDITED;
            m.kpi.title = "Inadequate";
            m.kpi.code = "audit";
        });
        c.says(
                FindingRule.K05,
                found
                        ? "Inadequate got worse, up 8.0 percentage points (+16%), while In time got better, up 16.0 percentage points (+40%)."
                        : null);
    }

    @Test
    void aWaitInWeeksIsTimelinessToo() {
        FindingCase c = new FindingCase();
        measure(c, m -> {
            m.year(2022, "31").year(2023, "25");
            m.kpi.unit(KpiUnit.WEEKS).polarity(Polarity.LOW);
            m.kpi.title = "Wait";
        });
        MeasureCase audit = measure(c, m -> {
            m.year(2022, "50").year(2023, "58");
            m.kpi.polarity(Polarity.LOW);
            m.kpi.base = KpiBase.CASES_AUDITED;
            m.kpi.title = "Inadequate";
        });
        assertThat(c.of(FindingRule.K05)).hasSize(1);
        FindingView found = c.of(FindingRule.K05).get(0);
        assertThat(found.records())
                .extracting(FindingView.ConcernedRecord::label)
                .containsExactly("Inadequate", "Wait");
        assertThat(found.subjectKind()).isEqualTo(RecordKind.KPI);
        assertThat(found.priorities()).containsExactly(1);
        audit.definition(2, LocalDate.of(2023, 1, 1), "x").add();
        assertThat(c.of(FindingRule.K05)).isEmpty();
    }

    private static Arguments of(FindingRule rule, String why, Consumer<MeasureCase> made, String sentence) {
        return Arguments.of(rule, why, made, sentence);
    }
}
