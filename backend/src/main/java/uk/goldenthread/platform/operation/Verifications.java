package uk.goldenthread.platform.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jboss.logging.Logger;
import uk.goldenthread.platform.history.Head;
import uk.goldenthread.platform.history.Revisions;
import uk.goldenthread.platform.history.Verification;
import uk.goldenthread.platform.tenancy.Caller;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.RevisionHeads;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;

/**
 * Verifies the history of every area now and then, and remembers what was found. Each application does so by itself: what it found
 * is in its health check and figures, not in the database, where an intruder could write it.
 */
@ApplicationScoped
public class Verifications {
    private static final Logger LOG = Logger.getLogger(Verifications.class);
    private final RevisionHeads heads;
    private final Revisions revisions;
    private final Transactions transactions;
    private final CurrentRequest call;
    private final LondonTime time;
    private final MultiGauge faults;
    private final MultiGauge verified;
    private final Map<String, Outcome> outcomes = new ConcurrentSkipListMap<>();
    private volatile boolean complete = true;

    /**
     * What the last verification of an area came to.
     *
     * @param at     when it ran; null when none has succeeded yet
     * @param faults how many were found, at most 500
     * @param failed the newest attempt could not be carried out, so the other values are those of an earlier one
     * @param head   the newest revision then, for somebody to keep
     */
    public record Outcome(
            @Nullable Instant at,
            int faults,
            boolean failed,
            @Nullable Head head) {}

    Verifications(
            RevisionHeads heads,
            Revisions revisions,
            Transactions transactions,
            CurrentRequest call,
            LondonTime time,
            MeterRegistry metrics) {
        this.heads = heads;
        this.revisions = revisions;
        this.transactions = transactions;
        this.call = call;
        this.time = time;
        this.faults = MultiGauge.builder("goldenthread.history.faults")
                .description("Faults that the last verification of the area's history found")
                .register(metrics);
        this.verified = MultiGauge.builder("goldenthread.history.verified")
                .description("When the area's history was last verified, in seconds since 1970")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** Verifies every area; one that fails does not keep the others from being looked at. */
    @Scheduled(
            identity = "verify-history",
            every = "${goldenthread.verification.every}",
            delayed = "${goldenthread.verification.after-start}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void run() {
        try {
            Set<String> areas = heads.fresh().numbers().keySet();
            areas.forEach(this::verify);
            outcomes.keySet().retainAll(areas);
            complete = true;
        } catch (RuntimeException e) {
            complete = false;
            LOG.error("the areas whose history is to be verified could not be listed", e);
        }
        show();
    }

    private void verify(String area) {
        call.caller(Caller.job("verify-history", Set.of(area)));
        try {
            Verification found = transactions.read(() -> revisions.verify(area, List.of(), time.now()));
            outcomes.put(
                    area,
                    new Outcome(
                            found.checkedAt(),
                            found.faults().size(),
                            false,
                            new Head(found.headNumber(), found.headHash())));
            if (!found.holds()) {
                LOG.errorf(
                        "the history of area %s does not hold: %d faults, the first: %s",
                        area, found.faults().size(), found.faults().get(0).fault());
            }
        } catch (RuntimeException e) {
            outcomes.merge(
                    area,
                    new Outcome(null, 0, true, null),
                    (before, now) -> new Outcome(before.at(), before.faults(), true, before.head()));
            LOG.errorf(e, "the history of area %s could not be verified", area);
        }
    }

    private void show() {
        var done = outcomes.entrySet().stream()
                .filter(o -> o.getValue().at() != null)
                .toList();
        faults.register(
                done.stream()
                        .map(o -> MultiGauge.Row.of(
                                Tags.of("area", o.getKey()), o.getValue().faults()))
                        .toList(),
                true);
        verified.register(
                done.stream()
                        .map(o -> MultiGauge.Row.of(
                                Tags.of("area", o.getKey()), o.getValue().at().getEpochSecond()))
                        .toList(),
                true);
    }

    /** By area code; empty before the first run. */
    public Map<String, Outcome> outcomes() {
        return new TreeMap<>(outcomes);
    }

    /** Whether the newest run knew which areas there are. */
    public boolean complete() {
        return complete;
    }
}
