package uk.goldenthread.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecord;

/**
 * What someone has typed about an action and not yet submitted: outside history and snapshot, seen by its author and the SRO of
 * the priority. Plain SQL, because a draft is a form, not a record with rules.
 */
@ApplicationScoped
public class StatementDrafts {
    private static final String KIND = "STATEMENT";
    private final EntityManager entities;
    private final ObjectMapper json;

    /** A saved draft; {@code body} is the form as typed, valid or not. */
    public record SavedDraft(UUID id, int version, JsonNode body, Instant savedAt) {}

    public StatementDrafts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public Optional<SavedDraft> of(UUID actionId, UUID authorId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, version, body::text, saved_at from app.draft where kind = ?1 and subject_id = ?2 and author_id = ?3")
                .setParameter(1, KIND)
                .setParameter(2, actionId)
                .setParameter(3, authorId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(r -> new SavedDraft((UUID) r[0], (int) r[1], read((String) r[2]), (Instant) r[3]));
    }

    public void insert(String areaCode, UUID actionId, UUID priorityId, UUID authorId, JsonNode body, Instant now) {
        entities.createNativeQuery(
                        "insert into app.draft (id, area_code, version, author_id, kind, subject_id, priority_id, body, saved_at) "
                                + "values (?1, ?2, 1, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8)")
                .setParameter(1, TenantRecord.newId())
                .setParameter(2, areaCode)
                .setParameter(3, authorId)
                .setParameter(4, KIND)
                .setParameter(5, actionId)
                .setParameter(6, priorityId)
                .setParameter(7, body.toString())
                .setParameter(8, now)
                .executeUpdate();
    }

    public void update(UUID id, JsonNode body, Instant now) {
        entities.createNativeQuery(
                        "update app.draft set body = cast(?2 as jsonb), version = version + 1, saved_at = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, body.toString())
                .setParameter(3, now)
                .executeUpdate();
    }

    public void discard(UUID actionId, UUID authorId) {
        entities.createNativeQuery("delete from app.draft where kind = ?1 and subject_id = ?2 and author_id = ?3")
                .setParameter(1, KIND)
                .setParameter(2, actionId)
                .setParameter(3, authorId)
                .executeUpdate();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft is not JSON", e);
        }
    }
}
