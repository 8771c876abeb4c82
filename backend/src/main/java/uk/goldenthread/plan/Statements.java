package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Statements about an action, newest first. */
@ApplicationScoped
public class Statements implements TenantRecords<Statement> {
    public Optional<Statement> latest(UUID actionId) {
        return find("actionId = ?1 order by positionOn desc, id desc", actionId).firstResultOptional();
    }

    /** The last one that describes that day or one before. */
    public Optional<Statement> latest(UUID actionId, LocalDate positionOn) {
        return find("actionId = ?1 and positionOn <= ?2 order by positionOn desc, id desc", actionId, positionOn)
                .firstResultOptional();
    }

    public List<Statement> at(UUID actionId, LocalDate positionOn) {
        return list("actionId = ?1 and positionOn = ?2", actionId, positionOn);
    }
}
