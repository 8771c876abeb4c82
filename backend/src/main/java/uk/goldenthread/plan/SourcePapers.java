package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Papers a programme was loaded from. */
@ApplicationScoped
public class SourcePapers implements TenantRecords<SourcePaper> {
    public Optional<SourcePaper> titled(UUID programmeId, String title, java.time.LocalDate positionOn) {
        return find("programmeId = ?1 and title = ?2 and positionOn = ?3", programmeId, title, positionOn)
                .firstResultOptional();
    }
}
