package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Targets of measures. */
@ApplicationScoped
public class Targets implements TenantRecords<Target> {
    Optional<Target> of(UUID kpiId, TargetKind kind, LocalDate due) {
        return due == null
                ? find("kpiId = ?1 and kind = ?2 and due is null", kpiId, kind).firstResultOptional()
                : find("kpiId = ?1 and kind = ?2 and due = ?3", kpiId, kind, due)
                        .firstResultOptional();
    }

    public List<Target> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
