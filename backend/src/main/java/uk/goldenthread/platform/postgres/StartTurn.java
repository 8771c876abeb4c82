package uk.goldenthread.platform.postgres;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One application of a database starts at a time, because two that migrate or load the same things would break each other off. The turn is
 * a lock of the database on a connection of its own, so it ends with the process, however that ends.
 */
@ApplicationScoped
class StartTurn {
    private static final Logger LOG = Logger.getLogger(StartTurn.class);
    /** "golden" as a number; nothing else in the database takes a lock of this name, and Flyway has one of its own. */
    static final long LOCK = 0x676F6C64656EL;

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration SAY_EVERY = Duration.ofSeconds(30);

    private final DataSource database;
    private final Duration patience;
    private Connection held;

    StartTurn(DataSource database, @ConfigProperty(name = "goldenthread.start.wait") Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /** Comes back when it is our turn. */
    void take() {
        try {
            held = database.getConnection();
            long began = System.nanoTime();
            long said = -1;
            while (!locked()) {
                Duration waited = Duration.ofNanos(System.nanoTime() - began);
                if (waited.compareTo(patience) >= 0) {
                    throw new DatabaseRefused(
                            "Another Golden Thread has been starting on this database for " + inWords(waited)
                                    + " and is not done. Look at its log, end it if it hangs, then start this one"
                                    + " again.");
                }
                if (waited.dividedBy(SAY_EVERY) != said) {
                    said = waited.dividedBy(SAY_EVERY);
                    LOG.warnf(
                            "Another Golden Thread is starting on this database, and may be migrating or loading it:"
                                    + " this one waits, at most %s",
                            inWords(patience));
                }
                Thread.sleep(LOOK_EVERY.toMillis());
            }
            if (said >= 0) {
                LOG.warn("The other Golden Thread has started; this one goes on");
            }
        } catch (SQLException e) {
            throw new DatabaseRefused("The database cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("The start was interrupted.", e);
        }
    }

    private boolean locked() throws SQLException {
        try (PreparedStatement statement = held.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Lets the next one begin; does nothing when it is not our turn. */
    @PreDestroy
    void give() {
        if (held == null) {
            return;
        }
        try (Connection connection = held;
                PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException e) {
            // The connection is broken, and the lock went with it.
            LOG.debug("the turn ended with its connection", e);
        }
        held = null;
    }

    static String inWords(Duration duration) {
        return duration.toMinutes() > 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }
}
