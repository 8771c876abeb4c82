package uk.goldenthread.platform.postgres;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * What happens to the schema before anything else is done. An application that knows the owner's password migrates; one that was not given
 * it, as in production, waits until somebody who was has done so, and never could itself.
 */
@ApplicationScoped
class SchemaStart {
    private static final Logger LOG = Logger.getLogger(SchemaStart.class);
    private static final int FIRST = 1;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Flyway flyway;
    private final StartTurn turn;
    private final boolean migrate;
    private final boolean owner;
    private final Duration patience;

    SchemaStart(
            Flyway flyway,
            StartTurn turn,
            @ConfigProperty(name = "goldenthread.migrate") boolean migrate,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> ownerPassword,
            @ConfigProperty(name = "goldenthread.start.wait") Duration patience) {
        this.flyway = flyway;
        this.turn = turn;
        this.migrate = migrate;
        this.owner = ownerPassword.isPresent();
        this.patience = patience;
    }

    void first(@Observes @Priority(FIRST) StartupEvent started) {
        if (!migrate) {
            // Before our turn is taken: whoever migrates needs it.
            await();
        } else if (!owner) {
            throw new DatabaseRefused(
                    "The schema cannot be migrated without its owner's password: set GOLDENTHREAD_OWNER_PASSWORD; or"
                            + " GOLDENTHREAD_MIGRATE=false where `operator migrate` does it, as docker-compose.yml has"
                            + " it.");
        }
        turn.take();
        if (migrate) {
            flyway.migrate();
        }
        SchemaVersion found = SchemaVersion.of(flyway);
        if (found.isNewer()) {
            LOG.warn(found.inWords());
        } else {
            LOG.info(found.inWords());
        }
    }

    /** After everything that loads at the start. */
    void last(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
        turn.give();
    }

    private void await() {
        long end = System.nanoTime() + patience.toNanos();
        SchemaVersion found = SchemaVersion.of(flyway);
        if (!found.isComplete()) {
            LOG.warnf("%s This one waits for that, at most %s", found.inWords(), StartTurn.inWords(patience));
        }
        while (!found.isComplete()) {
            if (System.nanoTime() >= end) {
                throw new DatabaseRefused(found.inWords());
            }
            try {
                Thread.sleep(LOOK_EVERY.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatabaseRefused("The start was interrupted.", e);
            }
            found = SchemaVersion.of(flyway);
        }
    }
}
