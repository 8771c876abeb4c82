package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People one shares an area with. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {
    public Optional<Person> identified(String issuer, String subject) {
        return find("iss = ?1 and sub = ?2", issuer, subject).firstResultOptional();
    }

    public List<Person> of(String areaCode) {
        return list(
                "id in (select m.personId from Membership m where m.areaCode = ?1 and m.leftOn is null) order by displayName",
                areaCode);
    }
}
