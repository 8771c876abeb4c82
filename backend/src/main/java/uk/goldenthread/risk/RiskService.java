package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.Loaded;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Said;
import uk.goldenthread.platform.tenancy.Transactions;

/** The risk register: risks, their controls, and what was said of a priority's risks as a whole. */
@ApplicationScoped
public class RiskService {
    private final Risks risks;
    private final RiskControls controls;
    private final RiskStatements statements;
    private final Transactions transactions;
    private final Said said;

    public RiskService(
            Risks risks, RiskControls controls, RiskStatements statements, Transactions transactions, Said said) {
        this.risks = risks;
        this.controls = controls;
        this.statements = statements;
        this.transactions = transactions;
        this.said = said;
    }

    /** Stores what a paper says of a risk, found by its reference. */
    public Loaded load(String areaCode, UUID programmeId, RiskDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Risk> stored = risks.referred(programmeId, draft.ref());
            RiskDraft whole = said.whole(draft.over(stored.map(Risk::asDraft).orElse(null)));
            if (stored.isEmpty()) {
                return Loaded.created(risks.add(new Risk(areaCode, programmeId, whole, provenance))
                        .id());
            }
            Risk risk = stored.get();
            if (risk.asDraft().equals(whole)) {
                return Loaded.unchanged(risk.id());
            }
            risk.describe(whole, provenance);
            risks.flush();
            return Loaded.changed(risk.id());
        });
    }

    /** Stores what a paper says of a control, found by its position under the risk. */
    public Loaded loadControl(String areaCode, UUID riskId, ControlDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Risk risk = risks.require(riskId);
            Optional<RiskControl> stored = controls.at(riskId, draft.position());
            ControlDraft whole =
                    said.whole(draft.over(stored.map(RiskControl::asDraft).orElse(null)));
            if (stored.isEmpty()) {
                return Loaded.created(
                        controls.add(new RiskControl(risk, whole, provenance)).id());
            }
            RiskControl control = stored.get();
            if (control.asDraft().equals(whole)) {
                return Loaded.unchanged(control.id());
            }
            control.describe(whole, provenance);
            controls.flush();
            return Loaded.changed(control.id());
        });
    }

    /** Stores what was said of the risks of a priority on a day. */
    public Loaded loadStatement(String areaCode, UUID programmeId, RiskStatementDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<RiskStatement> stored = statements.on(programmeId, draft.priorityId(), draft.statedOn());
            RiskStatementDraft whole =
                    said.whole(draft.over(stored.map(RiskStatement::asDraft).orElse(null)));
            if (stored.isEmpty()) {
                return Loaded.created(statements
                        .add(new RiskStatement(areaCode, programmeId, whole, provenance))
                        .id());
            }
            RiskStatement statement = stored.get();
            if (statement.asDraft().equals(whole)) {
                return Loaded.unchanged(statement.id());
            }
            statement.describe(whole, provenance);
            statements.flush();
            return Loaded.changed(statement.id());
        });
    }
}
