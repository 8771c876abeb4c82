package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
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

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private final PlanRows ids;

    MoneyRowsOf(PlanRows ids) {
        this.ids = ids;
    }

    /** A grant of £1,000 for two years from April 2024, with the days after a quarter by which a return is due. */
    public UUID grant(String code, Integer returnDays) {
        UUID id = ids.id();
        funds.add(new FundRow(
                id,
                1,
                code,
                FundKind.GRANT,
                "Grant " + code,
                "DfE",
                100_000,
                100_000,
                null,
                APRIL,
                APRIL.plusYears(2).minusDays(1),
                10,
                returnDays,
                FundState.OPEN,
                null,
                "",
                "",
                "",
                Basis.ENTERED));
        return id;
    }

    public UUID workstream(UUID fund, String title, long pence) {
        UUID id = ids.id();
        workstreams.add(
                new WorkstreamRow(id, 1, fund, title.toLowerCase(), title, "", "", "", pence, "", Basis.ENTERED));
        return id;
    }

    public void profile(UUID workstream, LocalDate month, long pence) {
        months.add(new MonthRow(ids.id(), 1, workstream, month, MonthKind.PROFILE, pence));
    }

    public void forecast(UUID workstream, LocalDate month, long pence) {
        months.add(new MonthRow(ids.id(), 1, workstream, month, MonthKind.FORECAST, pence));
    }

    public SpendRow paid(UUID workstream, LocalDate day, long pence) {
        return spend(workstream, null, SpendKind.SPEND, day, pence, SpendState.PAID);
    }

    public SpendRow committed(UUID workstream, LocalDate day, long pence) {
        return spend(workstream, null, SpendKind.SPEND, day, pence, SpendState.COMMITTED);
    }

    public SpendRow spend(UUID workstream, UUID output, SpendKind kind, LocalDate day, long pence, SpendState state) {
        UUID fund = workstreams.stream()
                .filter(w -> w.id().equals(workstream))
                .findFirst()
                .orElseThrow()
                .fundId();
        SpendRow row = new SpendRow(
                ids.id(),
                1,
                fund,
                workstream,
                output,
                kind,
                null,
                PlannedDate.day(day),
                pence,
                state,
                "",
                "Licences",
                "",
                Basis.ENTERED);
        spend.add(row);
        return row;
    }

    public UUID output(UUID workstream, String title, Integer planned, LocalDate due) {
        UUID id = ids.id();
        outputs.add(new OutputRow(
                id, 1, workstream, OutputKind.DELEGATES, title, "delegate", planned, due, "", Basis.ENTERED));
        return id;
    }

    public void delivered(UUID output, LocalDate day, int number, boolean confirmed) {
        deliveries.add(new DeliveryRow(ids.id(), 1, output, day, number, confirmed, "", "", Basis.ENTERED));
    }

    public UUID condition(UUID fund, int position, ConditionStatus status) {
        UUID id = ids.id();
        conditions.add(new ConditionRow(
                id,
                1,
                fund,
                position,
                "A report each quarter",
                null,
                status,
                null,
                "",
                "",
                null,
                null,
                "",
                Basis.ENTERED));
        return id;
    }

    public UUID tranche(UUID fund, int position, LocalDate due, UUID condition, LocalDate received) {
        UUID id = ids.id();
        tranches.add(new TrancheRow(
                id,
                1,
                fund,
                position,
                25_000,
                due,
                condition,
                received,
                received == null ? null : 25_000L,
                "",
                Basis.ENTERED));
        return id;
    }

    public UUID fundReturn(UUID fund, String year, Integer quarter, int number, ReturnState state, UUID tranche) {
        UUID id = ids.id();
        returns.add(new ReturnRow(
                id,
                1,
                fund,
                year,
                quarter,
                number,
                state,
                "It goes well.",
                tranche,
                null,
                null,
                null,
                null,
                null,
                null,
                state == ReturnState.APPROVED ? "Letter 7" : "",
                number > 1 ? "A figure was wrong." : "",
                "",
                Basis.ENTERED));
        return id;
    }

    public UUID virement(UUID fund, UUID from, UUID to, VirementState state) {
        UUID id = ids.id();
        virements.add(new VirementRow(
                id,
                1,
                fund,
                from,
                to,
                1_000,
                "More schools.",
                state,
                SmallProgramme.PERSON,
                APRIL,
                null,
                state == VirementState.REQUESTED ? null : APRIL,
                state == VirementState.REQUESTED ? "" : "As agreed."));
        return id;
    }

    public UUID ask(String title, Long pence, LocalDate on, LocalDate due, AskOutcome outcome) {
        UUID id = ids.id();
        asks.add(new AskRow(id, 1, title, "The ICB", null, pence, on, due, outcome, null, null, "", "", Basis.ENTERED));
        return id;
    }

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
