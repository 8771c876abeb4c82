package uk.goldenthread.platform.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
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

    private static final String API = "/api/";
    /** Made once: they stand on every answer, and the server then writes the bytes as they are. */
    private static final List<Header> ALWAYS = List.of(
            Header.of("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            Header.of("X-Content-Type-Options", "nosniff"),
            Header.of("Referrer-Policy", "same-origin"),
            Header.of("Cross-Origin-Opener-Policy", "same-origin"),
            Header.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private final boolean behindProxy;

    private record Header(CharSequence name, CharSequence value) {
        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

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
        for (Header header : ALWAYS) {
            headers.set(header.name(), header.value());
        }
        // Behind a proxy it is the proxy that speaks TLS, and that says so; said twice, browsers take either.
        if (!behindProxy && context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!context.normalizedPath().startsWith(API)) {
            context.addHeadersEndHandler(end -> keep(context, headers));
        }
        context.next();
    }

    private static void keep(RoutingContext context, MultiMap headers) {
        // The page names the scripts of this build, so it is asked for every time; the scripts carry a hash and never
        // change.
        String type = headers.get("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            headers.set("Cache-Control", "no-cache");
        } else if (context.normalizedPath().startsWith("/assets/")
                && context.response().getStatusCode() == 200) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        }
    }

    /** A deep link answers the application's page; the API's and the assets' own 404 stay what they are. */
    private void page(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith(API)) {
            context.next();
            return;
        }
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
