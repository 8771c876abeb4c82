package uk.goldenthread.platform.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.goldenthread.platform.history.NotedHeads;
import uk.goldenthread.platform.history.NotedHeads.Noted;
import uk.goldenthread.platform.time.LondonTime;

/**
 * Takes the newest revision of every area out of the database: into the log once a day, and into a file that a copy of the resting
 * database takes its manifest from. Looks every minute whether the clock has fallen behind what is stored.
 */
@ApplicationScoped
public class HeadNotes {
    private static final Logger LOG = Logger.getLogger(HeadNotes.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final NotedHeads heads;
    private final LondonTime time;
    private final Optional<Path> file;
    private final MultiGauge ahead;
    private volatile Instant logged = Instant.EPOCH;

    HeadNotes(
            NotedHeads heads,
            LondonTime time,
            MeterRegistry metrics,
            @ConfigProperty(name = "goldenthread.heads.file") Optional<Path> file) {
        this.heads = heads;
        this.time = time;
        this.file = file;
        this.ahead = MultiGauge.builder("goldenthread.history.ahead")
                .description(
                        "How far the last revision of the area lies ahead of the clock; above 60 changes are refused")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(
            identity = "note-heads",
            every = "${goldenthread.heads.every}",
            delayed = "${goldenthread.heads.after-start}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        List<Noted> all = heads.all();
        ahead.register(
                all.stream()
                        .map(n -> MultiGauge.Row.of(
                                Tags.of("area", n.area()), n.ahead().toSeconds()))
                        .toList(),
                true);
        all.stream()
                .filter(Noted::clockIsBehind)
                .forEach(n -> LOG.errorf(
                        "changes of area %s are refused: its last revision lies %d seconds ahead of the clock",
                        n.area(), n.ahead().toSeconds()));
        Instant now = time.now();
        if (!now.isBefore(logged.plus(DAY))) {
            all.forEach(n -> LOG.infof("newest revision of area %s: %s", n.area(), n.head()));
            write(all, now);
            logged = now;
        }
    }

    /** Writes the file anew. */
    public void noteNow() {
        write(heads.all(), time.now());
    }

    /** The last word before the database is at rest. */
    void stop(@Observes ShutdownEvent stopping) {
        if (file.isPresent()) {
            try {
                noteNow();
            } catch (IllegalStateException e) {
                LOG.warn(
                        "the newest revisions could not be noted at the end: the file keeps those of the day before",
                        e);
            }
        }
    }

    private void write(List<Noted> all, Instant now) {
        if (file.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("heads-noted=" + now.truncatedTo(ChronoUnit.SECONDS) + "\n");
        all.forEach(n -> text.append("head.")
                .append(n.area())
                .append('=')
                .append(n.head())
                .append('\n'));
        try {
            Path half = file.get().resolveSibling(file.get().getFileName() + ".half");
            Files.writeString(half, text);
            Files.move(half, file.get(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the newest revisions could not be written to " + file.get(), e);
        }
    }
}
