package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Which action needs which. */
@ApplicationScoped
public class Dependencies implements TenantRecords<Dependency> {
    public Optional<Dependency> between(UUID actionId, UUID upstreamId) {
        return find("actionId = ?1 and upstreamId = ?2", actionId, upstreamId).firstResultOptional();
    }

    public List<Dependency> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
