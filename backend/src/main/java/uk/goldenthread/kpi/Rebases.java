package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Requests to compute control limits anew. */
@ApplicationScoped
public class Rebases implements TenantRecords<Rebase> {
    /** Asked for or approved for that day; one that was refused may be asked for again. */
    Optional<Rebase> standing(UUID kpiId, LocalDate fromDay) {
        return find("kpiId = ?1 and fromDay = ?2 and state <> ?3", kpiId, fromDay, RebaseState.REFUSED)
                .firstResultOptional();
    }
}
