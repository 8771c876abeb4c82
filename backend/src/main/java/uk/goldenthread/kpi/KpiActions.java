package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Which actions are to move which measures. */
@ApplicationScoped
public class KpiActions implements TenantRecords<KpiAction> {
    boolean linked(UUID kpiId, UUID actionId) {
        return count("kpiId = ?1 and actionId = ?2", kpiId, actionId) > 0;
    }
}
