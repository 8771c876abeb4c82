package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Parts of funds. */
@ApplicationScoped
public class Workstreams implements TenantRecords<Workstream> {
    public Optional<Workstream> coded(UUID fundId, String code) {
        return find("fundId = ?1 and code = ?2", fundId, code).firstResultOptional();
    }

    public List<Workstream> of(UUID fundId) {
        return list("fundId = ?1 order by code", fundId);
    }

    public List<Workstream> inProgramme(UUID programmeId) {
        return list("programmeId = ?1 order by code", programmeId);
    }

    /** Counts a change of what belongs to it as one of its own, so that two people do not overwrite each other. */
    void touch(Workstream workstream) {
        getEntityManager().lock(workstream, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
