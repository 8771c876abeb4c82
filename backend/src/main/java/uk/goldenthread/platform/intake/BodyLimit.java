package uk.goldenthread.platform.intake;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.web.Refusal;

/**
 * Answers a body that is announced as too large in the words of the API; the server itself would only cut the connection. What was
 * sent is read and thrown away up to a bound, because a client that is still sending does not see an answer.
 */
@ApplicationScoped
public class BodyLimit {
    private static final long DRAINED = 64L * 1024 * 1024;
    private final long limit;
    private final UnreadBodies unread;

    public BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize limit,
            UnreadBodies unread) {
        this.limit = limit.asLongValue();
        this.unread = unread;
    }

    void install(@Observes Router router) {
        // After the security headers, before the server's own limit.
        router.route().order(Integer.MIN_VALUE + 1).handler(this::check);
    }

    private void check(RoutingContext context) {
        long announced = announced(context.request());
        if (announced <= limit) {
            context.next();
        } else if (announced > DRAINED) {
            context.response().putHeader("Connection", "close");
            refuse(context);
        } else {
            context.request().handler(chunk -> {}).endHandler(end -> {
                if (!context.response().ended()) {
                    refuse(context);
                }
            });
            context.request().resume();
            unread.look(context, context.request().bytesRead());
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        // A length that is no number is the server's to refuse.
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static void refuse(RoutingContext context) {
        Refusal.end(context.response(), ProblemType.TOO_LARGE);
    }
}
