package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** What stands over into the next financial year. */
@ApplicationScoped
public class CarryForwards implements TenantRecords<CarryForward> {
    /** What stands over from a year, in pence. */
    long pence(UUID fundId, String year) {
        return find("fundId = ?1 and fromYear = ?2", fundId, year)
                .firstResultOptional()
                .map(CarryForward::pence)
                .orElse(0L);
    }

    boolean from(UUID fundId, String year) {
        return count("fundId = ?1 and fromYear = ?2", fundId, year) > 0;
    }
}
