package uk.goldenthread.read.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.snapshot.Money;
import uk.goldenthread.snapshot.MoneyRowsOf;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** Totals, months, outputs and what is owed of money; pure. */
class MoneyTotalsTest {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 15);

    private final SnapshotBuilder plan = new SnapshotBuilder();
    private final MoneyRowsOf rows = plan.money;
    private final UUID fund = rows.grant("dbv", 30);
    private final UUID one = rows.workstream(fund, "One", 60_000);

    private Money money() {
        return plan.build().money();
    }

    private static FundFacts fund(Money m) {
        return m.funds().get(0);
    }

    private static WorkstreamFacts first(Money m) {
        return m.of(fund(m)).workstreams().get(0);
    }

    private MoneyTotals totals() {
        Money m = money();
        return MoneyTotals.of(m, fund(m), first(m), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-15,2024-06",
        "2024-07-31,2024-07",
        "2024-08-01,2024-07",
        "2024-02-28,2024-01",
        "2024-02-29,2024-02"
    })
    void aMonthIsOverOnItsLastDay(LocalDate today, YearMonth whole) {
        assertThat(MoneyTotals.lastWhole(today)).isEqualTo(whole);
    }

    @Test
    void withoutAProfileNothingIsCompared() {
        rows.paid(one, TODAY, 5_000);
        rows.committed(one, TODAY, 2_000);
        rows.spend(one, null, SpendKind.CREDIT_NOTE, TODAY, 1_000, SpendState.PAID);
        MoneyTotals t = totals();
        assertThat(t.paidPence()).isEqualTo(4_000);
        assertThat(t.committedPence()).isEqualTo(6_000);
        assertThat(t.leftPence()).isEqualTo(54_000);
        assertThat(t.profilePence()).isNull();
        assertThat(t.variancePence()).isNull();
        assertThat(t.forecastPence()).isNull();
        assertThat(t.beyondTolerance()).isFalse();
        assertThat(t.explained()).isTrue();
    }

    /** The profile up to June is £300; what was paid in July does not count. */
    @ParameterizedTest
    @CsvSource({
        "30000,0,0.0,false",
        "33000,3000,10.0,false",
        "33001,3001,10.0,true",
        "27000,-3000,-10.0,false",
        "26999,-3001,-10.0,true",
        "0,-30000,-100.0,true"
    })
    void paidIsComparedToTheEndOfTheLastWholeMonth(long paid, long variance, BigDecimal percent, boolean beyond) {
        for (int m = 0; m < 12; m++) {
            rows.profile(one, APRIL.plusMonths(m), 10_000);
        }
        if (paid > 0) {
            rows.paid(one, LocalDate.of(2024, 6, 30), paid);
        }
        rows.paid(one, LocalDate.of(2024, 7, 1), 9_999);
        MoneyTotals t = totals();
        assertThat(t.comparedTo()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(t.profilePence()).isEqualTo(30_000);
        assertThat(t.variancePence()).isEqualTo(variance);
        assertThat(t.variancePercent()).isEqualByComparingTo(percent);
        assertThat(t.beyondTolerance()).isEqualTo(beyond);
        assertThat(t.explained()).isEqualTo(!beyond);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01,false", "2024-04-01,true", "2024-06-01,true", "2024-07-01,false"})
    void anExplanationHoldsForThreeMonths(LocalDate month, boolean explained) {
        rows.profile(one, APRIL, 10_000);
        rows.notes.add(new VarianceNoteFacts(plan.id(), 1, one, month, "A post is vacant.", null, month));
        assertThat(totals().explained()).isEqualTo(explained);
        assertThat(totals().explanation()).isEqualTo(explained ? "A post is vacant." : null);
    }

    @Test
    void aForecastIsWhatWasPaidAndWhatIsToCome() {
        rows.paid(one, LocalDate.of(2024, 6, 1), 5_000);
        rows.paid(one, LocalDate.of(2024, 7, 2), 1_500);
        rows.forecast(one, LocalDate.of(2024, 6, 1), 7_000);
        rows.forecast(one, LocalDate.of(2024, 7, 1), 1_000);
        rows.forecast(one, LocalDate.of(2024, 8, 1), 2_000);
        assertThat(totals().forecastPence()).isEqualTo(5_000 + 1_500 + 2_000);
        Money m = money();
        assertThat(MoneyTotals.of(m, fund(m), TODAY).forecastPence()).isEqualTo(8_500);
        rows.workstream(fund, "Two", 10_000);
        Money more = money();
        assertThat(MoneyTotals.of(more, fund(more), TODAY).forecastPence()).isNull();
    }

    @Test
    void aGrantComparesThePartsThatHaveAProfile() {
        UUID two = rows.workstream(fund, "Two", 40_000);
        rows.profile(one, APRIL, 10_000);
        rows.paid(one, APRIL, 8_000);
        rows.paid(two, APRIL, 3_000);
        Money m = money();
        MoneyTotals t = MoneyTotals.of(m, fund(m), TODAY);
        assertThat(t.budgetPence()).isEqualTo(100_000);
        assertThat(t.paidPence()).isEqualTo(11_000);
        assertThat(t.variancePence()).isEqualTo(-2_000);
        assertThat(t.variancePercent()).isEqualByComparingTo("-20");
        assertThat(t.explained()).isFalse();
    }

    @Test
    void monthsAddUpWithoutAGap() {
        rows.profile(one, APRIL, 10_000);
        rows.profile(one, LocalDate.of(2024, 9, 1), 20_000);
        rows.paid(one, LocalDate.of(2024, 5, 3), 4_000);
        rows.committed(one, LocalDate.of(2024, 6, 3), 1_000);
        rows.forecast(one, LocalDate.of(2024, 7, 1), 3_000);
        rows.forecast(one, LocalDate.of(2024, 9, 1), 500);
        Money m = money();
        assertThat(MoneyMonth.of(m, m.of(fund(m)).workstreams(), TODAY))
                .containsExactly(
                        new MoneyMonth("2024-04", 10_000L, 0L, 0L, null),
                        new MoneyMonth("2024-05", 10_000L, 4_000L, 4_000L, null),
                        new MoneyMonth("2024-06", 10_000L, 5_000L, 4_000L, null),
                        new MoneyMonth("2024-07", 10_000L, 5_000L, 4_000L, 7_000L),
                        new MoneyMonth("2024-08", 10_000L, null, null, 7_000L),
                        new MoneyMonth("2024-09", 30_000L, null, null, 7_500L));
        assertThat(MoneyMonth.of(m, List.of(), TODAY)).isEmpty();
    }

    @Test
    void anOutputCostsWhatNamesIt() {
        UUID output = rows.output(one, "Delegates", 60, LocalDate.of(2024, 6, 30));
        rows.spend(one, output, SpendKind.SPEND, APRIL, 30_000, SpendState.PAID);
        rows.spend(one, output, SpendKind.SPEND, APRIL, 9_999, SpendState.COMMITTED);
        rows.paid(one, APRIL, 7_777);
        assertThat(figures().costEachPence()).isNull();
        rows.delivered(output, LocalDate.of(2024, 6, 14), 17, false);
        rows.delivered(output, LocalDate.of(2024, 6, 25), 5, true);
        rows.delivered(output, TODAY, 4, true);
        OutputFigures f = figures();
        assertThat(f).isEqualTo(new OutputFigures(17, 4, 5, 60, 28, true, 30_000, 1_765L));
    }

    private OutputFigures figures() {
        Money m = money();
        return OutputFigures.of(m, m.outputs().get(0), TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01,2024-25 1 2024-07-30", "2024-09-01,2024-25 1 2024-07-30", "2026-09-01,2024-25 1 2024-07-30"
    })
    void theOldestReturnIsOwedFirst(LocalDate today, String owed) {
        assertThat(owed(today)).isEqualTo(owed);
    }

    @Test
    void sentQuartersAreNotOwed() {
        rows.fundReturn(fund, "2024-25", 1, 1, ReturnState.SUPERSEDED, null);
        rows.fundReturn(fund, "2024-25", 1, 2, ReturnState.SUBMITTED, null);
        assertThat(owed(LocalDate.of(2024, 6, 30))).isEqualTo("nothing");
        assertThat(owed(LocalDate.of(2024, 7, 1))).isEqualTo("2024-25 2 2024-10-30");
        for (int q = 2; q <= 4; q++) {
            rows.fundReturn(fund, "2024-25", q, 1, ReturnState.APPROVED, null);
        }
        assertThat(owed(LocalDate.of(2025, 4, 1))).isEqualTo("2025-26 1 2025-07-30");
    }

    @Test
    void aGrantWithoutReturnsOwesNone() {
        rows.funds.clear();
        rows.grant("other", null);
        assertThat(owed(TODAY)).isEqualTo("nothing");
    }

    private String owed(LocalDate today) {
        Money m = money();
        return ReturnsOwed.oldest(m, fund(m), today)
                .map(o -> o.year().words() + " " + o.quarter() + " " + o.dueOn())
                .orElse("nothing");
    }
}
