package uk.goldenthread.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.FundingKinds;
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
import uk.goldenthread.record.Grouping;

/** The money of a programme, each record under what it belongs to. */
public final class Money {
    private static final Grouping<WorkstreamFacts> WORKSTREAMS = FundingKinds.WORKSTREAM.by(WorkstreamFacts::fundId);
    private static final Grouping<FundConditionFacts> CONDITIONS =
            FundingKinds.FUND_CONDITION.by(FundConditionFacts::fundId);
    private static final Grouping<TrancheFacts> TRANCHES = FundingKinds.TRANCHE.by(TrancheFacts::fundId);
    private static final Grouping<VirementFacts> VIREMENTS = FundingKinds.VIREMENT.by(VirementFacts::fundId);
    private static final Grouping<CarryForwardFacts> CARRY_FORWARDS =
            FundingKinds.CARRY_FORWARD.by(CarryForwardFacts::fundId);
    private static final Grouping<FundReturnFacts> RETURNS = FundingKinds.FUND_RETURN.by(FundReturnFacts::fundId);
    private static final Grouping<BudgetLineFacts> LINES = FundingKinds.BUDGET_LINE.by(BudgetLineFacts::workstreamId);
    private static final Grouping<MonthPlanFacts> MONTHS = FundingKinds.MONTH_PLAN.by(MonthPlanFacts::workstreamId);
    private static final Grouping<SpendFacts> SPEND = FundingKinds.SPEND.by(SpendFacts::workstreamId);
    private static final Grouping<VarianceNoteFacts> NOTES =
            FundingKinds.VARIANCE_NOTE.by(VarianceNoteFacts::workstreamId);
    private static final Grouping<OutputFacts> OUTPUTS = FundingKinds.OUTPUT.by(OutputFacts::workstreamId);
    private static final Grouping<OutputDeliveryFacts> DELIVERIES =
            FundingKinds.OUTPUT_DELIVERY.by(OutputDeliveryFacts::outputId);
    private static final Grouping<OutputActionFacts> ACTIONS =
            FundingKinds.OUTPUT_ACTION.by(OutputActionFacts::outputId);
    private static final Grouping<OutputKpiFacts> KPIS = FundingKinds.OUTPUT_KPI.by(OutputKpiFacts::outputId);

    private final ProgrammeSnapshot s;

    Money(ProgrammeSnapshot s) {
        this.s = s;
    }

    /** Workstreams by code, conditions and payments in their order, virements as asked for, returns the newest first. */
    public record OfFund(
            List<WorkstreamFacts> workstreams,
            List<FundConditionFacts> conditions,
            List<TrancheFacts> tranches,
            List<VirementFacts> virements,
            List<CarryForwardFacts> carryForwards,
            List<FundReturnFacts> returns) {}

    /** Months and spending the oldest first. */
    public record OfWorkstream(
            List<BudgetLineFacts> lines,
            List<MonthPlanFacts> months,
            List<SpendFacts> spend,
            List<VarianceNoteFacts> notes,
            List<OutputFacts> outputs) {}

    /** Deliveries the oldest first. */
    public record OfOutput(
            List<OutputDeliveryFacts> deliveries, List<OutputActionFacts> actions, List<OutputKpiFacts> kpis) {}

    /** Grants and budgets, by code. */
    public List<FundFacts> funds() {
        return s.all(FundingKinds.FUND);
    }

    /** Requests for money, in the order they were added. */
    public List<FundingAskFacts> asks() {
        return s.all(FundingKinds.FUNDING_ASK);
    }

    public OfFund of(FundFacts fund) {
        UUID id = fund.id();
        return new OfFund(
                s.of(WORKSTREAMS, id),
                s.of(CONDITIONS, id),
                s.of(TRANCHES, id),
                s.of(VIREMENTS, id),
                s.of(CARRY_FORWARDS, id),
                s.of(RETURNS, id));
    }

    public OfWorkstream of(WorkstreamFacts workstream) {
        UUID id = workstream.id();
        return new OfWorkstream(s.of(LINES, id), s.of(MONTHS, id), spendOf(id), s.of(NOTES, id), s.of(OUTPUTS, id));
    }

    public OfOutput of(OutputFacts output) {
        UUID id = output.id();
        return new OfOutput(s.of(DELIVERIES, id), s.of(ACTIONS, id), s.of(KPIS, id));
    }

    /** Spending of a workstream, the oldest first. */
    public List<SpendFacts> spendOf(UUID workstreamId) {
        return s.of(SPEND, workstreamId);
    }

    public Optional<FundFacts> fund(UUID id) {
        return s.one(FundingKinds.FUND, id);
    }

    /** Of all grants, each in its order. */
    public List<WorkstreamFacts> workstreams() {
        return funds().stream().flatMap(f -> of(f).workstreams().stream()).toList();
    }

    public Optional<WorkstreamFacts> workstream(UUID id) {
        return s.one(FundingKinds.WORKSTREAM, id);
    }

    public List<OutputFacts> outputs() {
        return workstreams().stream().flatMap(w -> of(w).outputs().stream()).toList();
    }
}
