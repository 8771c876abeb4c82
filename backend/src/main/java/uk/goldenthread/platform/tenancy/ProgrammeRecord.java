package uk.goldenthread.platform.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that belongs to a programme. */
@MappedSuperclass
public abstract class ProgrammeRecord extends TenantRecord {
    @Column(nullable = false, updatable = false)
    private UUID programmeId;

    protected ProgrammeRecord() {}

    protected ProgrammeRecord(String areaCode, UUID programmeId) {
        super(areaCode);
        this.programmeId = programmeId;
    }

    public UUID programmeId() {
        return programmeId;
    }
}
