package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Priorities of a programme. */
@ApplicationScoped
public class Priorities implements TenantRecords<Priority> {
    public Optional<Priority> numbered(UUID programmeId, int number) {
        return find("programmeId = ?1 and number = ?2", programmeId, number).firstResultOptional();
    }

    public List<Priority> of(UUID programmeId) {
        return list("programmeId = ?1 order by number", programmeId);
    }
}
