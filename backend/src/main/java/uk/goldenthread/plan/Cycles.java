package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Reporting cycles of a programme. */
@ApplicationScoped
public class Cycles implements TenantRecords<Cycle> {
    public Optional<Cycle> open(UUID programmeId) {
        return find("programmeId = ?1 and state = ?2", programmeId, CycleState.OPEN)
                .firstResultOptional();
    }

    public Optional<Cycle> titled(UUID programmeId, String title) {
        return find("programmeId = ?1 and title = ?2", programmeId, title).firstResultOptional();
    }

    public List<Cycle> of(UUID programmeId) {
        return list("programmeId = ?1 order by periodFrom", programmeId);
    }
}
