package uk.goldenthread.governance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Meetings of boards. */
@ApplicationScoped
public class Meetings implements TenantRecords<Meeting> {
    /** The newest first. */
    PanacheQuery<Meeting> of(UUID boardId) {
        return find("boardId = ?1 order by dateTo desc, id desc", boardId);
    }

    public Optional<Meeting> on(UUID boardId, LocalDate from, LocalDate to) {
        return find("boardId = ?1 and dateFrom = ?2 and dateTo = ?3", boardId, from, to)
                .firstResultOptional();
    }
}
