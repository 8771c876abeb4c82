package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Milestones of an action. */
@ApplicationScoped
public class Milestones implements TenantRecords<Milestone> {
    public List<Milestone> of(UUID actionId) {
        return list("actionId = ?1 order by position", actionId);
    }

    public Optional<Milestone> at(UUID actionId, int position) {
        return find("actionId = ?1 and position = ?2", actionId, position).firstResultOptional();
    }

    public List<Milestone> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
