package uk.goldenthread.read.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.funding.FinancialYear;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.snapshot.Money;

/** Which return a funder is owed. */
public final class ReturnsOwed {
    private ReturnsOwed() {}

    /** A quarter of a financial year and the day by which its return is due. */
    public record Owed(FinancialYear year, int quarter, LocalDate dueOn) {
        public boolean overdue(LocalDate today) {
            return dueOn.isBefore(today);
        }

        /** quarter 2 of 2024-25. */
        public String words() {
            return "quarter " + quarter + " of " + year.words();
        }
    }

    /** The oldest quarter of the grant whose return was not sent; empty for a grant that owes none or whose first day is not known. */
    public static Optional<Owed> oldest(Money money, FundFacts fund, LocalDate today) {
        return all(money, fund, today).stream().findFirst();
    }

    /** Every quarter that has begun whose return was not sent, the oldest first. */
    public static List<Owed> all(Money money, FundFacts fund, LocalDate today) {
        if (fund.returnDays() == null || fund.startsOn() == null || fund.state() == FundState.CLOSED) {
            return List.of();
        }
        LocalDate last = fund.endsOn() == null || fund.endsOn().isAfter(today) ? today : fund.endsOn();
        List<Owed> owed = new ArrayList<>();
        FinancialYear year = FinancialYear.of(fund.startsOn());
        int quarter = FinancialYear.quarter(fund.startsOn());
        while (!year.begins(quarter).isAfter(last)) {
            if (!sent(money, fund, year, quarter)) {
                owed.add(new Owed(year, quarter, year.ends(quarter).plusDays(fund.returnDays())));
            }
            if (quarter == 4) {
                year = year.next();
            }
            quarter = quarter % 4 + 1;
        }
        return List.copyOf(owed);
    }

    private static boolean sent(Money money, FundFacts fund, FinancialYear year, int quarter) {
        return money.of(fund).returns().stream()
                .anyMatch(r -> year.words().equals(r.financialYear())
                        && r.quarter() == quarter
                        && (r.state() == ReturnState.SUBMITTED || r.state() == ReturnState.APPROVED));
    }
}
