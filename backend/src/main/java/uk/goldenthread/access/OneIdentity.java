package uk.goldenthread.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A request of the API has one identity. {@code Authorization} wins: a session sent beside it is taken away before anybody looks, because
 * Quarkus chooses by the cookie's name and would never read the header.
 */
@ApplicationScoped
public class OneIdentity {
    void install(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(OneIdentity::choose);
    }

    private static void choose(RoutingContext context) {
        var headers = context.request().headers();
        if (headers.contains("Authorization")) {
            headers.remove("Cookie");
        }
        context.next();
    }

    /**
     * Whether a browser may have sent this by itself, on the word of any page: everything but a token that was put there by hand. Asked
     * of the identity that is used, and not of the headers.
     */
    static boolean isAmbient(SecurityIdentity identity) {
        return identity.getCredential(AccessTokenCredential.class) == null
                || identity.getCredential(IdTokenCredential.class) != null;
    }
}
