package uk.goldenthread.risk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** Controls of risks: added, changed, tested. */
@ApplicationScoped
public class ControlService {
    private static final int MOST = 999;

    private final RiskControls controls;
    private final RiskDesk desk;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;

    ControlService(RiskControls controls, RiskDesk desk, Transactions transactions, LondonTime time, MergePatch merge) {
        this.controls = controls;
        this.desk = desk;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
    }

    /** Stands after the others; one that tells of another risk is stored, and warned of. */
    public Warned add(String areaCode, UUID riskId, ControlDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(riskId, keeper);
            risk.requireLive();
            int position = controls.of(riskId).stream()
                            .mapToInt(RiskControl::position)
                            .max()
                            .orElse(0)
                    + 1;
            if (position > MOST) {
                throw ProblemException.conflict("", "A risk has at most 999 controls.");
            }
            return warned(controls.add(new RiskControl(risk, position, draft, Provenance.ENTERED)), draft);
        });
    }

    public Warned change(String areaCode, UUID id, String ifMatch, JsonNode patch, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            RiskControl control = read(id, ifMatch, keeper);
            ControlDraft draft = merge.apply(control.asDraft(), patch, ControlDraft.class);
            control.describe(draft, Provenance.ENTERED);
            controls.flush();
            return warned(control, draft);
        });
    }

    public Written test(String areaCode, UUID id, String ifMatch, ControlTestDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            RiskControl control = read(id, ifMatch, keeper);
            if (draft.testedOn().isAfter(time.today())) {
                throw ProblemException.unprocessable("/testedOn", "That day has not come yet.");
            }
            Risk risk = desk.risk(control.riskId(), keeper);
            control.test(new ControlTest(
                    draft.testedOn(), desk.role(risk.priorityId(), keeper), draft.result(), draft.note()));
            controls.flush();
            return receipt(control);
        });
    }

    private RiskControl read(UUID id, String ifMatch, RiskKeeper keeper) {
        RiskControl control = controls.require(id);
        Risk risk = desk.risk(control.riskId(), keeper);
        ETags.requireMatch(ifMatch, id, control.version());
        risk.requireLive();
        return control;
    }

    private Warned warned(RiskControl control, ControlDraft draft) {
        return Warned.of(
                receipt(control), EmergentRisk.in(draft.description()) ? List.of(EmergentRisk.WARNING) : List.of());
    }

    private Written receipt(RiskControl control) {
        return new Written(control.id(), control.version(), transactions.revision());
    }
}
