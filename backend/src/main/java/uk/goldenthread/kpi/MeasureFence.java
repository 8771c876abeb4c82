package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Whose measures the person who asks may write: an SRO of some priorities those of these alone; an SRO of every priority and the
 * programme manager all, also those that belong to none.
 */
@ApplicationScoped
public class MeasureFence {
    private final CurrentUser user;
    private final Kpis kpis;

    public MeasureFence(CurrentUser user, Kpis kpis) {
        this.user = user;
        this.kpis = kpis;
    }

    /** Inside a transaction: the measure, if the person may write it. */
    Kpi require(UUID kpiId) {
        Kpi kpi = kpis.require(kpiId);
        requirePriority(kpi.priorityId());
        return kpi;
    }

    /** Refuses a measure of that priority, or of none. */
    void requirePriority(@Nullable UUID priorityId) {
        if (!all() && (priorityId == null || !user.prioritiesAs(Role.SRO).contains(priorityId))) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    priorityId == null
                            ? "This measure belongs to no priority. The programme manager keeps it."
                            : "You are SRO of other priorities. The SRO of this measure's priority, or the programme manager, keeps it.");
        }
    }

    /** Refuses what concerns every measure of a programme. */
    void requireAll() {
        if (!all()) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "This concerns every measure of the programme. The programme manager decides it.");
        }
    }

    private boolean all() {
        return user.everyPriority(Role.SRO) || user.mayBeside(Role.SRO, Permission.MEASURE_WRITE);
    }
}
