package uk.goldenthread.governance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Boards of an area. */
@ApplicationScoped
public class Boards implements TenantRecords<Board> {
    PanacheQuery<Board> of(String areaCode) {
        return find("areaCode = ?1 order by name, id", areaCode);
    }

    public Optional<Board> named(String areaCode, String name) {
        return find("areaCode = ?1 and name = ?2", areaCode, name).firstResultOptional();
    }
}
