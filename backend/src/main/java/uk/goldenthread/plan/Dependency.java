package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** One action needs another: what slips if it slips. */
@Entity
public class Dependency extends ProgrammeRecord {
    private UUID actionId;
    private UUID upstreamId;

    @Enumerated(EnumType.STRING)
    private DependencyKind kind;

    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Dependency() {}

    public Dependency(Action action, UUID upstreamId, DependencyKind kind, Provenance provenance) {
        super(action.areaCode(), action.programmeId());
        this.actionId = action.id();
        this.upstreamId = upstreamId;
        this.kind = kind;
        this.source = provenance.source();
        this.basis = provenance.basis();
    }

    void become(DependencyKind other) {
        kind = other;
    }

    /** The action that waits. */
    public UUID actionId() {
        return actionId;
    }

    /** The action it waits for. */
    public UUID upstreamId() {
        return upstreamId;
    }

    public DependencyKind kind() {
        return kind;
    }
}
