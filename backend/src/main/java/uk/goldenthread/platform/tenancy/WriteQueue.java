package uk.goldenthread.platform.tenancy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Figures of the queue before each area's head: a write waits for the write before it, then holds the lock until it is stored. */
@ApplicationScoped
public class WriteQueue {
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger holding = new AtomicInteger();
    private final Timer waited;
    private final Timer held;

    WriteQueue(MeterRegistry metrics) {
        metrics.gauge("goldenthread.writes.waiting", waiting);
        metrics.gauge("goldenthread.writes.holding", holding);
        this.waited = Timer.builder("goldenthread.writes.wait")
                .description("From a write's arrival until it holds its area's lock, a connection included")
                .register(metrics);
        this.held = Timer.builder("goldenthread.writes.hold")
                .description("From taking the area's lock until the write is stored or given up")
                .register(metrics);
    }

    /** A write has arrived; closed when its transaction has ended. */
    Turn arrive() {
        return new Turn();
    }

    final class Turn implements AutoCloseable {
        private final long arrived = System.nanoTime();
        private long locked;

        private Turn() {
            waiting.incrementAndGet();
        }

        void locked() {
            locked = System.nanoTime();
            waiting.decrementAndGet();
            holding.incrementAndGet();
            waited.record(locked - arrived, TimeUnit.NANOSECONDS);
        }

        @Override
        public void close() {
            if (locked == 0) {
                waiting.decrementAndGet();
                waited.record(System.nanoTime() - arrived, TimeUnit.NANOSECONDS);
            } else {
                holding.decrementAndGet();
                held.record(System.nanoTime() - locked, TimeUnit.NANOSECONDS);
            }
        }
    }
}
