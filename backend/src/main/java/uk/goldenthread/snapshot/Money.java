package uk.goldenthread.snapshot;

import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.OutputKpiFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.WorkstreamFacts;

import uk.goldenthread.record.References;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The money of a programme, each row under what it belongs to.
 *
 * @param funds grants and budgets, by code
 * @param asks  requests for money, in the order they were added
 */
public record Money(
        List<FundFacts> funds,
        List<FundingAskFacts> asks,
        Map<UUID, OfFund> ofFund,
        Map<UUID, OfWorkstream> ofWorkstream,
        Map<UUID, OfOutput> ofOutput) {
    /** No money at all, as in a state from before it was kept here. */
    public static final Money NONE = new Money(List.of(), List.of(), Map.of(), Map.of(), Map.of());

    /** Workstreams by code, conditions and payments in their order, virements as asked for, returns the newest first. */
    public record OfFund(
            List<WorkstreamFacts> workstreams,
            List<FundConditionFacts> conditions,
            List<TrancheFacts> tranches,
            List<VirementFacts> virements,
            List<CarryForwardFacts> carryForwards,
            List<FundReturnFacts> returns) {
        static final OfFund NOTHING = new OfFund(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Months and spending the oldest first. */
    public record OfWorkstream(
            List<BudgetLineFacts> lines,
            List<MonthPlanFacts> months,
            List<SpendFacts> spend,
            List<VarianceNoteFacts> notes,
            List<OutputFacts> outputs) {
        static final OfWorkstream NOTHING = new OfWorkstream(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Deliveries the oldest first. */
    public record OfOutput(List<OutputDeliveryFacts> deliveries, List<OutputActionFacts> actions, List<OutputKpiFacts> kpis) {
        static final OfOutput NOTHING = new OfOutput(List.of(), List.of(), List.of());
    }

    /** All rows of money, in any order. */
    public record Rows(
            List<FundFacts> funds,
            List<WorkstreamFacts> workstreams,
            List<FundConditionFacts> conditions,
            List<TrancheFacts> tranches,
            List<BudgetLineFacts> lines,
            List<MonthPlanFacts> months,
            List<OutputFacts> outputs,
            List<OutputDeliveryFacts> deliveries,
            List<SpendFacts> spend,
            List<VarianceNoteFacts> notes,
            List<VirementFacts> virements,
            List<CarryForwardFacts> carryForwards,
            List<FundingAskFacts> asks,
            List<OutputActionFacts> outputActions,
            List<OutputKpiFacts> outputKpis,
            List<FundReturnFacts> returns) {}

    public static Money of(Rows r) {
        if (r.funds().isEmpty() && r.asks().isEmpty()) {
            return NONE;
        }
        Map<UUID, List<WorkstreamFacts>> workstreams = group(
                r.workstreams(), WorkstreamFacts::fundId, Comparator.comparing(WorkstreamFacts::code, References.ORDER));
        Map<UUID, List<FundConditionFacts>> conditions =
                group(r.conditions(), FundConditionFacts::fundId, Comparator.comparingInt(FundConditionFacts::position));
        Map<UUID, List<TrancheFacts>> tranches =
                group(r.tranches(), TrancheFacts::fundId, Comparator.comparingInt(TrancheFacts::position));
        Map<UUID, List<VirementFacts>> virements = group(r.virements(), VirementFacts::fundId, byId(VirementFacts::id));
        Map<UUID, List<CarryForwardFacts>> carryForwards =
                group(r.carryForwards(), CarryForwardFacts::fundId, Comparator.comparing(CarryForwardFacts::fromYear));
        Map<UUID, List<FundReturnFacts>> returns = group(
                r.returns(),
                FundReturnFacts::fundId,
                Comparator.comparing(FundReturnFacts::financialYear, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                        .thenComparing(FundReturnFacts::quarter, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                        .thenComparing(FundReturnFacts::number)
                        .reversed());
        Map<UUID, List<BudgetLineFacts>> lines =
                group(r.lines(), BudgetLineFacts::workstreamId, Comparator.comparing(BudgetLineFacts::kind));
        Map<UUID, List<MonthPlanFacts>> months =
                group(r.months(), MonthPlanFacts::workstreamId, Comparator.comparing(MonthPlanFacts::month));
        Map<UUID, List<SpendFacts>> spend = group(
                r.spend(),
                SpendFacts::workstreamId,
                Comparator.comparing((SpendFacts x) -> x.onDay().date()).thenComparing(byId(SpendFacts::id)));
        Map<UUID, List<VarianceNoteFacts>> notes =
                group(r.notes(), VarianceNoteFacts::workstreamId, Comparator.comparing(VarianceNoteFacts::month));
        Map<UUID, List<OutputFacts>> outputs = group(r.outputs(), OutputFacts::workstreamId, byId(OutputFacts::id));
        Map<UUID, List<OutputDeliveryFacts>> deliveries =
                group(r.deliveries(), OutputDeliveryFacts::outputId, Comparator.comparing(OutputDeliveryFacts::onDay));
        Map<UUID, List<OutputActionFacts>> actions =
                group(r.outputActions(), OutputActionFacts::outputId, byId(OutputActionFacts::id));
        Map<UUID, List<OutputKpiFacts>> kpis = group(r.outputKpis(), OutputKpiFacts::outputId, byId(OutputKpiFacts::id));
        return new Money(
                r.funds().stream().sorted(Comparator.comparing(FundFacts::code)).toList(),
                r.asks().stream().sorted(byId(FundingAskFacts::id)).toList(),
                each(
                        r.funds(),
                        FundFacts::id,
                        id -> new OfFund(
                                workstreams.getOrDefault(id, List.of()),
                                conditions.getOrDefault(id, List.of()),
                                tranches.getOrDefault(id, List.of()),
                                virements.getOrDefault(id, List.of()),
                                carryForwards.getOrDefault(id, List.of()),
                                returns.getOrDefault(id, List.of()))),
                each(
                        r.workstreams(),
                        WorkstreamFacts::id,
                        id -> new OfWorkstream(
                                lines.getOrDefault(id, List.of()),
                                months.getOrDefault(id, List.of()),
                                spend.getOrDefault(id, List.of()),
                                notes.getOrDefault(id, List.of()),
                                outputs.getOrDefault(id, List.of()))),
                each(
                        r.outputs(),
                        OutputFacts::id,
                        id -> new OfOutput(
                                deliveries.getOrDefault(id, List.of()),
                                actions.getOrDefault(id, List.of()),
                                kpis.getOrDefault(id, List.of()))));
    }

    public OfFund of(FundFacts fund) {
        return ofFund.getOrDefault(fund.id(), OfFund.NOTHING);
    }

    public OfWorkstream of(WorkstreamFacts workstream) {
        return ofWorkstream.getOrDefault(workstream.id(), OfWorkstream.NOTHING);
    }

    public OfOutput of(OutputFacts output) {
        return ofOutput.getOrDefault(output.id(), OfOutput.NOTHING);
    }

    /** Spending of a workstream, the oldest first. */
    public List<SpendFacts> spendOf(UUID workstreamId) {
        return ofWorkstream.getOrDefault(workstreamId, OfWorkstream.NOTHING).spend();
    }

    public Optional<FundFacts> fund(UUID id) {
        return funds.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public List<WorkstreamFacts> workstreams() {
        return funds.stream().flatMap(f -> of(f).workstreams().stream()).toList();
    }

    public Optional<WorkstreamFacts> workstream(UUID id) {
        return workstreams().stream().filter(w -> w.id().equals(id)).findFirst();
    }

    public List<OutputFacts> outputs() {
        return workstreams().stream().flatMap(w -> of(w).outputs().stream()).toList();
    }

    private static <T> Map<UUID, List<T>> group(List<T> rows, Function<T, UUID> of, Comparator<T> order) {
        return rows.stream().sorted(order).collect(Collectors.groupingBy(of, Collectors.toUnmodifiableList()));
    }

    private static <T, P> Map<UUID, P> each(List<T> rows, Function<T, UUID> id, Function<UUID, P> parts) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(id, r -> parts.apply(id.apply(r))));
    }

    private static <T> Comparator<T> byId(Function<T, UUID> id) {
        return Comparator.comparing(id, References.UUID_ORDER);
    }
}
