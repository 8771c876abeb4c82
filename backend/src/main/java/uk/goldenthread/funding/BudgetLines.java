package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** What the money of workstreams is spent on. */
@ApplicationScoped
public class BudgetLines implements TenantRecords<BudgetLine> {
    List<BudgetLine> of(UUID workstreamId) {
        return list("workstreamId", workstreamId);
    }

    /** What the lines hold together, in pence. */
    long total(UUID workstreamId) {
        return of(workstreamId).stream()
                .map(BudgetLine::pence)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
