package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Explanations of variances. */
@ApplicationScoped
public class VarianceNotes implements TenantRecords<VarianceNote> {
    Optional<VarianceNote> of(UUID workstreamId, YearMonth month) {
        return find("workstreamId = ?1 and month = ?2", workstreamId, month.atDay(1))
                .firstResultOptional();
    }
}
