package uk.goldenthread.platform.intake;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/**
 * Waits for the whole body before anything reads it, and gives the worker back meanwhile: the framework would keep one worker for each
 * body that is on its way, and a few hundred slow ones would leave none for readers.
 */
public class BodyFilter {
    /** After permission is decided, so that the body of what is refused there is never held; before anything reads it. */
    static final int PRIORITY = Priorities.USER - 10;

    private final BodyBudget budget;
    private final CurrentRequest call;
    private final ArrivingBody.Bounds bounds;

    @Inject
    public BodyFilter(BodyBudget budget, CurrentRequest call, IntakeSettings settings) {
        this.budget = budget;
        this.call = call;
        this.bounds = settings.bounds();
    }

    /** The framework's own context is asked for, because only it can wait without a thread. */
    @ServerRequestFilter(priority = PRIORITY)
    public void read(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        HttpServerRequest raw = routing.request();
        if (!mayHaveBody(raw) || raw.isEnded()) {
            return;
        }
        BodyBudget.Share share = budget.share(client(raw));
        // The bytes are in use as long as the request is worked on, also when the client has gone.
        request.getServerRequestContext().registerCompletionCallback(done -> share.release());
        request.suspend();
        Context loop = ((HttpServerRequestInternal) raw).context();
        loop.runOnContext(now -> new ArrivingBody(
                        routing.vertx(),
                        raw,
                        bounds,
                        share,
                        body -> {
                            request.setEntityStream(body);
                            request.resume();
                        },
                        request::resume)
                .begin());
    }

    /** Without a length or the announcement of parts there is none (RFC 9112); HTTP/2 needs neither. */
    public static boolean mayHaveBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length != null) {
            return !length.equals("0");
        }
        return request.getHeader("Transfer-Encoding") != null || request.version() == HttpVersion.HTTP_2;
    }

    private String client(HttpServerRequest raw) {
        return call.caller().personId() != null
                ? call.caller().personId().toString()
                : raw.remoteAddress().hostAddress();
    }

    @ServerExceptionMapper
    public Response nobody(ArrivingBody.HungUp e) {
        // No fault of ours, so nothing is logged; the status is for the access log.
        return Response.status(ProblemType.SLOW_BODY.status()).build();
    }
}
