package uk.goldenthread.access;

import jakarta.persistence.Entity;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A local area: one local authority and its partners. */
@Entity
public class Area extends TenantRecord {
    private String name;
    private String region;

    protected Area() {}

    public Area(String areaCode, String name, String region) {
        super(areaCode);
        this.name = name;
        this.region = region;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }
}
