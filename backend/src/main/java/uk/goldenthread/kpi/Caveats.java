package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Caveats about measures and figures. */
@ApplicationScoped
public class Caveats implements TenantRecords<Caveat> {
    /** The same words about the same measure, whatever became of them. */
    Optional<Caveat> saying(UUID kpiId, String text) {
        return find("kpiId = ?1 and text = ?2", kpiId, text.strip()).firstResultOptional();
    }

    public List<Caveat> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
