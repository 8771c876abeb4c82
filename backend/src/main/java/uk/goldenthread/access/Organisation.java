package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A body of the partnership. */
@Entity
public class Organisation extends TenantRecord {
    private String shortName;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private UUID successorId;
    private LocalDate succeededOn;

    protected Organisation() {}

    public Organisation(String areaCode, OrganisationDraft draft) {
        super(areaCode);
        describe(draft);
    }

    public void describe(OrganisationDraft draft) {
        shortName = draft.shortName().strip();
        name = draft.name().strip();
        kind = draft.kind();
    }

    public OrganisationDraft asDraft() {
        return new OrganisationDraft(shortName, name, kind);
    }

    /** Another body takes over; this one stays in the record and takes nothing new. */
    void succeed(Organisation successor, LocalDate day) {
        requireOpen("");
        successor.requireOpen("/successorId");
        if (successor.id().equals(id())) {
            throw ProblemException.unprocessable("/successorId", "A body cannot succeed itself.");
        }
        successorId = successor.id();
        succeededOn = day;
    }

    /** Refuses a body that another has succeeded. */
    void requireOpen(String pointer) {
        if (successorId != null) {
            throw ProblemException.unprocessable(
                    pointer, shortName + " was succeeded by another organisation. Choose its successor.");
        }
    }

    String shortName() {
        return shortName;
    }

    OrganisationView view() {
        return new OrganisationView(id(), version(), shortName, name, kind, successorId, succeededOn);
    }
}
