package uk.goldenthread.read.money;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FinancialYear;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.snapshot.Money;

/** What a return tells the funder, up to the end of its quarter. Frozen when it is submitted. */
@Schema(description = "What a return tells the funder, up to the end of its quarter; amounts in whole pence")
public record ReturnFigures(
        String areaCode,
        @Schema(examples = "dbv") String grantCode,
        String grantTitle,
        String funder,
        @Schema(examples = "2024-25") String financialYear,
        @Schema(examples = "2") int quarter,
        LocalDate from,
        LocalDate to,
        String narrative,
        long awardPence,
        long unallocatedPence,
        long receivedPence,
        long committedPence,
        long paidPence,
        List<WorkstreamFigures> workstreams,
        List<OutputLine> outputs,
        List<ConditionLine> conditions) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** A workstream in a return. */
    @Schema(description = "A workstream in a return")
    public record WorkstreamFigures(
            String code,
            String title,
            long allocatedPence,

            @Nullable @Schema(description = "Profile up to the end of the quarter; absent where none was made")
            Long profilePence,

            long committedPence,
            long paidPence,

            @Schema(description = "Paid in the quarter alone")
            long paidInQuarterPence,

            @Schema(description = "Explanations of variances given for months of the quarter")
            List<String> explanations) {}

    /** An output in a return. */
    @Schema(description = "An output in a return")
    public record OutputLine(
            String workstreamCode,
            OutputKind kind,
            String title,
            @Nullable Integer planned,
            int delivered,

            @Schema(description = "Delivered in the quarter alone")
            int deliveredInQuarter) {}

    /** A condition in a return. */
    @Schema(description = "A condition in a return")
    public record ConditionLine(int position, String text, ConditionStatus status) {}

    /** What it would say of the state. The quarter must be known. */
    public static ReturnFigures of(String areaCode, Money money, FundFacts fund, FundReturnFacts r) {
        FinancialYear year =
                new FinancialYear(Integer.parseInt(r.financialYear().substring(0, 4)));
        LocalDate from = year.begins(r.quarter());
        LocalDate to = year.ends(r.quarter());
        List<WorkstreamFigures> workstreams = money.of(fund).workstreams().stream()
                .map(w -> workstream(money, w, from, to))
                .toList();
        return new ReturnFigures(
                areaCode,
                fund.code(),
                fund.title(),
                fund.funder(),
                r.financialYear(),
                r.quarter(),
                from,
                to,
                r.narrative(),
                fund.awardPence(),
                fund.unallocatedPence(),
                money.of(fund).tranches().stream()
                        .filter(t -> t.receivedOn() != null && !t.receivedOn().isAfter(to))
                        .mapToLong(t -> t.receivedPence())
                        .sum(),
                workstreams.stream()
                        .mapToLong(WorkstreamFigures::committedPence)
                        .sum(),
                workstreams.stream().mapToLong(WorkstreamFigures::paidPence).sum(),
                workstreams,
                outputs(money, fund, from, to),
                money.of(fund).conditions().stream()
                        .map(c -> new ConditionLine(c.position(), c.text(), c.status()))
                        .toList());
    }

    private static WorkstreamFigures workstream(Money money, WorkstreamFacts w, LocalDate from, LocalDate to) {
        List<SpendFacts> spend = money.of(w).spend().stream()
                .filter(x -> !x.onDay().date().isAfter(to))
                .toList();
        List<MonthPlanFacts> profile = money.of(w).months().stream()
                .filter(m -> m.kind() == MonthKind.PROFILE && !m.month().isAfter(to))
                .toList();
        long paid = MoneyTotals.paidTo(spend, to);
        return new WorkstreamFigures(
                w.code(),
                w.title(),
                w.allocatedPence(),
                profile.isEmpty()
                        ? null
                        : profile.stream().mapToLong(MonthPlanFacts::pence).sum(),
                spend.stream().mapToLong(SpendFacts::signed).sum(),
                paid,
                paid - MoneyTotals.paidTo(spend, from.minusDays(1)),
                money.of(w).notes().stream()
                        .filter(n -> !n.month().isBefore(from) && !n.month().isAfter(to))
                        .map(VarianceNoteFacts::text)
                        .toList());
    }

    private static List<OutputLine> outputs(Money money, FundFacts fund, LocalDate from, LocalDate to) {
        return money.of(fund).workstreams().stream()
                .flatMap(w -> money.of(w).outputs().stream().map(o -> {
                    List<OutputDeliveryFacts> done = money.of(o).deliveries().stream()
                            .filter(d -> !d.confirmed() && !d.onDay().isAfter(to))
                            .toList();
                    return new OutputLine(
                            w.code(),
                            o.kind(),
                            o.title(),
                            o.planned(),
                            done.stream().mapToInt(OutputDeliveryFacts::number).sum(),
                            done.stream()
                                    .filter(d -> !d.onDay().isBefore(from))
                                    .mapToInt(OutputDeliveryFacts::number)
                                    .sum());
                }))
                .toList();
    }

    /** Reads what was frozen. */
    public static ReturnFigures read(String document) {
        try {
            return MAPPER.readValue(document, ReturnFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a frozen return is not readable", e);
        }
    }
}
