package uk.goldenthread.governance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** What meetings decided. */
@ApplicationScoped
public class Decisions implements TenantRecords<Decision> {
    /** In the order in which they were recorded. */
    PanacheQuery<Decision> of(UUID meetingId) {
        return find("meetingId = ?1 order by id", meetingId);
    }

    Optional<Decision> waiting(UUID subjectId) {
        return find("subjectId = ?1 and state = ?2", subjectId, DecisionState.RECORDED)
                .firstResultOptional();
    }

    boolean any(UUID meetingId, DecisionState state) {
        return count("meetingId = ?1 and state = ?2", meetingId, state) > 0;
    }
}
