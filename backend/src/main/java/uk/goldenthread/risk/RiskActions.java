package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Actions that risks concern. */
@ApplicationScoped
public class RiskActions implements TenantRecords<RiskAction> {
    boolean linked(UUID riskId, UUID actionId) {
        return count("riskId = ?1 and actionId = ?2", riskId, actionId) > 0;
    }
}
