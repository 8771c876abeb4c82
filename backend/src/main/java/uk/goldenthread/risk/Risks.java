package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** The risk register of a programme. */
@ApplicationScoped
public class Risks implements TenantRecords<Risk> {
    public Optional<Risk> referred(UUID programmeId, String ref) {
        return find("programmeId = ?1 and ref = ?2", programmeId, ref).firstResultOptional();
    }

    public List<Risk> of(UUID programmeId) {
        return list("programmeId = ?1 order by ref", programmeId);
    }
}
