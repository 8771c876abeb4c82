package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Who keeps risks, and which they may.
 *
 * @param manager       programme manager: every risk
 * @param everyPriority SRO of all priorities
 * @param priorities    otherwise those one is SRO of
 * @param audiences     audiences one belongs to: a risk for others is not there for them
 */
public record RiskKeeper(
        UUID personId, boolean manager, boolean everyPriority, Set<UUID> priorities, Set<Audience> audiences) {

    private static final String ALONE =
            "That fewer people read a risk needs a second person, the chair or a programme manager. Ask for it where a risk is raised or changed on screen, or with POST /programmes/{programmeId}/audience-requests or /risks/{riskId}/audience-requests; until then leave the audience at AREA.";

    static RiskKeeper of(CurrentUser user) {
        return new RiskKeeper(
                user.identity().personId(),
                user.everyPriority(Role.PROGRAMME_MANAGER),
                user.everyPriority(Role.SRO),
                user.prioritiesAs(Role.SRO),
                user.audiences());
    }

    /** Refuses a risk that one may not know of. */
    Risk seen(Risk risk) {
        if (!audiences.contains(risk.audience())) {
            throw ProblemException.notFound();
        }
        return risk;
    }

    /**
     * Refuses that one person alone takes a risk out of sight.
     *
     * @param before for whom it was; every reader of the plan for a new one
     */
    static void refuseNarrowing(String pointer, @Nullable Audience asked, Audience before) {
        if (asked != null && asked.narrowerThan(before)) {
            throw ProblemException.unprocessable(pointer, ALONE);
        }
    }

    /**
     * Whether one keeps the risks of a priority as its SRO, otherwise as the programme manager.
     *
     * @param priorityId null for the whole programme and for grants
     * @throws ProblemException when one may not keep them at all
     */
    boolean asSro(@Nullable UUID priorityId) {
        if (priorityId != null && (everyPriority || priorities.contains(priorityId))) {
            return true;
        }
        if (!manager) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    priorityId == null
                            ? "Only the programme manager keeps the risks of the whole programme and of grants."
                            : "Only the SRO of this priority, or the programme manager, keeps its risks.");
        }
        return false;
    }
}
