package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.record.References;

/** What is kept of money. */
@ApplicationScoped
public class FundingKinds implements KindsOfRoom {
    public static final Kind<FundFacts> FUND = Kind.of("fund", FundFacts.class)
            .inOrder(Comparator.comparing(FundFacts::code))
            .erasable("notes", "closeReason")
            .called(RecordKind.GRANT, "the grant");

    public static final Kind<WorkstreamFacts> WORKSTREAM = Kind.of("workstream", WorkstreamFacts.class)
            .inOrder(Comparator.comparing(WorkstreamFacts::code, References.ORDER))
            .erasable("objective", "approach")
            .called(RecordKind.WORKSTREAM, "the workstream");

    public static final Kind<FundConditionFacts> FUND_CONDITION = Kind.of("fund_condition", FundConditionFacts.class)
            .inOrder(Comparator.comparingInt(FundConditionFacts::position))
            .erasable("text", "evidence")
            .called(RecordKind.CONDITION, "a condition");

    public static final Kind<TrancheFacts> TRANCHE =
            Kind.of("tranche", TrancheFacts.class).inOrder(Comparator.comparingInt(TrancheFacts::position));

    public static final Kind<BudgetLineFacts> BUDGET_LINE =
            Kind.of("budget_line", BudgetLineFacts.class).inOrder(Comparator.comparing(BudgetLineFacts::kind));

    public static final Kind<MonthPlanFacts> MONTH_PLAN =
            Kind.of("month_plan", MonthPlanFacts.class).inOrder(Comparator.comparing(MonthPlanFacts::month));

    public static final Kind<OutputFacts> OUTPUT = Kind.of("output", OutputFacts.class);

    public static final Kind<OutputDeliveryFacts> OUTPUT_DELIVERY = Kind.of(
                    "output_delivery", OutputDeliveryFacts.class)
            .inOrder(Comparator.comparing(OutputDeliveryFacts::onDay))
            .erasable("note")
            .called(RecordKind.DELIVERY, "a delivery");

    public static final Kind<SpendFacts> SPEND = Kind.of("spend", SpendFacts.class)
            .inOrder(Comparator.comparing((SpendFacts x) -> x.onDay().date())
                    .thenComparing(SpendFacts::id, References.UUID_ORDER))
            .erasable("description")
            .called(RecordKind.SPENDING, "an item of spending");

    public static final Kind<VarianceNoteFacts> VARIANCE_NOTE = Kind.of("variance_note", VarianceNoteFacts.class)
            .inOrder(Comparator.comparing(VarianceNoteFacts::month))
            .erasable("text")
            .called(RecordKind.VARIANCE_NOTE, "an explanation of a month");

    public static final Kind<VirementFacts> VIREMENT = Kind.of("virement", VirementFacts.class)
            .erasable("reason", "decisionReason")
            .called(RecordKind.VIREMENT, "a virement");

    public static final Kind<CarryForwardFacts> CARRY_FORWARD = Kind.of("carry_forward", CarryForwardFacts.class)
            .inOrder(Comparator.comparing(CarryForwardFacts::fromYear))
            .erasable("reason")
            .called(RecordKind.CARRY_FORWARD, "a carry-forward");

    public static final Kind<FundingAskFacts> FUNDING_ASK = Kind.of("funding_ask", FundingAskFacts.class)
            .erasable("note")
            .called(RecordKind.FUNDING_ASK, "a request for money");

    public static final Kind<OutputActionFacts> OUTPUT_ACTION = Kind.of("output_action", OutputActionFacts.class);

    public static final Kind<OutputKpiFacts> OUTPUT_KPI = Kind.of("output_kpi", OutputKpiFacts.class);

    public static final Kind<FundReturnFacts> FUND_RETURN = Kind.of("fund_return", FundReturnFacts.class)
            .inOrder(FundReturnFacts.NEWEST_FIRST)
            .erasable("narrative", "reopenReason")
            .called(RecordKind.RETURN, "a return");

    @Override
    public List<Kind<?>> kinds() {
        return List.of(
                FUND,
                WORKSTREAM,
                FUND_CONDITION,
                TRANCHE,
                BUDGET_LINE,
                MONTH_PLAN,
                OUTPUT,
                OUTPUT_DELIVERY,
                SPEND,
                VARIANCE_NOTE,
                VIREMENT,
                CARRY_FORWARD,
                FUNDING_ASK,
                OUTPUT_ACTION,
                OUTPUT_KPI,
                FUND_RETURN);
    }
}
