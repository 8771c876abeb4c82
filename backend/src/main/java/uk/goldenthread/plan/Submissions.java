package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** What priorities owe to cycles. */
@ApplicationScoped
public class Submissions implements TenantRecords<Submission> {
    public List<Submission> of(UUID cycleId) {
        return list("cycleId", cycleId);
    }

    public Optional<Submission> of(UUID cycleId, UUID priorityId) {
        return find("cycleId = ?1 and priorityId = ?2", cycleId, priorityId).firstResultOptional();
    }
}
