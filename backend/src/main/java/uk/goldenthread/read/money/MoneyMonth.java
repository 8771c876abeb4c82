package uk.goldenthread.read.money;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.snapshot.Money;

/** Where the money stands at the end of a month, all months before it included. */
@Schema(description = "Where the money stands at the end of a month, all months before it included; in whole pence")
public record MoneyMonth(
        @Schema(examples = "2024-06") String month,

        @Nullable @Schema(description = "As planned at the start; absent where no profile was made")
        Long profilePence,

        @Nullable @Schema(description = "Committed and paid; absent for months to come")
        Long committedPence,

        @Nullable @Schema(description = "Paid; absent for months to come")
        Long paidPence,

        @Nullable @Schema(description = "As expected now; absent for months that are over, and without a forecast")
        Long forecastPence) {
    private static final int MOST = 240;

    /** From the first month that anything is said of to the last, without a gap; empty when nothing is. */
    public static List<MoneyMonth> of(Money money, List<WorkstreamFacts> workstreams, LocalDate today) {
        Map<YearMonth, Long> profile = new HashMap<>();
        Map<YearMonth, Long> forecast = new HashMap<>();
        Map<YearMonth, Long> committed = new HashMap<>();
        Map<YearMonth, Long> paid = new HashMap<>();
        SortedSet<YearMonth> months = new TreeSet<>();
        for (WorkstreamFacts w : workstreams) {
            for (MonthPlanFacts m : money.of(w).months()) {
                YearMonth month = YearMonth.from(m.month());
                months.add(month);
                (m.kind() == MonthKind.PROFILE ? profile : forecast).merge(month, m.pence(), Long::sum);
            }
            for (SpendFacts x : money.of(w).spend()) {
                YearMonth month = YearMonth.from(x.onDay().date());
                months.add(month);
                committed.merge(month, x.signed(), Long::sum);
                if (x.paid()) {
                    paid.merge(month, x.signed(), Long::sum);
                }
            }
        }
        if (months.isEmpty()) {
            return List.of();
        }
        YearMonth running = YearMonth.from(today);
        YearMonth whole = MoneyTotals.lastWhole(today);
        YearMonth last = months.last().isBefore(running) && !committed.isEmpty() ? running : months.last();
        List<MoneyMonth> out = new ArrayList<>();
        long planned = 0;
        long promised = 0;
        long spent = 0;
        long expected = 0;
        for (YearMonth m = months.first(); !m.isAfter(last) && out.size() < MOST; m = m.plusMonths(1)) {
            planned += profile.getOrDefault(m, 0L);
            promised += committed.getOrDefault(m, 0L);
            long now = paid.getOrDefault(m, 0L);
            spent += now;
            boolean over = !m.isAfter(whole);
            expected = over ? spent : expected + Math.max(now, forecast.getOrDefault(m, 0L));
            boolean came = !m.isAfter(running);
            out.add(new MoneyMonth(
                    m.toString(),
                    profile.isEmpty() ? null : planned,
                    came ? promised : null,
                    came ? spent : null,
                    over || forecast.isEmpty() ? null : expected));
        }
        return List.copyOf(out);
    }
}
