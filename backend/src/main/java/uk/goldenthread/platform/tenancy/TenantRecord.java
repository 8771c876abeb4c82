package uk.goldenthread.platform.tenancy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What every row of an area has: a time-ordered identifier (UUIDv7), its area, and a version for optimistic locking. */
@MappedSuperclass
public abstract class TenantRecord {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String areaCode;

    @Version
    private int version = 1;

    protected TenantRecord() {}

    protected TenantRecord(String areaCode) {
        this.id = IDS.generate();
        this.areaCode = areaCode;
    }

    public static UUID newId() {
        return IDS.generate();
    }

    public UUID id() {
        return id;
    }

    public String areaCode() {
        return areaCode;
    }

    public int version() {
        return version;
    }
}
