package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Statements about the risks of a priority. */
@ApplicationScoped
public class RiskStatements implements TenantRecords<RiskStatement> {
    public Optional<RiskStatement> on(UUID programmeId, UUID priorityId, LocalDate day) {
        return priorityId == null
                ? find("programmeId = ?1 and priorityId is null and statedOn = ?2", programmeId, day)
                        .firstResultOptional()
                : find("programmeId = ?1 and priorityId = ?2 and statedOn = ?3", programmeId, priorityId, day)
                        .firstResultOptional();
    }

    public List<RiskStatement> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
