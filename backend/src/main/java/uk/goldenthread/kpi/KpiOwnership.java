package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Owning;

/** Measures name the body whose data providers supply them, which goes over to its successor; a figure keeps the body that supplied it. */
@ApplicationScoped
public class KpiOwnership implements Owning {
    private final Kpis kpis;

    public KpiOwnership(Kpis kpis) {
        this.kpis = kpis;
    }

    @Override
    public int handOver(String areaCode, UUID from, UUID to) {
        List<Kpi> supplied = kpis.list("areaCode = ?1 and organisationId = ?2", areaCode, from);
        supplied.forEach(k -> k.handOver(to));
        return supplied.size();
    }
}
