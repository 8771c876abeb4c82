package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** An action that is to move a measure. */
@Entity
public class KpiAction extends ProgrammeRecord {
    private UUID kpiId;
    private UUID actionId;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected KpiAction() {}

    KpiAction(Kpi kpi, UUID actionId, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        this.actionId = actionId;
        source = provenance.source();
        basis = provenance.basis();
    }

    UUID kpiId() {
        return kpiId;
    }
}
