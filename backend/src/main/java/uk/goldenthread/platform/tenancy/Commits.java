package uk.goldenthread.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One transaction of its own, whose end is known: carried out, refused by the database in its own words, or {@link OutcomeUnknown}.
 * What fails before the commit is always undone, because the database undoes it when the connection goes.
 */
@ApplicationScoped
public class Commits {
    private final StorageState storage;

    public Commits(StorageState storage) {
        this.storage = storage;
    }

    /** Set when the work is done and only the commit is left. */
    private static final class Phase {
        private boolean committing;
    }

    <T> T of(Supplier<T> work) {
        Phase phase = new Phase();
        T result;
        try {
            result = QuarkusTransaction.requiringNew().call(() -> {
                T done = work.get();
                phase.committing = true;
                return done;
            });
        } catch (RuntimeException e) {
            storage.refused(stateOf(e));
            throw phase.committing && !isAnswered(e) ? new OutcomeUnknown(e) : e;
        }
        storage.stored();
        return result;
    }

    /** The database itself said why it did not commit: then it has not, and the transaction is undone. */
    static boolean isAnswered(Throwable failure) {
        String state = stateOf(failure);
        // 08: the connection is lost. 57P: the server or this connection of it was ended, perhaps after it had stored.
        // 58, XX: it could not go on, which says nothing of what it had done.
        return state != null
                && !state.startsWith("08")
                && !state.startsWith("57P")
                && !state.startsWith("58")
                && !state.startsWith("XX");
    }

    /** SQLSTATE of a failure, wherever the layers between have put it; null when no database said anything. */
    @Nullable
    static String stateOf(Throwable failure) {
        SQLException said = said(failure);
        return said == null ? null : said.getSQLState();
    }

    /** What the database itself said, wherever the layers between have put it; null when it said nothing. */
    @Nullable
    public static SQLException said(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable one = open.poll();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof SQLException sql && sql.getSQLState() != null) {
                return sql;
            }
            if (one.getCause() != null) {
                open.add(one.getCause());
            }
            // A transaction manager that could not finish notes why beside its own words.
            Collections.addAll(open, one.getSuppressed());
        }
        return null;
    }
}
