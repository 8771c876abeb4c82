package uk.goldenthread.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** A measure that a risk would show in. */
@Entity
public class RiskKpi extends ProgrammeRecord {
    private UUID riskId;
    private UUID kpiId;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected RiskKpi() {}

    RiskKpi(Risk risk, UUID kpiId, Provenance provenance) {
        super(risk.areaCode(), risk.programmeId());
        riskId = risk.id();
        this.kpiId = kpiId;
        source = provenance.source();
        basis = provenance.basis();
    }

    UUID riskId() {
        return riskId;
    }
}
