package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Requests for money. */
@ApplicationScoped
public class FundingAsks implements TenantRecords<FundingAsk> {
    Optional<FundingAsk> titled(UUID programmeId, String title) {
        return find("programmeId = ?1 and title = ?2", programmeId, title.strip())
                .firstResultOptional();
    }

    public List<FundingAsk> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
