package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Owning;

/** Risks name the organisation of their owner, which goes over to its successor. */
@ApplicationScoped
public class RiskOwnership implements Owning {
    private final Risks risks;

    public RiskOwnership(Risks risks) {
        this.risks = risks;
    }

    @Override
    public int handOver(String areaCode, UUID from, UUID to) {
        List<Risk> owned = risks.list("areaCode = ?1 and organisationId = ?2", areaCode, from);
        owned.forEach(r -> r.handOver(to));
        return owned.size();
    }
}
