package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A role proposed for a colleague, or for whoever holds its invitation link. The only way to a membership. */
@Entity
@Table(name = "access_grant")
public class Grant extends TenantRecord {
    /** How long an invitation link is open. */
    public static final Duration OPEN_FOR = Duration.ofDays(7);

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID organisationId;
    private UUID priorityId;
    private String post;

    @Enumerated(EnumType.STRING)
    private GrantState state = GrantState.PROPOSED;

    private UUID personId;
    private UUID proposedBy;
    private Instant proposedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private String decisionReason;
    private String tokenHash;
    private Instant expiresAt;
    private UUID membershipId;

    protected Grant() {}

    /**
     * @param proposedBy person; null for the operator, who needs no second person
     * @param token      of the link; null for a colleague
     */
    Grant(String areaCode, GrantDraft draft, UUID proposedBy, InvitationToken token, Instant now) {
        super(areaCode);
        role = Role.ofWord(draft.role());
        organisationId = draft.organisationId();
        priorityId = draft.priorityId();
        post = draft.post().strip();
        personId = draft.personId();
        tokenHash = token == null ? null : token.hash();
        this.proposedBy = proposedBy;
        proposedAt = now;
        if (proposedBy != null && proposedBy.equals(personId)) {
            throw notToOneself();
        }
        if (proposedBy == null || !role.needsSecondPerson()) {
            open(now);
        }
    }

    /** A second person agrees: the link opens, or the colleague's membership can begin. */
    void approve(UUID person, Instant now) {
        requireSecond(GrantState.Verb.APPROVE, person);
        decidedBy = person;
        decidedAt = now;
        open(now);
    }

    void refuse(UUID person, String reason, Instant now) {
        requireSecond(GrantState.Verb.REFUSE, person);
        decide(GrantState.REFUSED, person, reason, now);
    }

    void withdraw(UUID person, String reason, Instant now) {
        require(GrantState.Verb.WITHDRAW);
        decide(GrantState.WITHDRAWN, person, reason, now);
    }

    /** Refuses a link that is not open, or that its own proposer or approver holds. */
    void requireAcceptable(UUID person, Instant now) {
        if (state == GrantState.PROPOSED) {
            throw ProblemException.conflict(
                    "", "This invitation waits for a second person's approval. Try the link again after that.");
        }
        if (state != GrantState.OFFERED) {
            throw ProblemException.conflict(
                    "",
                    switch (state) {
                        case HELD ->
                            "This invitation has been used. A link works once; ask for a new one if it was not you.";
                        default -> "This invitation was withdrawn. Ask whoever sent it for a new one.";
                    });
        }
        if (expired(now)) {
            throw ProblemException.conflict(
                    "", "This invitation ended 7 days after it was made. Ask whoever sent it for a new one.");
        }
        if (person != null && (person.equals(proposedBy) || person.equals(decidedBy))) {
            throw notToOneself();
        }
    }

    /** The role is held: by the membership that was made of this. */
    void held(Membership membership) {
        personId = membership.personId();
        membershipId = membership.id();
        state = GrantState.HELD;
    }

    /** True when a colleague is meant and nothing is left to approve. */
    boolean takesEffect() {
        return state == GrantState.OFFERED && tokenHash == null;
    }

    boolean expired(Instant now) {
        return state == GrantState.OFFERED && expiresAt != null && !now.isBefore(expiresAt);
    }

    boolean concerns(GrantDraft draft) {
        return role == Role.ofWord(draft.role())
                && Objects.equals(personId, draft.personId())
                && Objects.equals(organisationId, draft.organisationId())
                && Objects.equals(priorityId, draft.priorityId());
    }

    /** The body ceased to be before the role was taken up. */
    void speakFor(UUID successor) {
        organisationId = successor;
    }

    private void open(Instant now) {
        state = GrantState.OFFERED;
        expiresAt = tokenHash == null ? null : now.plus(OPEN_FOR);
    }

    private void decide(GrantState to, UUID person, String reason, Instant now) {
        state = to;
        decidedBy = person;
        decidedAt = now;
        decisionReason = reason.strip();
    }

    private void requireSecond(GrantState.Verb verb, UUID person) {
        require(verb);
        if (person.equals(proposedBy)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "You proposed this grant yourself. Somebody else must decide it.");
        }
        if (person.equals(personId)) {
            throw notToOneself();
        }
    }

    private void require(GrantState.Verb verb) {
        if (!state.allows(verb)) {
            throw ProblemException.conflict(
                    "",
                    "This grant is " + state.name().toLowerCase(java.util.Locale.ROOT)
                            + "; that cannot be done with it any more.");
        }
    }

    private static ProblemException notToOneself() {
        return new ProblemException(ProblemType.NOT_ALLOWED, "Nobody grants a role to themselves. Ask a colleague.");
    }

    public Role role() {
        return role;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID priorityId() {
        return priorityId;
    }

    public UUID personId() {
        return personId;
    }

    public GrantState state() {
        return state;
    }

    public String post() {
        return post;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public UUID membershipId() {
        return membershipId;
    }

    /** Whether it was made for whoever holds a link. */
    public boolean byLink() {
        return tokenHash != null;
    }
}
