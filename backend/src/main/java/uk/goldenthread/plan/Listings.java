package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Where actions are listed. */
@ApplicationScoped
public class Listings implements TenantRecords<Listing> {
    public Optional<Listing> referred(UUID programmeId, String ref) {
        return find("programmeId = ?1 and ref = ?2", programmeId, ref).firstResultOptional();
    }

    public List<Listing> of(UUID actionId) {
        return list("actionId = ?1 order by ref", actionId);
    }

    public List<Listing> under(UUID priorityId) {
        return list("priorityId = ?1 order by position", priorityId);
    }

    public List<Listing> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }

    public int lastPosition(UUID priorityId) {
        return find("priorityId = ?1 order by position desc", priorityId)
                .firstResultOptional()
                .map(Listing::position)
                .orElse(0);
    }
}
