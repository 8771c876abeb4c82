package uk.goldenthread.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import uk.goldenthread.platform.intake.BodyFilter;
import uk.goldenthread.platform.tenancy.RevisionHeads;

/**
 * Asked before Quarkus verifies a token: one that was verified lately is not verified again. A read with such a token gets a thread only
 * when the newest revisions have been looked up for it, so that no thread waits for them. Everything else is left to Quarkus.
 */
@ApplicationScoped
public class KnownBearer implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";
    private static final String IDENTITY = KnownBearer.class.getName();
    private static final String HEADS = RevisionHeads.class.getName();
    private final KnownTokens tokens;
    private final RevisionHeads heads;

    KnownBearer(KnownTokens tokens, RevisionHeads heads) {
        this.tokens = tokens;
        this.heads = heads;
    }

    /** After the host is checked and the identity chosen, which are asked for first. */
    void install(@Observes Router router) {
        router.get("/api/*").order(Integer.MIN_VALUE + 2).handler(this::lookUp);
    }

    private void lookUp(RoutingContext context) {
        SecurityIdentity known = known(context);
        // A body that arrived meanwhile would be lost.
        if (known == null || BodyFilter.mayHaveBody(context.request())) {
            context.next();
            return;
        }
        context.put(IDENTITY, known);
        Context loop = Vertx.currentContext();
        heads.soon()
                .whenComplete((state, failure) -> loop.runOnContext(now -> {
                    // A failed look-up is made again by whoever needs it, and refused there.
                    if (failure == null) {
                        context.put(HEADS, state);
                    }
                    context.next();
                }));
    }

    /** The newest revisions, where they were looked up after the request arrived. */
    static Optional<RevisionHeads.State> headsOf(RoutingContext context) {
        return Optional.ofNullable(context.get(HEADS));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        SecurityIdentity found = context.get(IDENTITY);
        SecurityIdentity known = found == null ? known(context) : found;
        return known == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(known);
    }

    private SecurityIdentity known(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        return header != null
                        && header.startsWith(SCHEME)
                        && context.normalizedPath().startsWith("/api/")
                ? tokens.of(header.substring(SCHEME.length()))
                : null;
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
