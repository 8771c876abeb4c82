package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Quarterly returns. */
@ApplicationScoped
public class FundReturns implements TenantRecords<FundReturn> {
    /** The newest version of a quarter's return; of a quarter that is not known when both are null. */
    Optional<FundReturn> newest(UUID fundId, String financialYear, Integer quarter) {
        return financialYear == null
                ? find("fundId = ?1 and financialYear is null order by number desc", fundId)
                        .firstResultOptional()
                : find(
                                "fundId = ?1 and financialYear = ?2 and quarter = ?3 order by number desc",
                                fundId,
                                financialYear,
                                quarter)
                        .firstResultOptional();
    }

    public List<FundReturn> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
