package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Text;

/**
 * A request that fewer people read a risk, decided by another person. A risk of the register stays as it is until then; a new one waits
 * here, in no register.
 */
@Entity
public class AudienceRequest extends ProgrammeRecord {
    private UUID riskId;
    private String draft;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String reason;

    @Enumerated(EnumType.STRING)
    private AudienceState state = AudienceState.REQUESTED;

    private UUID requestedBy;
    private String requestedRole;
    private LocalDate requestedOn;
    private UUID decidedBy;
    private String decidedRole = "";
    private LocalDate decidedOn;
    private String decisionReason = "";

    protected AudienceRequest() {}

    /** Somebody in a role, on a day. */
    record By(UUID personId, String role, LocalDate on) {}

    private AudienceRequest(
            String areaCode,
            UUID programmeId,
            @Nullable UUID riskId,
            String draft,
            Audience audience,
            String reason,
            By by) {
        super(areaCode, programmeId);
        this.riskId = riskId;
        this.draft = draft;
        this.audience = audience;
        this.reason = reason.strip();
        this.requestedBy = by.personId();
        this.requestedRole = by.role();
        this.requestedOn = by.on();
    }

    /** That a risk of the register is for fewer. */
    static AudienceRequest toNarrow(Risk risk, Audience audience, String reason, By by) {
        return new AudienceRequest(risk.areaCode(), risk.programmeId(), risk.id(), "", audience, reason, by);
    }

    /**
     * That a new risk is for fewer.
     *
     * @param draft the risk, as JSON
     */
    static AudienceRequest toStore(
            String areaCode, UUID programmeId, String draft, Audience audience, String reason, By by) {
        return new AudienceRequest(areaCode, programmeId, null, draft, audience, reason, by);
    }

    /**
     * Agreed to: the risk is for fewer from now on, which the caller sees to.
     *
     * @param risk the risk of the register, or the new one as it is stored now
     */
    void approved(Risk risk, By by, @Nullable String why) {
        decide(AudienceState.Verb.APPROVE, by, why);
        riskId = risk.id();
        // It stands in the register now, where it may be changed and erased; a second copy would outlive that.
        draft = "";
    }

    void refuse(By by, String why) {
        decide(AudienceState.Verb.REFUSE, by, why);
    }

    void withdraw(By by, String why) {
        decide(AudienceState.Verb.WITHDRAW, by, why);
    }

    /**
     * @throws ProblemException when it is decided already, or when this is not the one who may
     */
    void require(AudienceState.Verb verb, UUID person) {
        AudienceState.Rule rule = state.rule(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "", "This request is " + state.name().toLowerCase(Locale.ROOT) + " already."));
        boolean own = person.equals(requestedBy);
        if (rule.who() == AudienceState.Who.SECOND_PERSON && own) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "You asked for this yourself. Another person, the chair or a programme manager, must decide it.");
        }
        if (rule.who() == AudienceState.Who.ASKER && !own) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Only who asked for this can take it back. Refuse it.");
        }
    }

    private void decide(AudienceState.Verb verb, By by, @Nullable String why) {
        require(verb, by.personId());
        state = state.rule(verb).orElseThrow().to();
        decidedBy = by.personId();
        decidedRole = by.role();
        decidedOn = by.on();
        decisionReason = Text.orEmpty(why);
    }

    @Nullable
    UUID riskId() {
        return riskId;
    }

    /** The new risk as JSON; empty for one of the register. */
    String draft() {
        return draft;
    }

    Audience audience() {
        return audience;
    }

    String reason() {
        return reason;
    }

    AudienceState state() {
        return state;
    }

    boolean askedBy(UUID person) {
        return requestedBy.equals(person);
    }

    String requestedRole() {
        return requestedRole;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    String decidedRole() {
        return decidedRole;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    String decisionReason() {
        return decisionReason;
    }
}
