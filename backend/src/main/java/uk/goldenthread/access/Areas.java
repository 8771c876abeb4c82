package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Areas one may read. */
@ApplicationScoped
public class Areas implements TenantRecords<Area> {
    public Optional<Area> coded(String areaCode) {
        return find("areaCode", areaCode).firstResultOptional();
    }

    public List<Area> byName() {
        return list("order by name");
    }
}
