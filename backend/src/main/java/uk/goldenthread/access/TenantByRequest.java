package uk.goldenthread.access;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Two ways in: a browser session held in a cookie ({@code web}, authorization code with PKCE) and a bearer token (the default
 * tenant). {@code Authorization} wins where both are sent.
 */
@ApplicationScoped
public class TenantByRequest implements TenantResolver {
    static final String WEB = "web";
    static final String SESSION_COOKIE = "q_session_web";

    @Override
    public String resolve(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals("/login") || path.equals("/callback") || path.equals("/logout")) {
            return WEB;
        }
        boolean bearer = context.request().getHeader("Authorization") != null;
        // A large session is split over several cookies: q_session_web, q_session_web_chunk_1 …
        boolean session =
                context.request().cookies().stream().anyMatch(c -> c.getName().startsWith(SESSION_COOKIE));
        return !bearer && session ? WEB : null;
    }
}
