package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Signed-off periods of measures. */
@ApplicationScoped
public class SignOffs implements TenantRecords<SignOff> {
    public Optional<SignOff> of(UUID kpiId, String period) {
        return find("kpiId = ?1 and period = ?2", kpiId, period.strip()).firstResultOptional();
    }

    public List<SignOff> of(UUID kpiId) {
        return list("kpiId = ?1 order by period", kpiId);
    }
}
