package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Profiles and forecasts by month. */
@ApplicationScoped
public class MonthPlans implements TenantRecords<MonthPlan> {
    List<MonthPlan> of(UUID workstreamId) {
        return list("workstreamId", workstreamId);
    }

    /** What was profiled of a grant for the months from one day to another, in pence. */
    long profile(UUID fundId, LocalDate from, LocalDate to) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select coalesce(sum(m.pence), 0) from app.month_plan m "
                                + "join app.workstream w on w.id = m.workstream_id "
                                + "where w.fund_id = ?1 and m.kind = 'PROFILE' and m.month between ?2 and ?3")
                        .setParameter(1, fundId)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getSingleResult())
                .longValue();
    }
}
