package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Measures that risks would show in. */
@ApplicationScoped
public class RiskKpis implements TenantRecords<RiskKpi> {
    boolean linked(UUID riskId, UUID kpiId) {
        return count("riskId = ?1 and kpiId = ?2", riskId, kpiId) > 0;
    }
}
