package uk.goldenthread.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.snapshot.MoneyRecords.*;

/**
 * The money of a programme, each row under what it belongs to.
 *
 * @param funds grants and budgets, by code
 * @param asks  requests for money, in the order they were added
 */
public record Money(
        List<FundRow> funds,
        List<AskRow> asks,
        Map<UUID, OfFund> ofFund,
        Map<UUID, OfWorkstream> ofWorkstream,
        Map<UUID, OfOutput> ofOutput) {
    /** No money at all, as in a state from before it was kept here. */
    public static final Money NONE = new Money(List.of(), List.of(), Map.of(), Map.of(), Map.of());

    /** Workstreams by code, conditions and payments in their order, virements as asked for, returns the newest first. */
    public record OfFund(
            List<WorkstreamRow> workstreams,
            List<ConditionRow> conditions,
            List<TrancheRow> tranches,
            List<VirementRow> virements,
            List<CarryForwardRow> carryForwards,
            List<ReturnRow> returns) {
        static final OfFund NOTHING = new OfFund(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Months and spending the oldest first. */
    public record OfWorkstream(
            List<BudgetLineRow> lines,
            List<MonthRow> months,
            List<SpendRow> spend,
            List<VarianceNoteRow> notes,
            List<OutputRow> outputs) {
        static final OfWorkstream NOTHING = new OfWorkstream(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Deliveries the oldest first. */
    public record OfOutput(List<DeliveryRow> deliveries, List<OutputActionRow> actions, List<OutputKpiRow> kpis) {
        static final OfOutput NOTHING = new OfOutput(List.of(), List.of(), List.of());
    }

    /** All rows of money, in any order. */
    public record Rows(
            List<FundRow> funds,
            List<WorkstreamRow> workstreams,
            List<ConditionRow> conditions,
            List<TrancheRow> tranches,
            List<BudgetLineRow> lines,
            List<MonthRow> months,
            List<OutputRow> outputs,
            List<DeliveryRow> deliveries,
            List<SpendRow> spend,
            List<VarianceNoteRow> notes,
            List<VirementRow> virements,
            List<CarryForwardRow> carryForwards,
            List<AskRow> asks,
            List<OutputActionRow> outputActions,
            List<OutputKpiRow> outputKpis,
            List<ReturnRow> returns) {}

    public static Money of(Rows r) {
        if (r.funds().isEmpty() && r.asks().isEmpty()) {
            return NONE;
        }
        Map<UUID, List<WorkstreamRow>> workstreams = group(
                r.workstreams(), WorkstreamRow::fundId, Comparator.comparing(WorkstreamRow::code, References.ORDER));
        Map<UUID, List<ConditionRow>> conditions =
                group(r.conditions(), ConditionRow::fundId, Comparator.comparingInt(ConditionRow::position));
        Map<UUID, List<TrancheRow>> tranches =
                group(r.tranches(), TrancheRow::fundId, Comparator.comparingInt(TrancheRow::position));
        Map<UUID, List<VirementRow>> virements = group(r.virements(), VirementRow::fundId, byId(VirementRow::id));
        Map<UUID, List<CarryForwardRow>> carryForwards =
                group(r.carryForwards(), CarryForwardRow::fundId, Comparator.comparing(CarryForwardRow::fromYear));
        Map<UUID, List<ReturnRow>> returns = group(
                r.returns(),
                ReturnRow::fundId,
                Comparator.comparing(ReturnRow::financialYear, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                        .thenComparing(ReturnRow::quarter, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                        .thenComparing(ReturnRow::number)
                        .reversed());
        Map<UUID, List<BudgetLineRow>> lines =
                group(r.lines(), BudgetLineRow::workstreamId, Comparator.comparing(BudgetLineRow::kind));
        Map<UUID, List<MonthRow>> months =
                group(r.months(), MonthRow::workstreamId, Comparator.comparing(MonthRow::month));
        Map<UUID, List<SpendRow>> spend = group(
                r.spend(),
                SpendRow::workstreamId,
                Comparator.comparing((SpendRow x) -> x.onDay().date()).thenComparing(byId(SpendRow::id)));
        Map<UUID, List<VarianceNoteRow>> notes =
                group(r.notes(), VarianceNoteRow::workstreamId, Comparator.comparing(VarianceNoteRow::month));
        Map<UUID, List<OutputRow>> outputs = group(r.outputs(), OutputRow::workstreamId, byId(OutputRow::id));
        Map<UUID, List<DeliveryRow>> deliveries =
                group(r.deliveries(), DeliveryRow::outputId, Comparator.comparing(DeliveryRow::onDay));
        Map<UUID, List<OutputActionRow>> actions =
                group(r.outputActions(), OutputActionRow::outputId, byId(OutputActionRow::id));
        Map<UUID, List<OutputKpiRow>> kpis = group(r.outputKpis(), OutputKpiRow::outputId, byId(OutputKpiRow::id));
        return new Money(
                r.funds().stream().sorted(Comparator.comparing(FundRow::code)).toList(),
                r.asks().stream().sorted(byId(AskRow::id)).toList(),
                each(
                        r.funds(),
                        FundRow::id,
                        id -> new OfFund(
                                workstreams.getOrDefault(id, List.of()),
                                conditions.getOrDefault(id, List.of()),
                                tranches.getOrDefault(id, List.of()),
                                virements.getOrDefault(id, List.of()),
                                carryForwards.getOrDefault(id, List.of()),
                                returns.getOrDefault(id, List.of()))),
                each(
                        r.workstreams(),
                        WorkstreamRow::id,
                        id -> new OfWorkstream(
                                lines.getOrDefault(id, List.of()),
                                months.getOrDefault(id, List.of()),
                                spend.getOrDefault(id, List.of()),
                                notes.getOrDefault(id, List.of()),
                                outputs.getOrDefault(id, List.of()))),
                each(
                        r.outputs(),
                        OutputRow::id,
                        id -> new OfOutput(
                                deliveries.getOrDefault(id, List.of()),
                                actions.getOrDefault(id, List.of()),
                                kpis.getOrDefault(id, List.of()))));
    }

    public OfFund of(FundRow fund) {
        return ofFund.getOrDefault(fund.id(), OfFund.NOTHING);
    }

    public OfWorkstream of(WorkstreamRow workstream) {
        return ofWorkstream.getOrDefault(workstream.id(), OfWorkstream.NOTHING);
    }

    public OfOutput of(OutputRow output) {
        return ofOutput.getOrDefault(output.id(), OfOutput.NOTHING);
    }

    /** Spending of a workstream, the oldest first. */
    public List<SpendRow> spendOf(UUID workstreamId) {
        return ofWorkstream.getOrDefault(workstreamId, OfWorkstream.NOTHING).spend();
    }

    public Optional<FundRow> fund(UUID id) {
        return funds.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public List<WorkstreamRow> workstreams() {
        return funds.stream().flatMap(f -> of(f).workstreams().stream()).toList();
    }

    public Optional<WorkstreamRow> workstream(UUID id) {
        return workstreams().stream().filter(w -> w.id().equals(id)).findFirst();
    }

    public List<OutputRow> outputs() {
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
