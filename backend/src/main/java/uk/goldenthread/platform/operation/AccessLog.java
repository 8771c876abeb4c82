package uk.goldenthread.platform.operation;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line a request: method, path as the contract writes it, status, milliseconds, request id. What a visitor typed is in none of
 * these, not even in an address that does not exist.
 */
@ApplicationScoped
public class AccessLog {
    private static final Logger LOG = Logger.getLogger("uk.goldenthread.access-log");
    private static final String SEEN = AccessLog.class.getName();
    private final boolean wanted;

    AccessLog(@ConfigProperty(name = "goldenthread.access-log", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    void install(@Observes Router router) {
        if (wanted) {
            router.route().order(Integer.MIN_VALUE).handler(this::handle);
        }
    }

    private void handle(RoutingContext context) {
        // Probes and scrapes come every few seconds and say nothing about people. A page comes by a second time,
        // rerouted.
        if (!context.normalizedPath().startsWith("/q/") && context.get(SEEN) == null) {
            context.put(SEEN, true);
            long began = System.nanoTime();
            Context request = Vertx.currentContext();
            context.addEndHandler(end -> write(
                    context, PathTemplates.of(request), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        }
        context.next();
    }

    private static void write(RoutingContext context, String path, long milliseconds) {
        String method = context.request().method().name();
        int status = context.response().getStatusCode();
        String requestId = context.response().headers().get("X-Request-Id");
        if (requestId != null) {
            MDC.put("requestId", requestId);
        }
        MDC.put("method", method);
        MDC.put("path", path);
        MDC.put("status", status);
        MDC.put("milliseconds", milliseconds);
        LOG.infof("%s %s %d %d ms", method, path, status, milliseconds);
        for (String key : new String[] {"requestId", "method", "path", "status", "milliseconds"}) {
            MDC.remove(key);
        }
    }
}
