package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A person's role in an area; for an SRO or contributor in one priority, or in all when none is named. */
@Entity
public class Membership extends TenantRecord {
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID organisationId;
    private UUID priorityId;
    private LocalDate joinedOn;
    private LocalDate leftOn;
    private String leftReason;

    protected Membership() {}

    public Membership(
            String areaCode, UUID personId, Role role, UUID organisationId, UUID priorityId, LocalDate joinedOn) {
        super(areaCode);
        this.personId = personId;
        this.role = role;
        this.organisationId = organisationId;
        this.priorityId = priorityId;
        this.joinedOn = joinedOn;
    }

    /** The person left; the membership stays in the record and allows nothing. */
    public void end(LocalDate day, String reason) {
        if (leftOn != null) {
            throw ProblemException.conflict("", "This membership has ended already.");
        }
        leftOn = day;
        leftReason = reason.strip();
    }

    /** The body they speak for was succeeded by another. */
    void speakFor(UUID successor) {
        organisationId = successor;
    }

    boolean sameRoleAs(Membership other) {
        return personId.equals(other.personId) && role == other.role && Objects.equals(priorityId, other.priorityId);
    }

    public boolean holds() {
        return leftOn == null;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public String leftReason() {
        return leftReason;
    }

    public UUID personId() {
        return personId;
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
}
