package uk.goldenthread.platform.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Security headers on every answer, and the pages of the single-page application for every path that is not the API's. */
@ApplicationScoped
public class SecurityHeaders {
    /** No inline script, no foreign origin; charts are adopted as elements, so styles need no exception either. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    private static final Set<String> OWN = Set.of("api", "q", "assets", "login", "logout", "callback", "published");

    private final boolean behindProxy;

    SecurityHeaders(@ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::headers);
        // Before the API's own route, which would answer a deep link with its 404.
        router.get().order(Integer.MIN_VALUE + 1).handler(this::page);
    }

    private void headers(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Behind a proxy it is the proxy that speaks TLS, and that says so; said twice, browsers take either.
        if (!behindProxy && context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.addHeadersEndHandler(end -> {
            // The page names the scripts of this build, so it is asked for every time; the scripts carry a hash and
            // never change.
            String type = headers.get("Content-Type");
            if (type != null && type.startsWith("text/html")) {
                headers.set("Cache-Control", "no-cache");
            } else if (context.normalizedPath().startsWith("/assets/")
                    && context.response().getStatusCode() == 200) {
                headers.set("Cache-Control", "public, max-age=31536000, immutable");
            }
        });
        context.next();
    }

    /** A deep link answers the application's page; the API's and the assets' own 404 stay what they are. */
    private void page(RoutingContext context) {
        String path = context.normalizedPath();
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        boolean file = path.indexOf('.', path.lastIndexOf('/')) > 0;
        if (OWN.contains(first) || file || path.equals("/")) {
            context.next();
            return;
        }
        context.reroute("/");
    }
}
