package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Requests for fewer readers. */
@ApplicationScoped
public class AudienceRequests implements TenantRecords<AudienceRequest> {
    /** What waits first, then the newest. */
    List<AudienceRequest> of(UUID programmeId) {
        return list(
                "programmeId = ?1 order by case when state = ?2 then 0 else 1 end, id desc",
                programmeId,
                AudienceState.REQUESTED);
    }

    boolean waiting(UUID riskId) {
        return count("riskId = ?1 and state = ?2", riskId, AudienceState.REQUESTED) > 0;
    }
}
