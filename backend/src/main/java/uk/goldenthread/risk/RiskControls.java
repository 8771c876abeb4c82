package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Controls of risks. */
@ApplicationScoped
public class RiskControls implements TenantRecords<RiskControl> {
    public Optional<RiskControl> at(UUID riskId, int position) {
        return find("riskId = ?1 and position = ?2", riskId, position).firstResultOptional();
    }

    List<RiskControl> of(UUID riskId) {
        return list("riskId = ?1 order by position", riskId);
    }

    public List<RiskControl> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
