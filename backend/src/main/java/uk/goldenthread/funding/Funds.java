package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Grants and budgets. */
@ApplicationScoped
public class Funds implements TenantRecords<Fund> {
    public Optional<Fund> coded(UUID programmeId, String code) {
        return find("programmeId = ?1 and code = ?2", programmeId, code).firstResultOptional();
    }

    public List<Fund> inProgramme(UUID programmeId) {
        return list("programmeId = ?1 order by code", programmeId);
    }

    /** The fund, or 404, which nobody else changes until the transaction ends: for everything that moves its money. */
    Fund locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }
}
