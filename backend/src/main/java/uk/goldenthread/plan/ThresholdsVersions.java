package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Versions of thresholds. */
@ApplicationScoped
public class ThresholdsVersions implements TenantRecords<ThresholdsVersion> {
    /** Number of the newest version; 1, that of the product, where the programme set none. */
    public int newest(UUID programmeId) {
        return find("programmeId = ?1 order by number desc", programmeId)
                .firstResultOptional()
                .map(ThresholdsVersion::number)
                .orElse(Thresholds.OF_THE_PRODUCT.number());
    }
}
