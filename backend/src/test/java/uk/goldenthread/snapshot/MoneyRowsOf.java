package uk.goldenthread.snapshot;

import java.util.ArrayList;
import java.util.List;
import uk.goldenthread.snapshot.MoneyRecords.*;

/** Rows of money, put together one by one for tests of pure views. */
public final class MoneyRowsOf {
    public final List<FundRow> funds = new ArrayList<>();
    public final List<WorkstreamRow> workstreams = new ArrayList<>();
    public final List<ConditionRow> conditions = new ArrayList<>();
    public final List<TrancheRow> tranches = new ArrayList<>();
    public final List<BudgetLineRow> lines = new ArrayList<>();
    public final List<MonthRow> months = new ArrayList<>();
    public final List<OutputRow> outputs = new ArrayList<>();
    public final List<DeliveryRow> deliveries = new ArrayList<>();
    public final List<SpendRow> spend = new ArrayList<>();
    public final List<VarianceNoteRow> notes = new ArrayList<>();
    public final List<VirementRow> virements = new ArrayList<>();
    public final List<CarryForwardRow> carryForwards = new ArrayList<>();
    public final List<AskRow> asks = new ArrayList<>();
    public final List<OutputActionRow> outputActions = new ArrayList<>();
    public final List<OutputKpiRow> outputKpis = new ArrayList<>();
    public final List<ReturnRow> returns = new ArrayList<>();

    void into(MoneyRowsOf other) {
        other.funds.addAll(funds);
        other.workstreams.addAll(workstreams);
        other.conditions.addAll(conditions);
        other.tranches.addAll(tranches);
        other.lines.addAll(lines);
        other.months.addAll(months);
        other.outputs.addAll(outputs);
        other.deliveries.addAll(deliveries);
        other.spend.addAll(spend);
        other.notes.addAll(notes);
        other.virements.addAll(virements);
        other.carryForwards.addAll(carryForwards);
        other.asks.addAll(asks);
        other.outputActions.addAll(outputActions);
        other.outputKpis.addAll(outputKpis);
        other.returns.addAll(returns);
    }

    public Money build() {
        return Money.of(new Money.Rows(
                funds,
                workstreams,
                conditions,
                tranches,
                lines,
                months,
                outputs,
                deliveries,
                spend,
                notes,
                virements,
                carryForwards,
                asks,
                outputActions,
                outputKpis,
                returns));
    }
}
