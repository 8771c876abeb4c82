package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A person's role in an area; for an SRO or contributor in one priority, or in all when none is named. */
@Entity
public class Membership extends TenantRecord {
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID organisationId;
    private UUID priorityId;

    protected Membership() {}

    public Membership(String areaCode, UUID personId, Role role, UUID organisationId, UUID priorityId) {
        super(areaCode);
        this.personId = personId;
        this.role = role;
        this.organisationId = organisationId;
        this.priorityId = priorityId;
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
