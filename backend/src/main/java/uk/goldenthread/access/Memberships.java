package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Memberships of an area. */
@ApplicationScoped
public class Memberships implements TenantRecords<Membership> {
    /** Those that hold today. */
    public List<Membership> of(String areaCode) {
        return list("areaCode = ?1 and leftOn is null order by role, id", areaCode);
    }

    /** Those that hold, then those that ended, the last to leave first. */
    PanacheQuery<Membership> ever(String areaCode) {
        return find("areaCode = ?1 order by leftOn desc nulls first, role, id", areaCode);
    }

    List<Membership> ofOrganisation(UUID organisationId) {
        return list("organisationId = ?1 and leftOn is null", organisationId);
    }
}
