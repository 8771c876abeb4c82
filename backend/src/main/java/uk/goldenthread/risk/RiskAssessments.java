package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Scores of risks. */
@ApplicationScoped
public class RiskAssessments implements TenantRecords<RiskAssessment> {
    Optional<RiskAssessment> newest(UUID riskId, AssessmentKind kind) {
        return find("riskId = ?1 and kind = ?2 order by assessedOn desc, id desc", riskId, kind)
                .firstResultOptional();
    }

    List<RiskAssessment> on(UUID riskId, AssessmentKind kind, LocalDate day) {
        return list("riskId = ?1 and kind = ?2 and assessedOn = ?3 order by id", riskId, kind, day);
    }

    public List<RiskAssessment> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
