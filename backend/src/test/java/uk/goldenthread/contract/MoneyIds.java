package uk.goldenthread.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.funding.AskDraft;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.AskService;
import uk.goldenthread.funding.ConditionDraft;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.DeliveryDraft;
import uk.goldenthread.funding.FundDraft;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundReturnDraft;
import uk.goldenthread.funding.FundService;
import uk.goldenthread.funding.OutputDraft;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.OutputService;
import uk.goldenthread.funding.ReturnService;
import uk.goldenthread.funding.SpendDraft;
import uk.goldenthread.funding.SpendService;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.TermsService;
import uk.goldenthread.funding.TrancheDraft;
import uk.goldenthread.funding.VirementDraft;
import uk.goldenthread.funding.VirementService;
import uk.goldenthread.funding.WorkstreamDraft;
import uk.goldenthread.funding.WorkstreamService;
import uk.goldenthread.record.PlannedDate;

/** A record of each kind that belongs to money. */
@ApplicationScoped
class MoneyIds {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);

    private final FundService funds;
    private final TermsService terms;
    private final WorkstreamService workstreams;
    private final SpendService spends;
    private final OutputService outputs;
    private final VirementService virements;
    private final ReturnService returns;
    private final AskService asks;

    MoneyIds(
            FundService funds,
            TermsService terms,
            WorkstreamService workstreams,
            SpendService spends,
            OutputService outputs,
            VirementService virements,
            ReturnService returns,
            AskService asks) {
        this.funds = funds;
        this.terms = terms;
        this.workstreams = workstreams;
        this.spends = spends;
        this.outputs = outputs;
        this.virements = virements;
        this.returns = returns;
        this.asks = asks;
    }

    void furnish(String area, UUID programme, UUID kpi, UUID action, UUID person, Map<String, Object> ids) {
        FundDraft grant =
                new FundDraft("dbv", FundKind.GRANT, "A grant", "DfE", 100_000_000L, null, null, null, null, 30, null);
        UUID fund = funds.create(area, programme, grant).id();
        ids.put("fundId", fund);
        ConditionDraft condition = new ConditionDraft(
                1, "A report each quarter", null, ConditionStatus.NOT_YET_DUE, null, null, null, null);
        ids.put("conditionId", terms.addCondition(area, fund, condition).id());
        ids.put(
                "trancheId",
                terms.addTranche(area, fund, new TrancheDraft(1, 50_000L, DAY, null))
                        .id());
        WorkstreamDraft training = new WorkstreamDraft("training", "Training", null, null, null, 30_000_000L);
        UUID workstream = workstreams.create(area, fund, training).id();
        ids.put("workstreamId", workstream);
        SpendDraft spend =
                new SpendDraft(null, null, PlannedDate.day(DAY), 3_000L, SpendState.PAID, "INV-1", "Licences", null);
        ids.put("spendId", spends.enter(area, workstream, spend).id());
        UUID output = outputs.create(
                        area, workstream, new OutputDraft(OutputKind.DELEGATES, "Delegates", "delegate", 60, null))
                .id();
        ids.put("outputId", output);
        ids.put(
                "deliveryId",
                outputs.deliver(area, output, new DeliveryDraft(DAY, 17, false, null))
                        .id());
        ids.put("outputActionId", outputs.linkAction(area, output, action).id());
        ids.put("outputKpiId", outputs.linkKpi(area, output, kpi).id());
        VirementDraft virement = new VirementDraft(null, workstream, 1_000L, "More schools asked for training.");
        ids.put("virementId", virements.ask(area, fund, virement, person).id());
        ids.put(
                "returnId",
                returns.begin(area, fund, new FundReturnDraft("2024-25", 1, "It goes well.", null))
                        .id());
        AskDraft ask = new AskDraft("Pathways", "ICB", null, null, DAY, null, AskOutcome.AWAITED, null, null, null);
        ids.put("askId", asks.create(area, programme, ask).id());
    }
}
