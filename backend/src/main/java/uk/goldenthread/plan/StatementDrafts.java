package uk.goldenthread.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    public record SavedDraft(
            UUID id,
            int version,
            UUID actionId,
            UUID authorId,
            JsonNode body,
            Instant savedAt,

            @Nullable @Schema(description = "When it was proposed to the SRO; absent while it is being written")
            Instant proposedAt) {}

    public StatementDrafts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public Optional<SavedDraft> of(UUID actionId, UUID authorId) {
        return found("and subject_id = ?2 and author_id = ?3", actionId, authorId).stream()
                .findFirst();
    }

    /** One's own, and what was proposed to one as SRO: row-level security says which. By action. */
    public List<SavedDraft> inProgramme(UUID programmeId) {
        return found(
                "and subject_id in (select id from app.action where programme_id = ?2) and ?3 is not null "
                        + "order by subject_id, saved_at",
                programmeId,
                programmeId);
    }

    private List<SavedDraft> found(String condition, UUID first, UUID second) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, version, subject_id, author_id, body::text, saved_at, proposed_at from app.draft where kind = ?1 "
                                + condition)
                .setParameter(1, KIND)
                .setParameter(2, first)
                .setParameter(3, second)
                .getResultList();
        return rows.stream()
                .map(r -> new SavedDraft(
                        (UUID) r[0],
                        (int) r[1],
                        (UUID) r[2],
                        (UUID) r[3],
                        read((String) r[4]),
                        (Instant) r[5],
                        (Instant) r[6]))
                .toList();
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
                        "update app.draft set body = cast(?2 as jsonb), version = version + 1, saved_at = ?3, proposed_at = null where id = ?1")
                .setParameter(1, id)
                .setParameter(2, body.toString())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Hands it to the SRO as it is; typing on takes it back. */
    public void propose(UUID id, Instant now) {
        entities.createNativeQuery("update app.draft set proposed_at = ?2, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** The SRO declared: their own draft and everything proposed to them about the action is done with. */
    public void takenUp(UUID actionId, UUID sroId) {
        entities.createNativeQuery(
                        "delete from app.draft where kind = ?1 and subject_id = ?2 and (author_id = ?3 or proposed_at is not null)")
                .setParameter(1, KIND)
                .setParameter(2, actionId)
                .setParameter(3, sroId)
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
