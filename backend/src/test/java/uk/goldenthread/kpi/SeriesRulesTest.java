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
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.record.Provenance;

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
                        null,
                        null),
                Provenance.ENTERED);
    }

    @ParameterizedTest
    @CsvSource({
        "'52,55,51,54,53',5.3,true",
        "'52,55,51,54,53',95,true",
        "'52,55,51,54,53',58,false",
        "'52,55,51,54,53',46,false",
        "'12,40,25,33,18',60,false",
        "'52,55,51',5.3,false",
        "'50,50,50,50,50',5,false"
    })
    void aFigureFarBeyondAllOthersByTheirOwnSpreadIsDoubted(String series, BigDecimal value, boolean doubted) {
        List<BigDecimal> others =
                Arrays.stream(series.split(",")).map(BigDecimal::new).toList();
        Spread spread = Spread.NONE;
        for (BigDecimal other : others) {
            spread = spread.with(other);
        }
        assertThat(SeriesRules.far(value, spread)).hasSize(doubted ? 1 : 0);
    }

    private static ObservationDraft placed(ObservationDraft draft) {
        return Placement.placed(draft, Periods.read(draft.period(), null, () -> TermDates.NONE));
    }

    @Test
    void whatHasNotHappenedIsAProjectionWhateverItsSpelling() {
        LocalDate today = LocalDate.of(2024, 9, 29);
        ObservationDraft month = placed(Drafts.share("September 2024", 1, 2));
        assertThat(Figures.early(month, today)).extracting(FieldError::pointer).containsExactly("/status");
        assertThat(Figures.early(month, today.plusDays(1))).isEmpty();
        for (String name : List.of("2030", "Q3 2024/25", "FY 2024/25", "Sep-24", "Week 40 2024", "H2 2024/25")) {
            assertThat(Figures.early(placed(Drafts.share(name, 1, 2)), today))
                    .as(name)
                    .extracting(FieldError::pointer)
                    .containsExactly("/status");
        }
        assertThat(Figures.early(Drafts.share("August 2024 (projected)", 1, 2), today))
                .extracting(FieldError::pointer)
                .containsExactly("/status");
    }
}
