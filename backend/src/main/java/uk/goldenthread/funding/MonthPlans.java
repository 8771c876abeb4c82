package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Profiles and forecasts by month. */
@ApplicationScoped
public class MonthPlans implements TenantRecords<MonthPlan> {
    List<MonthPlan> of(UUID workstreamId) {
        return list("workstreamId", workstreamId);
    }
}
