package uk.goldenthread.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** An action that a risk concerns. */
@Entity
public class RiskAction extends ProgrammeRecord {
    private UUID riskId;
    private UUID actionId;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected RiskAction() {}

    RiskAction(Risk risk, UUID actionId, Provenance provenance) {
        super(risk.areaCode(), risk.programmeId());
        riskId = risk.id();
        this.actionId = actionId;
        source = provenance.source();
        basis = provenance.basis();
    }

    UUID riskId() {
        return riskId;
    }
}
