package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Bodies of an area. */
@ApplicationScoped
public class Organisations implements TenantRecords<Organisation> {
    public List<Organisation> of(String areaCode) {
        return list("areaCode = ?1 order by name", areaCode);
    }

    public Optional<Organisation> called(String areaCode, String shortName) {
        return find("areaCode = ?1 and lower(shortName) = lower(?2)", areaCode, shortName)
                .firstResultOptional();
    }

    public boolean has(String areaCode, String shortName) {
        return count("areaCode = ?1 and shortName = ?2", areaCode, shortName) > 0;
    }
}
