package uk.goldenthread.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that were signed out of. The cookie holds the whole session, and Quarkus forgets Keycloak's word after the first request
 * that it refused: without this a copy of the cookie, or a request on its way, would be taken until the ID token expires.
 */
@ApplicationScoped
public class EndedSessions implements SecurityIdentityAugmentor {
    private static final Set<SecurityEvent.Type> ENDS = EnumSet.of(
            SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED, SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED);
    private static final String REPORTED = "/backchannel-logout";
    /** Twice what an ID token lives; after that Keycloak refuses to renew it. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(100_000).build();

    private final KnownTokens tokens;

    EndedSessions(KnownTokens tokens) {
        this.tokens = tokens;
    }

    void remember(@Observes SecurityEvent event) {
        String session = ENDS.contains(event.getEventType()) ? sessionOf(event.getSecurityIdentity()) : null;
        end(session);
    }

    /**
     * What Keycloak reports is noted when it has been verified and before it is answered. The event that Quarkus fires of it does not say
     * which session it was, and the session's tokens must not wait for its cookie.
     */
    void listen(@Observes Router router) {
        router.post(REPORTED).order(Integer.MIN_VALUE + 2).handler(context -> {
            context.addHeadersEndHandler(answered -> {
                if (context.response().getStatusCode() == 200) {
                    end(sessionIn(context.request().getFormAttribute(OidcConstants.BACK_CHANNEL_LOGOUT_TOKEN)));
                }
            });
            context.next();
        });
    }

    private void end(@Nullable String session) {
        if (session != null) {
            // In this order: whoever looks between the two is refused or verified anew.
            ended.put(session, true);
            tokens.forget(session);
        }
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        String session = sessionOf(identity);
        if (session != null && ended.getIfPresent(session) != null) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the session has been ended"));
        }
        AccessTokenCredential bearer = identity.getCredential(AccessTokenCredential.class);
        if (bearer != null
                && !OneIdentity.isAmbient(identity)
                && identity.getPrincipal() instanceof JsonWebToken claims) {
            // Without what belongs to this request, which the identity would otherwise keep alive.
            SecurityIdentity plain = QuarkusSecurityIdentity.builder()
                    .setPrincipal(claims)
                    .addCredential(bearer)
                    .build();
            tokens.remember(bearer.getToken(), plain, claims);
            if (session != null && ended.getIfPresent(session) != null) {
                // It ended while this was being remembered.
                tokens.forget(session);
            }
        }
        return Uni.createFrom().item(identity);
    }

    @Nullable
    private static String sessionIn(@Nullable String logoutToken) {
        JsonObject claims = logoutToken == null ? null : OidcCommonUtils.decodeJwtContent(logoutToken);
        return claims == null ? null : claims.getString("sid");
    }

    private static String sessionOf(SecurityIdentity identity) {
        return identity != null && identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("sid") : null;
    }
}
