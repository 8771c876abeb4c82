package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Memberships of an area. */
@ApplicationScoped
public class Memberships implements TenantRecords<Membership> {
    public List<Membership> of(String areaCode) {
        return list("areaCode = ?1 order by role, id", areaCode);
    }
}
