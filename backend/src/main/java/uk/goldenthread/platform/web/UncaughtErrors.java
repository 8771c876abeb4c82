package uk.goldenthread.platform.web;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * The last of the mappers: whatever fails outside the resources, or so that their mappers fail too, is answered in the words of the API.
 * No answer of ours has an empty error body.
 */
@ApplicationScoped
public class UncaughtErrors {
    private static final Logger LOG = Logger.getLogger(UncaughtErrors.class);
    private static final String INTERNAL = "The fault is logged. Read what is there before you send anything again.";
    /** What the router refuses by itself, when no route took a request or a route gave it up with a bare status. */
    private static final int[] STATUSES = {
        400, 401, 403, 404, 405, 406, 408, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 426, 428, 429, 431, 500,
        501, 502, 503, 504
    };

    void install(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, context -> end(context, status));
        }
        // Before Quarkus' own handler, which would tell the exception's text; it keeps what belongs to signing in.
        router.route().order(Integer.MIN_VALUE).failureHandler(UncaughtErrors::failed);
    }

    private static void failed(RoutingContext context) {
        Throwable failure = context.failure();
        boolean signingIn = failure instanceof AuthenticationException
                || failure instanceof AuthenticationRedirectException
                || failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException;
        if (signingIn && !context.normalizedPath().startsWith("/api/")) {
            context.next();
        } else if (failure instanceof ForbiddenException) {
            end(context, 403);
        } else if (signingIn) {
            end(context, 401);
        } else {
            end(context, context.statusCode() > 0 ? context.statusCode() : 500);
        }
    }

    private static void end(RoutingContext context, int status) {
        if (context.response().ended()) {
            return;
        }
        if (status >= 500 && context.failure() != null) {
            LOG.errorf(context.failure(), "a request failed outside the resources");
        }
        if (context.response().headWritten()) {
            // Half an answer is out already: cutting the connection is the only way to say that it is not whole.
            context.request().connection().close();
            return;
        }
        context.response().headers().remove("Content-Length").remove("ETag").remove("Location");
        if (status == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        ProblemType type = typeOf(status);
        Refusal.end(context.response(), type, status, type == ProblemType.INTERNAL ? INTERNAL : type.meaning());
    }

    /** The type of that very status; else the nearest that says whose fault it is. */
    private static ProblemType typeOf(int status) {
        if (status == ProblemType.UNAVAILABLE.status()) {
            return ProblemType.UNAVAILABLE;
        }
        if (status == ProblemType.NOT_ALLOWED.status()) {
            return ProblemType.NOT_ALLOWED;
        }
        for (ProblemType type : ProblemType.values()) {
            if (type.status() == status && status != 400 && status != 409 && status != 422) {
                return type;
            }
        }
        return status < 500 ? ProblemType.MALFORMED : ProblemType.INTERNAL;
    }
}
