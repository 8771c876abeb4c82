package uk.goldenthread.platform.tenancy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * The only way to the tables. A read is one transaction with the caller's areas readable; a write is one transaction and one
 * revision of one area. A write inside a write joins it, so that services compose into one revision.
 */
@ApplicationScoped
public class Transactions {
    private final EntityManager entities;
    private final CurrentRequest call;
    private final WriteQueue queue;
    private final List<WithEveryWrite> alongside;
    private final Commits commits;
    private final ThreadLocal<OpenRevision> open = new ThreadLocal<>();

    private record OpenRevision(String areaCode, long number) {}

    /** Carries the result of a rehearsal past the rollback. */
    private static final class Rehearsed extends RuntimeException {
        private final transient Object result;

        Rehearsed(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    public Transactions(
            EntityManager entities,
            CurrentRequest call,
            WriteQueue queue,
            Commits commits,
            @All List<WithEveryWrite> alongside) {
        this.entities = entities;
        this.call = call;
        this.queue = queue;
        this.commits = commits;
        this.alongside = alongside;
    }

    public <T> T read(Supplier<T> work) {
        if (open.get() != null) {
            return work.get();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            settings("");
            return work.get();
        });
    }

    public <T> T write(String areaCode, Supplier<T> work) {
        return write(areaCode, null, work);
    }

    /**
     * @param effective when it became true, for a past state that is loaded later; null for now
     */
    public <T> T write(String areaCode, Instant effective, Supplier<T> work) {
        OpenRevision already = open.get();
        if (already != null) {
            if (!already.areaCode().equals(areaCode)) {
                throw new IllegalStateException("one transaction writes to one area");
            }
            return work.get();
        }
        if (!call.caller().areas().contains(areaCode)) {
            throw ProblemException.notFound();
        }
        Claim claim = call.claim();
        try (WriteQueue.Turn turn = queue.arrive()) {
            T stored = commits.of(() -> {
                settings(areaCode);
                if (claim != null) {
                    claim.check();
                }
                open.set(new OpenRevision(areaCode, begin(areaCode, effective)));
                turn.locked();
                try {
                    if (claim != null) {
                        claim.stake(open.get().number());
                    }
                    T result = work.get();
                    entities.flush();
                    if (call.dryRun()) {
                        // The deferred seal would run at commit only; nothing else is checked there.
                        throw new Rehearsed(result);
                    }
                    alongside.forEach(w -> w.store(areaCode));
                    return result;
                } finally {
                    open.remove();
                }
            });
            committed(claim);
            return stored;
        } catch (Rehearsed rehearsed) {
            @SuppressWarnings("unchecked")
            T result = (T) rehearsed.result;
            return result;
        }
    }

    /** A write outside the history: drafts alone. The database refuses it for every table that is in the history. */
    public <T> T unrecorded(String areaCode, Supplier<T> work) {
        if (!call.caller().areas().contains(areaCode)) {
            throw ProblemException.notFound();
        }
        Claim claim = call.claim();
        T stored = commits.of(() -> {
            settings(areaCode);
            if (claim != null) {
                claim.check();
                claim.stake(null);
            }
            T result = work.get();
            entities.flush();
            return result;
        });
        committed(claim);
        return stored;
    }

    private void committed(Claim claim) {
        call.stored();
        if (claim != null) {
            claim.committed();
        }
    }

    /** Keeps what belongs to the person alone and to no area, e.g. the answer to a request that was carried out. */
    public void aside(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            settings("");
            work.run();
        });
    }

    /** Number of the revision this thread is writing. */
    public long revision() {
        OpenRevision now = open.get();
        if (now == null) {
            throw new IllegalStateException("no revision is open");
        }
        return now.number();
    }

    private void settings(String writable) {
        Caller caller = call.caller();
        entities.createNativeQuery("select set_config('gt.areas', ?1, true), set_config('gt.area', ?2, true), "
                        + "set_config('gt.person', ?3, true), set_config('lock_timeout', '5s', true)")
                .setParameter(1, String.join(",", caller.areas()))
                .setParameter(2, writable)
                .setParameter(
                        3, caller.personId() == null ? "" : caller.personId().toString())
                .getSingleResult();
    }

    private long begin(String areaCode, Instant effective) {
        Object number = entities.createNativeQuery(
                        "select history.begin(?1, ?2, ?3, cast(?4 as timestamptz))", Long.class)
                .setParameter(1, areaCode)
                .setParameter(2, call.caller().actor())
                .setParameter(3, call.requestId())
                .setParameter(
                        4,
                        effective == null
                                ? null
                                : OffsetDateTime.ofInstant(effective, ZoneOffset.UTC)
                                        .toString())
                .getSingleResult();
        return ((Number) number).longValue();
    }
}
