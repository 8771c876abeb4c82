package uk.goldenthread.platform.idempotency;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.util.List;
import uk.goldenthread.platform.limits.LimitSettings;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** The stored keys. Every method runs in a transaction whose person is the sender: the database hides the keys of everybody else. */
@ApplicationScoped
public class IdempotencyKeys {
    /** Between the commit of a write and the storing of its answer lie milliseconds; after this long it will not come any more. */
    private static final int ANSWER_SECONDS = 30;

    private final EntityManager entities;
    private final String lifetime;

    public IdempotencyKeys(EntityManager entities, LimitSettings limits) {
        this.entities = entities;
        this.lifetime = limits.idempotencyKeyLifetime().toString();
    }

    /**
     * Lets a new request pass.
     *
     * @throws Replay           when it was carried out before
     * @throws ProblemException when it is being carried out, when the key belongs to another request, or when it was carried out and
     *                          nobody knows the answer any more
     */
    void check(KeyedRequest.Name name, byte[] hash) {
        // Held until the transaction ends. Only tried: whoever waits here would hold a connection for as long as the
        // other one works.
        boolean free = (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                        .setParameter(1, name.personId() + " " + name.target() + " " + name.key())
                        .getSingleResult();
        if (!free) {
            throw inProgress();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery(
                        "select request_hash, status, location, etag, body, revision, "
                                + "claimed_at > clock_timestamp() - make_interval(secs => ?5) as recent from app.idempotency "
                                + "where person_id = ?1 and target = ?2 and key = ?3 and claimed_at > clock_timestamp() - cast(?4 as interval)",
                        Tuple.class)
                .setParameter(1, name.personId())
                .setParameter(2, name.target())
                .setParameter(3, name.key())
                .setParameter(4, lifetime)
                .setParameter(5, (double) ANSWER_SECONDS)
                .getResultList();
        if (!found.isEmpty()) {
            throw refusal(found.get(0), hash);
        }
    }

    private static RuntimeException refusal(Tuple row, byte[] hash) {
        if (!MessageDigest.isEqual(row.get("request_hash", byte[].class), hash)) {
            return new ProblemException(ProblemType.KEY_REUSED);
        }
        Integer status = row.get("status", Integer.class);
        if (status != null) {
            return new Replay(new StoredAnswer(
                    status,
                    row.get("location", String.class),
                    row.get("etag", String.class),
                    row.get("body", String.class)));
        }
        if (row.get("recent", Boolean.class)) {
            return inProgress();
        }
        Long revision = row.get("revision", Long.class);
        return new ProblemException(
                ProblemType.DONE_ALREADY,
                revision == null
                        ? ProblemType.DONE_ALREADY.meaning()
                        : "The request with this Idempotency-Key is revision " + revision
                                + " of the area's history. Read the records; do not send it with another key.");
    }

    private static ProblemException inProgress() {
        return ProblemException.later(ProblemType.IN_PROGRESS, ProblemType.IN_PROGRESS.meaning(), 1);
    }

    void stake(KeyedRequest.Name name, byte[] hash, String requestId, @Nullable Long revision) {
        entities.createNativeQuery("select cast(app.forget_keys(cast(?1 as interval)) as text)", String.class)
                .setParameter(1, lifetime)
                .getSingleResult();
        // A key that was used before and is over may still stand there.
        entities.createNativeQuery("delete from app.idempotency where person_id = ?1 and target = ?2 and key = ?3")
                .setParameter(1, name.personId())
                .setParameter(2, name.target())
                .setParameter(3, name.key())
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into app.idempotency (person_id, target, key, request_hash, request_id, revision) "
                                + "values (?1, ?2, ?3, ?4, ?5, cast(?6 as bigint))")
                .setParameter(1, name.personId())
                .setParameter(2, name.target())
                .setParameter(3, name.key())
                .setParameter(4, hash)
                .setParameter(5, requestId)
                .setParameter(6, revision == null ? null : revision.toString())
                .executeUpdate();
    }

    void answer(KeyedRequest.Name name, StoredAnswer answer) {
        entities.createNativeQuery("update app.idempotency set status = ?4, location = ?5, etag = ?6, body = ?7 "
                        + "where person_id = ?1 and target = ?2 and key = ?3")
                .setParameter(1, name.personId())
                .setParameter(2, name.target())
                .setParameter(3, name.key())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.etag())
                .setParameter(7, answer.body())
                .executeUpdate();
    }
}
