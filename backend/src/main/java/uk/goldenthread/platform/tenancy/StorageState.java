package uk.goldenthread.platform.tenancy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Whether the database takes writes. It says so itself: a write that it refuses for want of room, or because its disk fails, means no; the
 * next one that it stores means yes again. Reads go on meanwhile.
 */
@ApplicationScoped
public class StorageState {
    private static final Logger LOG = Logger.getLogger(StorageState.class);
    /** Disk full, out of memory, a limit of its own, a failing disk; too many connections is another matter. */
    private static final Set<String> NO_ROOM = Set.of("53000", "53100", "53200", "53400", "58000", "58030");

    private final Clock clock;
    private volatile Refusal since;

    /**
     * @param at    when the first write was refused since one was stored
     * @param state SQLSTATE of the refusal
     */
    public record Refusal(Instant at, String state) {}

    public StorageState(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        metrics.gauge("goldenthread.writes.possible", this, s -> s.since == null ? 1 : 0);
    }

    /** Whether the database says with this SQLSTATE that it cannot store at the moment. */
    public static boolean isNoRoom(@Nullable String state) {
        return state != null && NO_ROOM.contains(state);
    }

    void refused(@Nullable String state) {
        if (isNoRoom(state) && since == null) {
            since = new Refusal(clock.instant(), state);
            LOG.errorf("the database cannot store (%s): writes are answered with 503 until it can, reads go on", state);
        }
    }

    void stored() {
        if (since != null) {
            since = null;
            LOG.info("the database stores again");
        }
    }

    /** Since when it refuses writes; null while it takes them. */
    @Nullable
    public Refusal refusal() {
        return since;
    }
}
