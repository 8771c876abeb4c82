package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Conditions of grants. */
@ApplicationScoped
public class FundConditions implements TenantRecords<FundCondition> {
    public Optional<FundCondition> at(UUID fundId, int position) {
        return find("fundId = ?1 and position = ?2", fundId, position).firstResultOptional();
    }

    List<FundCondition> protecting(UUID workstreamId) {
        return list("protectsWorkstreamId", workstreamId);
    }

    public List<FundCondition> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
