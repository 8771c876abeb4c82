package uk.goldenthread.platform.intake;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.web.Refusal;

/**
 * Bodies that the API does not read: of a request that was answered before it was whole, as one without a valid sign-in, and of the
 * pages of the sign-in. What still comes is thrown away, and when nothing comes any more the connection is closed, or a few thousand
 * silent clients would keep them all.
 */
@ApplicationScoped
public class UnreadBodies {
    /** More than any client sends that only has not looked at the answer yet. */
    private static final long DRAINED = 64L * 1024 * 1024;
    /** Who has been answered and sends nothing for so long has had the time to read the answer. */
    private static final long ANSWERED_MILLIS = 3_000;

    private final long idleMillis;
    private final long answeredMillis;

    UnreadBodies(IntakeSettings settings) {
        this.idleMillis = settings.idle().toMillis();
        this.answeredMillis = Math.min(idleMillis, ANSWERED_MILLIS);
    }

    void install(@Observes Router router) {
        // With the security headers, before anything answers.
        router.route().order(Integer.MIN_VALUE).handler(this::watch);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (BodyFilter.mayHaveBody(request) && !request.isEnded()) {
            if (!context.normalizedPath().startsWith("/api/")) {
                look(context, request.bytesRead());
            }
            context.addEndHandler(answered -> {
                ((HttpServerRequestInternal) request).context().runOnContext(now -> {
                    if (!request.isEnded()) {
                        drain(context, request);
                    }
                });
            });
        }
        context.next();
    }

    /** For a body that is being read already: outside the API whoever reads it does so at once. When nothing comes, it is the client that is silent. */
    void look(RoutingContext context, long before) {
        context.vertx().setTimer(idleMillis, timer -> {
            HttpServerRequest request = context.request();
            if (request.isEnded()
                    || context.response().headWritten()
                    || context.response().closed()) {
                return;
            }
            if (request.bytesRead() > before) {
                look(context, request.bytesRead());
                return;
            }
            context.response().putHeader("Connection", "close");
            Refusal.end(context.response(), ProblemType.SLOW_BODY);
        });
    }

    private void drain(RoutingContext context, HttpServerRequest request) {
        if (context.response().getStatusCode() == ProblemType.SLOW_BODY.status()) {
            request.connection().close();
            return;
        }
        request.handler(part -> {
            if (request.bytesRead() > DRAINED) {
                request.connection().close();
            }
        });
        request.resume();
        close(context, request, request.bytesRead());
    }

    private void close(RoutingContext context, HttpServerRequest request, long before) {
        context.vertx().setTimer(answeredMillis, timer -> {
            if (request.isEnded()) {
                return;
            }
            if (request.bytesRead() > before) {
                close(context, request, request.bytesRead());
            } else {
                request.connection().close();
            }
        });
    }
}
