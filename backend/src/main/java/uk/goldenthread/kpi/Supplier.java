package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Who enters figures, and whose.
 *
 * @param all        programme manager, or SRO of every priority: those of every measure
 * @param priorities as SRO, those of the measures of these priorities
 * @param bodies     as data provider, those of the measures that these bodies supply
 */
public record Supplier(boolean all, Set<UUID> priorities, Set<UUID> bodies) {
    static Supplier of(CurrentUser user) {
        return new Supplier(
                user.everyPriority(Role.SRO) || user.everyPriority(Role.PROGRAMME_MANAGER),
                user.prioritiesAs(Role.SRO),
                user.organisationsAs(Role.DATA_PROVIDER));
    }

    boolean supplies(Kpi kpi) {
        return keeps(kpi) || kpi.organisationId() != null && bodies.contains(kpi.organisationId());
    }

    /** Whoever keeps a measure writes every figure of it, whichever body supplied it. */
    private boolean keeps(Kpi kpi) {
        return all || kpi.priorityId() != null && priorities.contains(kpi.priorityId());
    }

    /** Refuses somebody who supplies figures of other measures only. */
    void require(Kpi kpi) {
        if (!supplies(kpi)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    bodies.isEmpty()
                            ? "You are SRO of other priorities. The SRO of this measure's priority, or the programme manager, enters its figures."
                            : "Your organisation does not supply this measure. The programme manager says on the measure which body does.");
        }
    }

    /** Refuses a figure that another body supplied. */
    void requireOwn(Kpi kpi, Observation figure) {
        if (foreign(kpi, figure)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Another body supplied this figure. Ask it to correct it.");
        }
    }

    /** Whether another body supplied a figure, to somebody who does not keep its measure. */
    boolean foreign(Kpi kpi, Observation figure) {
        return !keeps(kpi) && figure.organisationId() != null && !bodies.contains(figure.organisationId());
    }

    /** The bodies whose figures of a measure one sees; null for all. */
    @Nullable
    Set<UUID> sees(Kpi kpi) {
        return keeps(kpi) ? null : bodies;
    }
}
