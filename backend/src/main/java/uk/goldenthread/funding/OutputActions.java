package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Which outputs serve which actions. */
@ApplicationScoped
public class OutputActions implements TenantRecords<OutputAction> {
    boolean linked(UUID outputId, UUID actionId) {
        return count("outputId = ?1 and actionId = ?2", outputId, actionId) > 0;
    }
}
