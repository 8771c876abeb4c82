package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Money to be moved within funds. */
@ApplicationScoped
public class Virements implements TenantRecords<Virement> {
    /** How many wait for a decision. */
    long waiting(UUID fundId) {
        return count("fundId = ?1 and state = ?2", fundId, VirementState.REQUESTED);
    }
}
