package uk.goldenthread.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Asked before Quarkus verifies a token: one that was verified lately is not verified again. Everything else is left to it. */
@ApplicationScoped
public class KnownBearer implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";
    private final KnownTokens tokens;

    KnownBearer(KnownTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader("Authorization");
        SecurityIdentity known = header != null
                        && header.startsWith(SCHEME)
                        && context.normalizedPath().startsWith("/api/")
                ? tokens.of(header.substring(SCHEME.length()))
                : null;
        return known == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(known);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }
}
