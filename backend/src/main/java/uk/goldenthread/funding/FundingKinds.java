package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
            .called(RecordKind.GRANT, "the grant")
            .told("title", FundFacts::title)
            .toldFromTo("code", FundFacts::code)
            .toldFromTo("kind", f -> lower(f.kind()))
            .told("funder", FundFacts::funder)
            .toldFromTo("day of the award", FundFacts::awardedOn)
            .told("first day", FundFacts::startsOn)
            .told("last day", FundFacts::endsOn)
            .toldFromTo("tolerance", f -> f.tolerance() + "%")
            .toldFromTo("days by which a return is due", FundFacts::returnDays)
            .told("notes", FundFacts::notes);

    public static final Kind<WorkstreamFacts> WORKSTREAM = Kind.of("workstream", WorkstreamFacts.class)
            .inOrder(Comparator.comparing(WorkstreamFacts::code, References.ORDER))
            .erasable("objective", "approach")
            .called(RecordKind.WORKSTREAM, "the workstream")
            .told("title", WorkstreamFacts::title)
            .toldFromTo("code", WorkstreamFacts::code)
            .toldByChanges("what it has")
            .told("objective", WorkstreamFacts::objective)
            .told("approach", WorkstreamFacts::approach)
            .told("lead", WorkstreamFacts::lead)
            .toldByChanges("budget");

    public static final Kind<FundConditionFacts> FUND_CONDITION = Kind.of("fund_condition", FundConditionFacts.class)
            .inOrder(Comparator.comparingInt(FundConditionFacts::position))
            .erasable("text", "evidence")
            .called(RecordKind.CONDITION, "a condition")
            .toldFromTo("place", FundConditionFacts::position)
            .told("text", FundConditionFacts::text)
            .toldFromTo("day", FundConditionFacts::due)
            .toldByChanges("what it protects")
            .toldFromTo("what must stay there", c -> pounds(c.minimumPence()))
            .told("what shows it", FundConditionFacts::evidence)
            .told("link to what shows it", FundConditionFacts::evidenceUrl)
            .toldFromTo(
                    "day since when it stands so",
                    FundConditionFacts::statusOn,
                    (was, now) -> was.status() == now.status());

    public static final Kind<TrancheFacts> TRANCHE = Kind.of("tranche", TrancheFacts.class)
            .inOrder(Comparator.comparingInt(TrancheFacts::position))
            .toldFromTo("place", TrancheFacts::position)
            .toldFromTo("amount", t -> pounds(t.pence()))
            .toldFromTo("day", TrancheFacts::due)
            .toldByChanges("condition it waits for")
            .toldFromTo("day it was received", TrancheFacts::receivedOn, (was, now) -> was.receivedOn() != null)
            .toldFromTo("amount received", t -> pounds(t.receivedPence()), (was, now) -> was.receivedOn() != null);

    public static final Kind<BudgetLineFacts> BUDGET_LINE =
            Kind.of("budget_line", BudgetLineFacts.class).inOrder(Comparator.comparing(BudgetLineFacts::kind));

    public static final Kind<MonthPlanFacts> MONTH_PLAN =
            Kind.of("month_plan", MonthPlanFacts.class).inOrder(Comparator.comparing(MonthPlanFacts::month));

    public static final Kind<OutputFacts> OUTPUT = Kind.of("output", OutputFacts.class)
            .told("title", OutputFacts::title)
            .toldFromTo("kind", o -> lower(o.kind()))
            .told("unit", OutputFacts::unit)
            .toldFromTo("number planned", OutputFacts::planned)
            .toldFromTo("day", OutputFacts::due);

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
            .called(RecordKind.FUNDING_ASK, "a request for money")
            .told("title", FundingAskFacts::title)
            .toldFromTo("who was asked", FundingAskFacts::askedOf)
            .told("organisation", FundingAskFacts::organisationId)
            .toldFromTo("amount", a -> pounds(a.pence()))
            .toldFromTo("day it was asked", FundingAskFacts::askedOn)
            .toldFromTo("day of the answer it waits for", FundingAskFacts::answerDue)
            // The answer has a sentence of its own.
            .toldFromTo("amount agreed", a -> pounds(a.agreedPence()), FundingKinds::sameAnswer)
            .toldFromTo("day it was answered", FundingAskFacts::outcomeOn, FundingKinds::sameAnswer)
            .told("note", FundingAskFacts::note, FundingKinds::sameAnswer);

    public static final Kind<OutputActionFacts> OUTPUT_ACTION = Kind.of("output_action", OutputActionFacts.class);

    public static final Kind<OutputKpiFacts> OUTPUT_KPI = Kind.of("output_kpi", OutputKpiFacts.class);

    public static final Kind<FundReturnFacts> FUND_RETURN = Kind.of("fund_return", FundReturnFacts.class)
            .inOrder(FundReturnFacts.NEWEST_FIRST)
            .erasable("narrative", "reopenReason")
            .called(RecordKind.RETURN, "a return")
            .told("narrative", FundReturnFacts::narrative)
            .toldByChanges("payment it releases");

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

    private static boolean sameAnswer(FundingAskFacts was, FundingAskFacts now) {
        return was.outcome() == now.outcome();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String pounds(@Nullable Long pence) {
        return pence == null ? null : Amounts.pounds(pence);
    }
}
