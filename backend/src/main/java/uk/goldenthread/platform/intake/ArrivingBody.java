package uk.goldenthread.platform.intake;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Collects a body on the event loop, so that however slowly it comes, no worker waits for it. Everything here runs on the one event
 * loop of its connection.
 */
final class ArrivingBody {
    private static final long AGAIN_SECONDS = 5;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Bounds bounds;
    private final BodyBudget.Share share;
    private final Consumer<InputStream> whole;
    private final Consumer<RuntimeException> broken;
    private final List<InputStream> parts = new ArrayList<>();
    private final long began = System.nanoTime();
    private long newest = began;
    private long size;
    private boolean over;

    /**
     * How large and how slow a body may be.
     *
     * @param bytes      size
     * @param idleMillis time without a byte
     * @param allMillis  time from first to last
     */
    record Bounds(long bytes, long idleMillis, long allMillis) {}

    /** The client has hung up; nobody reads the answer. */
    static final class HungUp extends RuntimeException {
        HungUp() {
            super("the client closed the connection before its request was whole", null, false, false);
        }
    }

    /**
     * @param whole  takes the body when all of it is there
     * @param broken is told why it will not be
     */
    ArrivingBody(
            Vertx vertx,
            HttpServerRequest request,
            Bounds bounds,
            BodyBudget.Share share,
            Consumer<InputStream> whole,
            Consumer<RuntimeException> broken) {
        this.vertx = vertx;
        this.request = request;
        this.bounds = bounds;
        this.share = share;
        this.whole = whole;
        this.broken = broken;
    }

    void begin() {
        // Nothing may come between setting what takes the parts and what is told of the end.
        request.pause();
        request.exceptionHandler(e -> fail(new HungUp()));
        request.handler(this::take);
        request.endHandler(end -> {
            if (!over) {
                over = true;
                whole.accept(new SequenceInputStream(Collections.enumeration(parts)));
            }
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        request.resume();
        if (!over) {
            watch(bounds.idleMillis());
        }
    }

    private void take(Buffer part) {
        if (over) {
            // The answer says what is wrong; a client that is still sending does not look for it.
            return;
        }
        newest = System.nanoTime();
        size += part.length();
        if (size > bounds.bytes()) {
            fail(new ProblemException(ProblemType.TOO_LARGE));
        } else if (!share.take(part.length())) {
            fail(ProblemException.later(
                    ProblemType.TOO_MUCH_AT_ONCE,
                    "More is being sent than can be held at once, and nothing of this request was stored. Send it again in "
                            + AGAIN_SECONDS + " seconds.",
                    AGAIN_SECONDS));
        } else {
            parts.add(new ByteArrayInputStream(part.getBytes()));
        }
    }

    private void watch(long millis) {
        vertx.setTimer(Math.max(1, millis), timer -> {
            if (over) {
                return;
            }
            long now = System.nanoTime();
            long idle = TimeUnit.NANOSECONDS.toMillis(now - newest);
            if (idle >= bounds.idleMillis()) {
                fail(new ProblemException(
                        ProblemType.SLOW_BODY,
                        "No more of the request came for "
                                + TimeUnit.MILLISECONDS.toSeconds(bounds.idleMillis())
                                + " seconds. Nothing of it was stored: send it again, whole."));
            } else if (TimeUnit.NANOSECONDS.toMillis(now - began) >= bounds.allMillis()) {
                fail(
                        new ProblemException(
                                ProblemType.SLOW_BODY,
                                "The request was not whole after "
                                        + TimeUnit.MILLISECONDS.toSeconds(bounds.allMillis())
                                        + " seconds. Nothing of it was stored: send it again over a faster line, or in parts."));
            } else {
                watch(bounds.idleMillis() - idle);
            }
        });
    }

    private void fail(RuntimeException reason) {
        if (!over) {
            over = true;
            parts.clear();
            share.release();
            broken.accept(reason);
        }
    }
}
