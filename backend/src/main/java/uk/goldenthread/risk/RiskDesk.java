package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.access.Scopes;
import uk.goldenthread.plan.Priorities;
import uk.goldenthread.plan.Priority;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.web.ETags;

/** What every write to the register asks first: may this person, is the record the one they read, and is what they name there. */
@ApplicationScoped
class RiskDesk {
    private final Risks risks;
    private final Priorities priorities;
    private final Organisations organisations;
    private final Scopes scopes;

    RiskDesk(Risks risks, Priorities priorities, Organisations organisations, Scopes scopes) {
        this.risks = risks;
        this.priorities = priorities;
        this.organisations = organisations;
        this.scopes = scopes;
    }

    /** The risk, which this person may change. */
    Risk risk(UUID id, RiskKeeper keeper) {
        Risk risk = keeper.seen(risks.require(id));
        keeper.asSro(risk.priorityId());
        return risk;
    }

    /** The risk as they read it. */
    Risk risk(UUID id, String ifMatch, RiskKeeper keeper) {
        Risk risk = risk(id, keeper);
        ETags.requireMatch(ifMatch, id, risk.version());
        return risk;
    }

    /** In which role one writes about a priority: SRO, priority 2; Programme manager. */
    String role(@Nullable UUID priorityId, RiskKeeper keeper) {
        if (!keeper.asSro(priorityId)) {
            return "Programme manager";
        }
        return priorities
                .findByIdOptional(priorityId)
                .map(p -> "SRO, priority " + p.number())
                .orElse("SRO");
    }

    Priority priority(UUID programmeId, UUID priorityId) {
        return priorities
                .findByIdOptional(priorityId)
                .filter(p -> p.programmeId().equals(programmeId))
                .orElseThrow(() ->
                        ProblemException.unprocessable("/priorityId", "There is no such priority in this programme."));
    }

    /**
     * Refuses what a risk names and the programme or area does not have.
     *
     * @param before organisation it named so far, which may stay though another succeeded it; null for none
     */
    void requireKnown(String areaCode, UUID programmeId, RiskDraft draft, @Nullable UUID before) {
        if (draft.priorityId() != null) {
            priority(programmeId, draft.priorityId());
        }
        requireOf(
                areaCode, programmeId, "fund", draft.fundId(), "/fundId", "There is no such grant in this programme.");
        if (draft.organisationId() != null && !draft.organisationId().equals(before)) {
            organisations.requireOpen(areaCode, draft.organisationId(), "/organisationId");
        }
    }

    /**
     * Refuses a record that the programme does not have. The history is the index of all rooms.
     *
     * @param id null for none, which is well
     */
    void requireOf(String areaCode, UUID programmeId, String table, @Nullable UUID id, String pointer, String message) {
        if (id != null
                && scopes.whereabouts(areaCode, table, id)
                        .filter(s -> programmeId.equals(s.programmeId()))
                        .isEmpty()) {
            throw ProblemException.unprocessable(pointer, message);
        }
    }

    void requireBoard(String areaCode, @Nullable UUID boardId) {
        if (boardId != null && scopes.whereabouts(areaCode, "board", boardId).isEmpty()) {
            throw ProblemException.unprocessable("/boardId", "This area has no such board.");
        }
    }
}
