package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Reasons for which texts that may hold personal details were stored. */
@ApplicationScoped
public class PersonalDetailsOverrides implements TenantRecords<PersonalDetailsOverride> {
    /** Newest first. */
    public PanacheQuery<PersonalDetailsOverride> of(String areaCode) {
        return find("areaCode = ?1 order by id desc", areaCode);
    }
}
