package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.platform.problem.FieldError;

/** What a figure must not contradict in the figures around it, and what looks odd beside them. */
class SeriesRulesTest {
    @ParameterizedTest
    @CsvSource({
        "0.56,26.3,58.2,true", "0.56,9.9,58.2,false", "0.56,,,false", "0,26.3,58.2,false", "1,26.3,58.2,false",
        "0.99,10.1,10.1,true", "0.99,10,10,false", "56,0.26,0.58,true", "56,0.26,1,false", "10,0.26,0.58,false",
        "10.1,0.26,0.58,true", "26.3,26.3,58.2,false"
    })
    void aShareOfOneBesidePercentagesIsRefused(BigDecimal value, BigDecimal lowest, BigDecimal highest, boolean odd) {
        assertThat(SeriesRules.scale(value, lowest, highest).isPresent()).isEqualTo(odd);
    }

    @Test
    void theRefusalSaysWhatWasProbablyMeant() {
        FieldError error = SeriesRules.scale(new BigDecimal("0.56"), new BigDecimal("26.3157"), new BigDecimal("58.2"))
                .orElseThrow();
        assertThat(error.pointer()).isEqualTo("/value");
        assertThat(error.message())
                .isEqualTo(
                        "0.56% is far from the other figures of this measure (26.32 to 58.2%). If it means 56%, enter that number. If it is right, confirm it.");
    }

    @Test
    void partsCannotBeMoreThanTheWhole() {
        ObservationDraft total = Drafts.share("2024", 50, 100).bare();
        ObservationDraft young = Drafts.part("2024", "age", "0 to 4", 20L, 40L, null);
        ObservationDraft old = Drafts.part("2024", "age", "5 to 10", 31L, 40L, null);
        ObservationDraft boys = Drafts.part("2024", "sex", "boys", 49L, 101L, null);
        assertThat(SeriesRules.parts(KpiUnit.PERCENT, List.of(young, old))).isEmpty();
        assertThat(SeriesRules.parts(KpiUnit.PERCENT, List.of(total, young))).isEmpty();
        assertThat(SeriesRules.parts(KpiUnit.PERCENT, List.of(total, young, old)))
                .contains(FieldError.at(
                        "/numerator",
                        "The numerators of the parts by age add up to 51, more than the total of the period, 50."));
        assertThat(SeriesRules.parts(KpiUnit.PERCENT, List.of(boys, total)))
                .contains(FieldError.at(
                        "/denominator",
                        "The denominators of the parts by sex add up to 101, more than the total of the period, 100."));
        ObservationDraft all = Drafts.value("2024", "10");
        assertThat(SeriesRules.parts(
                        KpiUnit.COUNT,
                        List.of(
                                all,
                                Drafts.part("2024", "age", "a", null, null, "6"),
                                Drafts.part("2024", "age", "b", null, null, "4"))))
                .isEmpty();
        assertThat(SeriesRules.parts(
                        KpiUnit.COUNT,
                        List.of(
                                all,
                                Drafts.part("2024", "age", "a", null, null, "6"),
                                Drafts.part("2024", "age", "b", null, null, "4.5"))))
                .contains(FieldError.at(
                        "/value", "The parts by age add up to 10.5, more than the total of the period, 10."));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT,false,5,'40,30,20,10',true", "COUNT,false,20,'40,30,20,10',false", "COUNT,false,19,'40,30,20,10',true",
        "COUNT,false,5,'40,30,20',false", "COUNT,false,5,'40,40,20,10',false", "WEEKS,false,5,'40,30,20,10',false",
        "COUNT,true,39,'40',true", "COUNT,true,40,'40',false", "COUNT,true,5,'',false"
    })
    void figuresThatAddUpWithinAYearLookOdd(
            KpiUnit unit, boolean cumulative, BigDecimal value, String newestFirst, boolean odd) {
        List<BigDecimal> before = newestFirst.isEmpty()
                ? List.of()
                : Arrays.stream(newestFirst.split(",")).map(BigDecimal::new).toList();
        assertThat(SeriesRules.odd(measure(unit, cumulative), value, before)).hasSize(odd ? 1 : 0);
    }

    private static Kpi measure(KpiUnit unit, boolean cumulative) {
        KpiDraft d = Drafts.kpi("requests", unit, null);
        return new Kpi(
                "E06000006",
                UUID.randomUUID(),
                new KpiDraft(
                        d.code(),
                        null,
                        d.title(),
                        d.definition(),
                        null,
                        null,
                        unit,
                        d.polarity(),
                        d.frequency(),
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        cumulative,
                        null,
                        null,
                        null),
                Provenance.ENTERED);
    }

    @ParameterizedTest
    @CsvSource({
        "30.8,3.08,true",
        "30.79,3.08,false",
        "3.08,30.8,true",
        "3.09,30.8,false",
        "60,56.5,false",
        "60,,false",
        "60,0,false",
        "0,60,false"
    })
    void aTargetTenTimesTheLatestFigureIsWarnedOf(BigDecimal target, BigDecimal latest, boolean odd) {
        assertThat(SeriesRules.oddTarget(target, latest)).hasSize(odd ? 1 : 0);
    }

    @Test
    void theWarningGivesBoth() {
        assertThat(SeriesRules.oddTarget(new BigDecimal("30.8"), new BigDecimal("3.08")))
                .containsExactly(
                        "The target, 30.8, is ten times the latest figure, 3.08, or further off. Check the decimal point.");
        assertThat(SeriesRules.oddTarget(new BigDecimal("3"), new BigDecimal("31")))
                .containsExactly(
                        "The target, 3, is a tenth of the latest figure, 31, or further off. Check the decimal point.");
    }

    @ParameterizedTest
    @CsvSource({
        "September 2024,2024-09-01,2024-09-30",
        "sep 2024,2024-09-01,2024-09-30",
        "2024-02,2024-02-01,2024-02-29",
        "12/2023,2023-12-01,2023-12-31",
        "2024,,",
        "2023/24,,",
        "Q1 2024,,",
        "Reported at the meeting,,"
    })
    void aMonthHasItsDaysAndAYearMayBeAnyYear(String period, LocalDate start, LocalDate end) {
        ObservationDraft dated = Periods.dated(Drafts.share(period, 1, 2));
        assertThat(dated.periodStart()).isEqualTo(start);
        assertThat(dated.periodEnd()).isEqualTo(end);
    }

    @Test
    void whatWasSaidOfThePeriodStays() {
        ObservationDraft draft = Drafts.share("September 2024", 1, 2).between(null, LocalDate.of(2024, 10, 4));
        assertThat(Periods.dated(draft)).isEqualTo(draft);
    }

    @Test
    void whatHasNotHappenedIsAProjection() {
        LocalDate today = LocalDate.of(2024, 9, 29);
        ObservationDraft month = Periods.dated(Drafts.share("September 2024", 1, 2));
        assertThat(Figures.early(month, today)).extracting(FieldError::pointer).containsExactly("/status");
        assertThat(Figures.early(month, today.plusDays(1))).isEmpty();
        assertThat(Figures.early(Drafts.share("2030", 1, 2), today)).isEmpty();
    }
}
