package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Who enters figures, and whose.
 *
 * @param all    programme manager or SRO: those of every measure
 * @param bodies otherwise those of the measures that these bodies supply
 */
public record Supplier(boolean all, Set<UUID> bodies) {
    static Supplier of(CurrentUser user) {
        return new Supplier(
                user.mayBeside(Role.DATA_PROVIDER, Permission.OBSERVATION_WRITE),
                user.organisationsAs(Role.DATA_PROVIDER));
    }

    boolean supplies(Kpi kpi) {
        return all || kpi.organisationId() != null && bodies.contains(kpi.organisationId());
    }

    /** Refuses somebody who supplies figures of other bodies only. */
    void require(Kpi kpi) {
        if (!supplies(kpi)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "Your organisation does not supply this measure. The programme manager says on the measure which body does.");
        }
    }

    /** Refuses a figure that another body supplied. */
    void requireOwn(Observation figure) {
        if (!all && figure.organisationId() != null && !bodies.contains(figure.organisationId())) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Another body supplied this figure. Ask it to correct it.");
        }
    }

    /** The bodies whose figures one sees; null for all. */
    @Nullable
    Set<UUID> sees() {
        return all ? null : bodies;
    }
}
