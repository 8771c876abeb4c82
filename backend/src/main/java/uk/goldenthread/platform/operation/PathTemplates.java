package uk.goldenthread.platform.operation;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * By what name a request appears in figures, traces and the log. An operation has its path as the contract writes it; everything else
 * gets the name of its kind here, because a path holds identifiers, and whatever a visitor typed.
 */
@ApplicationScoped
public class PathTemplates {
    /** Where Quarkus keeps it, in the context of the request; an operation puts its own there when it is found. */
    private static final String KEY = "UrlPathTemplate";

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            Vertx.currentContext().putLocal(KEY, kind(context.normalizedPath()));
            context.next();
        });
    }

    static String of(Context request) {
        return request.getLocal(KEY);
    }

    private static String kind(String path) {
        for (String own : new String[] {"/api", "/q", "/assets"}) {
            if (path.equals(own) || path.startsWith(own + "/")) {
                return own;
            }
        }
        return "/(page)";
    }
}
