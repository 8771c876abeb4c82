package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** What a risk concerns: actions, and measures it would show in. */
@ApplicationScoped
public class RiskLinkService {
    private final RiskActions actions;
    private final RiskKpis kpis;
    private final RiskDesk desk;
    private final Transactions transactions;

    RiskLinkService(RiskActions actions, RiskKpis kpis, RiskDesk desk, Transactions transactions) {
        this.actions = actions;
        this.kpis = kpis;
        this.desk = desk;
        this.transactions = transactions;
    }

    public Written linkAction(String areaCode, UUID riskId, RiskActionDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(riskId, keeper);
            desk.requireOf(
                    areaCode,
                    risk.programmeId(),
                    "action",
                    draft.actionId(),
                    "/actionId",
                    "There is no such action in this programme.");
            if (actions.linked(riskId, draft.actionId())) {
                throw ProblemException.conflict("/actionId", "The action is linked to this risk already.");
            }
            RiskAction made = actions.add(new RiskAction(risk, draft.actionId(), Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public void unlinkAction(String areaCode, UUID id, String ifMatch, RiskKeeper keeper) {
        transactions.write(areaCode, () -> {
            RiskAction link = actions.require(id);
            desk.risk(link.riskId(), keeper);
            ETags.requireMatch(ifMatch, id, link.version());
            actions.delete(link);
            actions.flush();
            return id;
        });
    }

    public Written linkKpi(String areaCode, UUID riskId, RiskKpiDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(riskId, keeper);
            desk.requireOf(
                    areaCode,
                    risk.programmeId(),
                    "kpi",
                    draft.kpiId(),
                    "/kpiId",
                    "There is no such measure in this programme.");
            if (kpis.linked(riskId, draft.kpiId())) {
                throw ProblemException.conflict("/kpiId", "The measure is linked to this risk already.");
            }
            RiskKpi made = kpis.add(new RiskKpi(risk, draft.kpiId(), Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public void unlinkKpi(String areaCode, UUID id, String ifMatch, RiskKeeper keeper) {
        transactions.write(areaCode, () -> {
            RiskKpi link = kpis.require(id);
            desk.risk(link.riskId(), keeper);
            ETags.requireMatch(ifMatch, id, link.version());
            kpis.delete(link);
            kpis.flush();
            return id;
        });
    }
}
