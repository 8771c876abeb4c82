package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Versions of definitions. */
@ApplicationScoped
public class DefinitionVersions implements TenantRecords<DefinitionVersion> {
    public Optional<DefinitionVersion> newest(UUID kpiId) {
        return find("kpiId = ?1 order by number desc", kpiId).firstResultOptional();
    }
}
