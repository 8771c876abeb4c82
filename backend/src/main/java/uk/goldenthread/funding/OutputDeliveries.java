package uk.goldenthread.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** What was delivered of outputs. */
@ApplicationScoped
public class OutputDeliveries implements TenantRecords<OutputDelivery> {
    Optional<OutputDelivery> on(UUID outputId, LocalDate day) {
        return find("outputId = ?1 and onDay = ?2", outputId, day).firstResultOptional();
    }

    public List<OutputDelivery> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
