package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Figures as papers printed them. */
@ApplicationScoped
public class PrintedFigures implements TenantRecords<PrintedFigure> {
    public Optional<PrintedFigure> of(UUID sourcePaperId, String scope, Rating rating) {
        return find("sourcePaperId = ?1 and scope = ?2 and rating = ?3", sourcePaperId, scope, rating)
                .firstResultOptional();
    }
}
