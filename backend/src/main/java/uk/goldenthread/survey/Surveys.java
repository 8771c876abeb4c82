package uk.goldenthread.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Surveys of a programme. */
@ApplicationScoped
public class Surveys implements TenantRecords<Survey> {
    public Optional<Survey> coded(UUID programmeId, String code) {
        return find("programmeId = ?1 and code = ?2", programmeId, code).firstResultOptional();
    }

    public List<Survey> of(UUID programmeId) {
        return list("programmeId = ?1 order by code", programmeId);
    }
}
