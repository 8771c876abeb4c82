package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Requests to erase text, and the one function of the database that erases it from the history. */
@ApplicationScoped
public class Redactions implements TenantRecords<Redaction> {
    private final EntityManager entities;

    public Redactions(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    public PanacheQuery<Redaction> of(String areaCode) {
        return find("areaCode = ?1 order by id desc", areaCode);
    }

    /** Where the history says a record of that table belongs; empty when the area never had it. */
    @SuppressWarnings("unchecked")
    public Optional<Scope> whereabouts(String areaCode, String table, UUID rowId) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select area_code, programme_id from history.change where area_code = ?1 and table_name = ?2 and row_id = ?3 limit 1")
                .setParameter(1, areaCode)
                .setParameter(2, table)
                .setParameter(3, rowId)
                .getResultList();
        return rows.stream().findFirst().map(r -> new Scope((String) r[0], (UUID) r[1]));
    }

    /** What was done to the history. */
    public record Erased(int rows, String standInDigest) {}

    /** Erases the columns of today's row, then of every row the history keeps of it. Only inside a write. */
    public Erased erase(Redaction redaction) {
        entities.createNativeQuery(Redactable.update(redaction.tableName(), redaction.columns()))
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
