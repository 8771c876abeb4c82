package uk.goldenthread.stocktake;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.snapshot.CanonicalJson;

/** The whole programme frozen in one state. Never changed and never deleted: the database refuses both. */
@Entity
@Immutable
public class Stocktake extends ProgrammeRecord {
    private long revision;
    private Instant takenAt;
    private LocalDate asAt;
    private String reason;
    private int schemaVersion;
    private String sha256;
    private String document;

    protected Stocktake() {}

    /**
     * @param document canonical JSON
     * @param revision the revision that made the state
     * @param asAt     the past date that was asked for; null for the state when taken
     */
    public Stocktake(
            String areaCode,
            UUID programmeId,
            String document,
            long revision,
            Instant takenAt,
            LocalDate asAt,
            String reason) {
        super(areaCode, programmeId);
        this.document = document;
        this.sha256 = CanonicalJson.sha256(document);
        this.schemaVersion = StocktakeDocument.SCHEMA_VERSION;
        this.revision = revision;
        this.takenAt = takenAt;
        this.asAt = asAt;
        this.reason = reason;
    }

    public long revision() {
        return revision;
    }

    public String sha256() {
        return sha256;
    }

    public String document() {
        return document;
    }
}
