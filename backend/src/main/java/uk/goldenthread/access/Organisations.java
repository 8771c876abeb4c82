package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Bodies of an area. */
@ApplicationScoped
public class Organisations implements TenantRecords<Organisation> {
    public List<Organisation> of(String areaCode) {
        return list("areaCode = ?1 order by name", areaCode);
    }

    /** Refuses a body that is not one of the area, or that another has succeeded. */
    public void requireOpen(String areaCode, UUID id, String pointer) {
        if (id != null) {
            findByIdOptional(id)
                    .filter(o -> o.areaCode().equals(areaCode))
                    .orElseThrow(() -> ProblemException.unprocessable(pointer, "This area has no such organisation."))
                    .requireOpen(pointer);
        }
    }

    /** The same for bodies named anew; one that stood there before may stay, so that a record can still be corrected. */
    public void requireOpen(String areaCode, List<UUID> bodies, List<UUID> before, IntFunction<String> pointer) {
        for (int i = 0; i < bodies.size(); i++) {
            if (!before.contains(bodies.get(i))) {
                requireOpen(areaCode, bodies.get(i), pointer.apply(i));
            }
        }
    }

    public Optional<Organisation> called(String areaCode, String shortName) {
        return find("areaCode = ?1 and lower(shortName) = lower(?2)", areaCode, shortName)
                .firstResultOptional();
    }

    public boolean has(String areaCode, String shortName) {
        return count("areaCode = ?1 and shortName = ?2", areaCode, shortName) > 0;
    }
}
