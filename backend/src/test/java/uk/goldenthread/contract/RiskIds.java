package uk.goldenthread.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.risk.AudienceRequestDraft;
import uk.goldenthread.risk.AudienceService;
import uk.goldenthread.risk.ControlDraft;
import uk.goldenthread.risk.ControlService;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskActionDraft;
import uk.goldenthread.risk.RiskDraft;
import uk.goldenthread.risk.RiskKeeper;
import uk.goldenthread.risk.RiskKpiDraft;
import uk.goldenthread.risk.RiskLinkService;
import uk.goldenthread.risk.RiskService;

/** A risk of a priority, so that its SRO keeps it, and a record of each kind that belongs to it. */
@ApplicationScoped
class RiskIds {
    private final RiskService risks;
    private final ControlService controls;
    private final RiskLinkService links;
    private final AudienceService audiences;

    RiskIds(RiskService risks, ControlService controls, RiskLinkService links, AudienceService audiences) {
        this.risks = risks;
        this.controls = controls;
        this.links = links;
        this.audiences = audiences;
    }

    void furnish(
            String area, UUID programme, UUID priority, UUID action, UUID kpi, UUID person, Map<String, Object> ids) {
        RiskKeeper keeper = new RiskKeeper(person, true, false, Set.of(), Set.of(Audience.values()));
        UUID risk = risks.create(area, programme, RiskDraft.titled("R1", priority, "Plans are late"), keeper)
                .id();
        ids.put("riskId", risk);
        AudienceRequestDraft fewer = new AudienceRequestDraft(Audience.ADVISERS, "It tells of one post.");
        ids.put("audienceRequestId", audiences.ask(area, risk, fewer, keeper).id());
        ControlDraft control = new ControlDraft("A weekly check", null, null, null, ControlStatus.IN_PLACE);
        ids.put("controlId", controls.add(area, risk, control, keeper).id());
        ids.put(
                "riskActionId",
                links.linkAction(area, risk, new RiskActionDraft(action), keeper)
                        .id());
        ids.put(
                "riskKpiId",
                links.linkKpi(area, risk, new RiskKpiDraft(kpi), keeper).id());
    }
}
