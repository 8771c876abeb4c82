package uk.goldenthread.platform.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * The newest revision number of every area, strictly fresh. A reader joins the next look-up that starts after it arrived, so many
 * readers share one query and none sees a state older than its own request.
 */
@ApplicationScoped
public class RevisionHeads {
    /** Between two rounds while readers wait in line; a reader who comes alone never waits for it. */
    private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    private final DataSource database;
    private final Object gate = new Object();
    private final ExecutorService rounds = Executors.newSingleThreadExecutor(work -> new Thread(work, "heads"));
    private boolean running;
    private CompletableFuture<State> next;

    /**
     * @param numbers newest revision by area code
     * @param access  version of people and memberships
     */
    public record State(Map<String, Long> numbers, long access) {
        public long of(String areaCode) {
            return numbers.getOrDefault(areaCode, 0L);
        }
    }

    public RevisionHeads(DataSource database) {
        this.database = database;
    }

    /** Waits with the thread that asks. */
    public State fresh() {
        try {
            return soon().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the newest revision numbers could not be read", e.getCause());
        }
    }

    /** For those who have no thread to wait with; completed by the thread of the look-ups, which is not to be kept. */
    public CompletableFuture<State> soon() {
        synchronized (gate) {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            if (!running) {
                running = true;
                // A thread of its own: a reader that led the round would serve the others for ever under load.
                rounds.execute(this::round);
            }
            return next;
        }
    }

    private void round() {
        serve(take());
        while (waited()) {
            // They came while the last round ran, so more will: a moment later they share one query.
            LockSupport.parkNanos(PAUSE_NANOS);
            serve(take());
        }
    }

    private boolean waited() {
        synchronized (gate) {
            running = next != null;
            return running;
        }
    }

    private CompletableFuture<State> take() {
        synchronized (gate) {
            CompletableFuture<State> turn = next;
            next = null;
            return turn;
        }
    }

    private void serve(CompletableFuture<State> turn) {
        try {
            turn.complete(query());
        } catch (SQLException | RuntimeException e) {
            turn.completeExceptionally(e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.shutdown();
    }

    private State query() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select area_code, number, access from history.heads()");
                ResultSet rows = statement.executeQuery()) {
            Map<String, Long> numbers = new HashMap<>();
            long access = 0;
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    numbers.put(rows.getString(1), rows.getLong(2));
                }
                access = rows.getLong(3);
            }
            return new State(Map.copyOf(numbers), access);
        }
    }
}
