package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Payments of awards. */
@ApplicationScoped
public class Tranches implements TenantRecords<Tranche> {
    public Optional<Tranche> at(UUID fundId, int position) {
        return find("fundId = ?1 and position = ?2", fundId, position).firstResultOptional();
    }

    List<Tranche> of(UUID fundId) {
        return list("fundId = ?1 order by position", fundId);
    }

    public List<Tranche> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
