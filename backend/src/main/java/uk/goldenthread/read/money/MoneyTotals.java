package uk.goldenthread.read.money;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.snapshot.Money;

/**
 * What was planned, committed and paid. What was paid is compared with the profile at the end of the last whole month, because a
 * month that runs has its whole profile but not its whole spending.
 */
@Schema(description = "What was planned, committed and paid, in whole pence")
public record MoneyTotals(
        @Schema(description = "The award of a grant, or what a workstream has of it", examples = "69000000")
        long budgetPence,

        @Schema(description = "Committed and paid, without what came back", examples = "30000000")
        long committedPence,

        @Schema(description = "Paid, without what came back", examples = "30000000")
        long paidPence,

        @Schema(description = "Budget that is neither committed nor paid; negative when too much is")
        long leftPence,

        @Schema(description = "End of the last whole month, to which profile and payments are compared")
        LocalDate comparedTo,

        @Nullable @Schema(description = "Profile up to that day; absent where none was made, or none begins before it")
        Long profilePence,

        @Nullable @Schema(description = "Paid up to that day less the profile, of the workstreams that have one")
        Long variancePence,

        @Nullable @Schema(description = "That as a share of the profile, to one decimal", examples = "-12.5")
        BigDecimal variancePercent,

        @Schema(description = "The variance is beyond the tolerance of the grant")
        boolean beyondTolerance,

        @Schema(description = "A variance beyond the tolerance is explained; true also when there is none")
        boolean explained,

        @Nullable @Schema(description = "The explanation, of that month or one of the two before it")
        String explanation,

        @Nullable
        @Schema(
                description =
                        "What will have been paid in the end: paid to that day and the forecast of the months after it; absent while a workstream with money has no forecast")
        Long forecastPence) {
    private static final int MONTHS_EXPLAINED = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The last month that is over; a month is over on its last day. */
    public static YearMonth lastWhole(LocalDate today) {
        return YearMonth.from(today.plusDays(1)).minusMonths(1);
    }

    public static MoneyTotals of(Money money, FundFacts fund, WorkstreamFacts workstream, LocalDate today) {
        List<SpendFacts> spend = money.of(workstream).spend();
        YearMonth whole = lastWhole(today);
        Long profile = profile(money, workstream, whole);
        Long variance = profile == null ? null : paidTo(spend, whole.atEndOfMonth()) - profile;
        Optional<String> explanation = money.of(workstream).notes().stream()
                .filter(n -> !YearMonth.from(n.month()).isAfter(whole)
                        && YearMonth.from(n.month()).isAfter(whole.minusMonths(MONTHS_EXPLAINED)))
                .max(Comparator.comparing(VarianceNoteFacts::month))
                .map(VarianceNoteFacts::text);
        boolean beyond = beyond(variance, profile, fund.tolerance());
        return made(
                workstream.allocatedPence(),
                sum(spend),
                sum(spend.stream().filter(SpendFacts::paid).toList()),
                whole,
                profile,
                variance,
                beyond,
                !beyond || explanation.isPresent(),
                explanation.orElse(null),
                forecast(money, workstream, whole));
    }

    /** Of all workstreams; a variance is that of the workstreams with a profile. */
    public static MoneyTotals of(Money money, FundFacts fund, LocalDate today) {
        List<WorkstreamFacts> workstreams = money.of(fund).workstreams();
        List<MoneyTotals> parts =
                workstreams.stream().map(w -> of(money, fund, w, today)).toList();
        List<MoneyTotals> profiled =
                parts.stream().filter(p -> p.profilePence != null).toList();
        Long profile = profiled.isEmpty()
                ? null
                : profiled.stream().mapToLong(MoneyTotals::profilePence).sum();
        Long variance = profiled.isEmpty()
                ? null
                : profiled.stream().mapToLong(MoneyTotals::variancePence).sum();
        List<MoneyTotals> funded = parts.stream().filter(p -> p.budgetPence > 0).toList();
        boolean forecast = !funded.isEmpty() && funded.stream().allMatch(p -> p.forecastPence != null);
        boolean beyond = beyond(variance, profile, fund.tolerance());
        return made(
                fund.awardPence(),
                parts.stream().mapToLong(MoneyTotals::committedPence).sum(),
                parts.stream().mapToLong(MoneyTotals::paidPence).sum(),
                lastWhole(today),
                profile,
                variance,
                beyond,
                parts.stream().allMatch(MoneyTotals::explained),
                null,
                forecast
                        ? parts.stream()
                                .mapToLong(p -> p.forecastPence == null ? p.paidPence : p.forecastPence)
                                .sum()
                        : null);
    }

    private static MoneyTotals made(
            long budget,
            long committed,
            long paid,
            YearMonth whole,
            Long profile,
            Long variance,
            boolean beyond,
            boolean explained,
            String explanation,
            Long forecast) {
        return new MoneyTotals(
                budget,
                committed,
                paid,
                budget - committed,
                whole.atEndOfMonth(),
                profile,
                variance,
                profile == null || profile == 0
                        ? null
                        : BigDecimal.valueOf(variance)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(profile), 1, RoundingMode.HALF_UP),
                beyond,
                explained,
                explanation,
                forecast);
    }

    private static boolean beyond(Long variance, Long profile, int tolerance) {
        return variance != null
                && BigDecimal.valueOf(Math.abs(variance))
                                .multiply(HUNDRED)
                                .compareTo(BigDecimal.valueOf(profile).multiply(BigDecimal.valueOf(tolerance)))
                        > 0;
    }

    private static Long profile(Money money, WorkstreamFacts workstream, YearMonth whole) {
        List<MonthPlanFacts> months = money.of(workstream).months().stream()
                .filter(m -> m.kind() == MonthKind.PROFILE
                        && !YearMonth.from(m.month()).isAfter(whole))
                .toList();
        return months.isEmpty()
                ? null
                : months.stream().mapToLong(MonthPlanFacts::pence).sum();
    }

    /** Of the month that runs, whichever is more of what was paid in it and its forecast. */
    static Long forecast(Money money, WorkstreamFacts workstream, YearMonth whole) {
        List<MonthPlanFacts> months = money.of(workstream).months().stream()
                .filter(m -> m.kind() == MonthKind.FORECAST
                        && YearMonth.from(m.month()).isAfter(whole))
                .toList();
        if (months.isEmpty()) {
            return null;
        }
        YearMonth running = whole.plusMonths(1);
        List<SpendFacts> spend = money.of(workstream).spend();
        long before = paidTo(spend, whole.atEndOfMonth());
        long now = paidTo(spend, running.atEndOfMonth()) - before;
        long expected = months.stream()
                .filter(m -> YearMonth.from(m.month()).equals(running))
                .mapToLong(MonthPlanFacts::pence)
                .sum();
        long later = months.stream()
                .filter(m -> YearMonth.from(m.month()).isAfter(running))
                .mapToLong(MonthPlanFacts::pence)
                .sum();
        return before + Math.max(now, expected) + later;
    }

    static long paidTo(List<SpendFacts> spend, LocalDate day) {
        return spend.stream()
                .filter(x -> x.paid() && !x.onDay().date().isAfter(day))
                .mapToLong(SpendFacts::signed)
                .sum();
    }

    private static long sum(List<SpendFacts> spend) {
        return spend.stream().mapToLong(SpendFacts::signed).sum();
    }
}
