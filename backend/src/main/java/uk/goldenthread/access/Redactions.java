package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Requests to erase text, and the one function of the database that erases it from the history. */
@ApplicationScoped
public class Redactions implements TenantRecords<Redaction> {
    private final EntityManager entities;
    private final Redactable redactable;

    public Redactions(EntityManager entities, Redactable redactable) {
        this.entities = entities;
        this.redactable = redactable;
    }

    /** Newest first. */
    public PanacheQuery<Redaction> of(String areaCode) {
        return find("areaCode = ?1 order by id desc", areaCode);
    }

    /** What was done to the history. */
    public record Erased(int rows, String standInDigest) {}

    /** Erases the columns of today's row, then of every row the history keeps of it. Only inside a write. */
    public Erased erase(Redaction redaction) {
        entities.createNativeQuery(redactable.update(redaction.tableName(), redaction.columns()))
                .setParameter(1, redaction.rowId())
                .executeUpdate();
        Object[] done = (Object[]) entities.createNativeQuery(
                        "select rows_redacted, stand_in_digest from history.redact(?1, ?2, string_to_array(?3, ','))")
                .setParameter(1, redaction.areaCode())
                .setParameter(2, redaction.rowId())
                .setParameter(3, String.join(",", redaction.columns()))
                .getSingleResult();
        // Whatever this session had read of the record is no longer so.
        entities.flush();
        return new Erased(((Number) done[0]).intValue(), (String) done[1]);
    }
}
