package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Key dates of programmes. */
@ApplicationScoped
public class KeyDates implements TenantRecords<KeyDate> {
    Optional<KeyDate> titled(UUID programmeId, KeyDateKind kind, String title) {
        return find("programmeId = ?1 and kind = ?2 and title = ?3", programmeId, kind, title.strip())
                .firstResultOptional();
    }

    public List<KeyDate> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
