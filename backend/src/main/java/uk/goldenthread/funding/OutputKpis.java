package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Which outputs are to move which measures. */
@ApplicationScoped
public class OutputKpis implements TenantRecords<OutputKpi> {
    boolean linked(UUID outputId, UUID kpiId) {
        return count("outputId = ?1 and kpiId = ?2", outputId, kpiId) > 0;
    }

    /** Whether the programme has such a measure; measures are another room's. */
    boolean known(UUID programmeId, UUID kpiId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from app.kpi where id = ?1 and programme_id = ?2")
                .setParameter(1, kpiId)
                .setParameter(2, programmeId)
                .getResultList()
                .isEmpty();
    }
}
