package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Programmes of the areas one may read. */
@ApplicationScoped
public class Programmes implements TenantRecords<Programme> {
    public List<Programme> inOrder(String areaCode) {
        return areaCode == null ? list("order by areaCode, title") : list("areaCode = ?1 order by title", areaCode);
    }

    public Optional<Programme> titled(String areaCode, String title) {
        return find("areaCode = ?1 and title = ?2", areaCode, title).firstResultOptional();
    }
}
