package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** What workstreams are to deliver. */
@ApplicationScoped
public class Outputs implements TenantRecords<Output> {
    public Optional<Output> titled(UUID workstreamId, String title) {
        return find("workstreamId = ?1 and title = ?2", workstreamId, title.strip())
                .firstResultOptional();
    }

    public List<Output> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
