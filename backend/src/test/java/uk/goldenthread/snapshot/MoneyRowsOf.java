package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.FundingKinds;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.OutputKpiFacts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** Rows of money, put together one by one for tests of pure views. */
public final class MoneyRowsOf {
    public final List<FundFacts> funds = new ArrayList<>();
    public final List<WorkstreamFacts> workstreams = new ArrayList<>();
    public final List<FundConditionFacts> conditions = new ArrayList<>();
    public final List<TrancheFacts> tranches = new ArrayList<>();
    public final List<BudgetLineFacts> lines = new ArrayList<>();
    public final List<MonthPlanFacts> months = new ArrayList<>();
    public final List<OutputFacts> outputs = new ArrayList<>();
    public final List<OutputDeliveryFacts> deliveries = new ArrayList<>();
    public final List<SpendFacts> spend = new ArrayList<>();
    public final List<VarianceNoteFacts> notes = new ArrayList<>();
    public final List<VirementFacts> virements = new ArrayList<>();
    public final List<CarryForwardFacts> carryForwards = new ArrayList<>();
    public final List<FundingAskFacts> asks = new ArrayList<>();
    public final List<OutputActionFacts> outputActions = new ArrayList<>();
    public final List<OutputKpiFacts> outputKpis = new ArrayList<>();
    public final List<FundReturnFacts> returns = new ArrayList<>();

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private final PlanRows ids;

    MoneyRowsOf(PlanRows ids) {
        this.ids = ids;
    }

    /** A grant of £1,000 for two years from April 2024, with the days after a quarter by which a return is due. */
    public UUID grant(String code, Integer returnDays) {
        UUID id = ids.id();
        funds.add(new FundFacts(
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
                new WorkstreamFacts(id, 1, fund, title.toLowerCase(), title, "", "", "", pence, "", Basis.ENTERED));
        return id;
    }

    public void profile(UUID workstream, LocalDate month, long pence) {
        months.add(new MonthPlanFacts(ids.id(), 1, workstream, month, MonthKind.PROFILE, pence));
    }

    public void forecast(UUID workstream, LocalDate month, long pence) {
        months.add(new MonthPlanFacts(ids.id(), 1, workstream, month, MonthKind.FORECAST, pence));
    }

    public SpendFacts paid(UUID workstream, LocalDate day, long pence) {
        return spend(workstream, null, SpendKind.SPEND, day, pence, SpendState.PAID);
    }

    public SpendFacts committed(UUID workstream, LocalDate day, long pence) {
        return spend(workstream, null, SpendKind.SPEND, day, pence, SpendState.COMMITTED);
    }

    public SpendFacts spend(UUID workstream, UUID output, SpendKind kind, LocalDate day, long pence, SpendState state) {
        UUID fund = workstreams.stream()
                .filter(w -> w.id().equals(workstream))
                .findFirst()
                .orElseThrow()
                .fundId();
        SpendFacts row = new SpendFacts(
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
        outputs.add(new OutputFacts(
                id, 1, workstream, OutputKind.DELEGATES, title, "delegate", planned, due, "", Basis.ENTERED));
        return id;
    }

    public void delivered(UUID output, LocalDate day, int number, boolean confirmed) {
        deliveries.add(new OutputDeliveryFacts(ids.id(), 1, output, day, number, confirmed, "", "", Basis.ENTERED));
    }

    public UUID condition(UUID fund, int position, ConditionStatus status) {
        UUID id = ids.id();
        conditions.add(new FundConditionFacts(
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
        tranches.add(new TrancheFacts(
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
        returns.add(new FundReturnFacts(
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
        virements.add(new VirementFacts(
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
        asks.add(new FundingAskFacts(
                id, 1, title, "The ICB", null, pence, on, due, outcome, null, null, "", "", Basis.ENTERED));
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

    Facts in(Facts facts) {
        return facts.with(FundingKinds.FUND, funds)
                .with(FundingKinds.WORKSTREAM, workstreams)
                .with(FundingKinds.FUND_CONDITION, conditions)
                .with(FundingKinds.TRANCHE, tranches)
                .with(FundingKinds.BUDGET_LINE, lines)
                .with(FundingKinds.MONTH_PLAN, months)
                .with(FundingKinds.OUTPUT, outputs)
                .with(FundingKinds.OUTPUT_DELIVERY, deliveries)
                .with(FundingKinds.SPEND, spend)
                .with(FundingKinds.VARIANCE_NOTE, notes)
                .with(FundingKinds.VIREMENT, virements)
                .with(FundingKinds.CARRY_FORWARD, carryForwards)
                .with(FundingKinds.FUNDING_ASK, asks)
                .with(FundingKinds.OUTPUT_ACTION, outputActions)
                .with(FundingKinds.OUTPUT_KPI, outputKpis)
                .with(FundingKinds.FUND_RETURN, returns);
    }
}
