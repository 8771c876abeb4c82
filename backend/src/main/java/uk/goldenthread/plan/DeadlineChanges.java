package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;
import uk.goldenthread.record.PlannedDate;

/** Requests to move agreed dates. */
@ApplicationScoped
public class DeadlineChanges implements TenantRecords<DeadlineChange> {
    public Optional<DeadlineChange> waiting(UUID actionId) {
        return find("actionId = ?1 and state = ?2", actionId, DeadlineState.REQUESTED)
                .firstResultOptional();
    }

    /** What an import made of the same date in the same paper, whatever became of it. */
    Optional<DeadlineChange> shown(UUID actionId, PlannedDate to, String source) {
        return find("actionId = ?1 and imported and toDue.date = ?2 and source = ?3", actionId, to.date(), source)
                .firstResultOptional();
    }
}
