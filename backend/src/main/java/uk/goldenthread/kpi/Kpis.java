package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Measures of a programme. */
@ApplicationScoped
public class Kpis implements TenantRecords<Kpi> {
    public Optional<Kpi> coded(UUID programmeId, String code) {
        return find("programmeId = ?1 and code = ?2", programmeId, code).firstResultOptional();
    }

    public List<Kpi> of(UUID programmeId) {
        return list("programmeId = ?1 order by code", programmeId);
    }

    List<Kpi> ofArea(String areaCode) {
        return list("areaCode = ?1 order by code, id", areaCode);
    }
}
