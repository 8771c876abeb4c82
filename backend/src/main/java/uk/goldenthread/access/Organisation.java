package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A body of the partnership. */
@Entity
public class Organisation extends TenantRecord {
    private String shortName;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

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

    OrganisationView view() {
        return new OrganisationView(id(), version(), shortName, name, kind);
    }
}
