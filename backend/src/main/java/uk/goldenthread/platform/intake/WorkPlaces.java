package uk.goldenthread.platform.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** WorkPlaces for work that needs much memory. Who finds none free waits in a short line, without a thread, and not for ever. */
public final class WorkPlaces {
    private final int most;
    private final int mostWaiting;
    private final Duration patience;
    private final Deque<CompletableFuture<Place>> line = new ArrayDeque<>();
    private int taken;

    /** There is no place, and none came free in time. */
    static final class None extends RuntimeException {
        None() {
            super("no place is free", null, false, false);
        }
    }

    WorkPlaces(int most, int mostWaiting, Duration patience) {
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** A place that was taken; given back once, however often it is closed. */
    public final class Place implements AutoCloseable {
        private boolean given;

        @Override
        public void close() {
            synchronized (WorkPlaces.this) {
                if (given) {
                    return;
                }
                given = true;
            }
            handOn();
        }
    }

    /** A place, at once or when one comes free; fails with {@link None}, or with a time-out after which it takes none. */
    CompletableFuture<Place> take() {
        synchronized (this) {
            if (taken < most) {
                taken++;
                return CompletableFuture.completedFuture(new Place());
            }
            line.removeIf(CompletableFuture::isDone);
            if (line.size() >= mostWaiting) {
                return CompletableFuture.failedFuture(new None());
            }
            CompletableFuture<Place> later = new CompletableFuture<>();
            line.add(later);
            return later.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void handOn() {
        while (true) {
            CompletableFuture<Place> next;
            synchronized (this) {
                next = line.poll();
                if (next == null) {
                    taken--;
                    return;
                }
            }
            // Whoever has lost patience meanwhile does not take it. Outside the lock: what follows is not ours.
            if (next.complete(new Place())) {
                return;
            }
        }
    }

    /** WorkPlaces taken at this moment. */
    public synchronized int taken() {
        return taken;
    }

    /** How many wait at this moment. */
    public synchronized int waiting() {
        line.removeIf(CompletableFuture::isDone);
        return line.size();
    }
}
