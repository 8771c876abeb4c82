package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Values of measures. */
@ApplicationScoped
public class Observations implements TenantRecords<Observation> {
    public Optional<Observation> of(UUID kpiId, String period) {
        return find("kpiId = ?1 and period = ?2", kpiId, period).firstResultOptional();
    }

    public List<Observation> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
