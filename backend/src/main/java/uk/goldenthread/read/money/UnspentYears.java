package uk.goldenthread.read.money;

import java.time.LocalDate;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FinancialYear;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.Unspent;
import uk.goldenthread.snapshot.Money;

/** What is unspent of the year that money stands over from. */
public final class UnspentYears {
    private UnspentYears() {}

    public static Unspent of(Money money, FundFacts fund, CarryForwardFacts carried) {
        FinancialYear year = FinancialYear.of("", carried.fromYear());
        String before = year.previous().words();
        return Unspent.of(
                year,
                money.of(fund).workstreams().stream()
                        .flatMap(w -> money.of(w).months().stream())
                        .filter(m -> m.kind() == MonthKind.PROFILE
                                && FinancialYear.of(m.month()).equals(year))
                        .mapToLong(MonthPlanFacts::pence)
                        .sum(),
                money.of(fund).carryForwards().stream()
                        .filter(c -> c.fromYear().equals(before))
                        .mapToLong(CarryForwardFacts::pence)
                        .sum(),
                fund.awardPence(),
                paid(money, fund, LocalDate.MIN, year.begins().minusDays(1)),
                paid(money, fund, year.begins(), year.ends()));
    }

    private static long paid(Money money, FundFacts fund, LocalDate from, LocalDate to) {
        return money.of(fund).workstreams().stream()
                .flatMap(w -> money.of(w).spend().stream())
                .filter(SpendFacts::paid)
                .filter(x ->
                        !x.onDay().date().isBefore(from) && !x.onDay().date().isAfter(to))
                .mapToLong(SpendFacts::signed)
                .sum();
    }
}
