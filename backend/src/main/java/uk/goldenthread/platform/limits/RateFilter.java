package uk.goldenthread.platform.limits;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Counts every request before anything is looked up for it alone. A client is who the sign-in service says it is; whoever has no valid
 * sign-in is counted by address, so that colleagues behind one address do not use up each other's share.
 */
public class RateFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private final RateLimiter limiter;
    private final CurrentIdentityAssociation association;
    private final Map<Method, Rate> rates = new ConcurrentHashMap<>();

    @Inject
    public RateFilter(RateLimiter limiter, CurrentIdentityAssociation association) {
        this.limiter = limiter;
        this.association = association;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
    public void count(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest raw) {
        if (!limiter.counts()) {
            return;
        }
        String client = client();
        Rate rate = client == null
                ? Rate.SIGNED_OUT
                : rates.computeIfAbsent(
                        resource.getResourceMethod(), method -> rateOf(method, SAFE.contains(request.getMethod())));
        long seconds = limiter.take(
                rate, client == null ? Addresses.of(raw.remoteAddress().hostAddress()) : client);
        if (seconds > 0) {
            throw ProblemException.later(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Try again in " + seconds + (seconds == 1 ? " second." : " seconds.")
                            + " GET /limits says how many requests a minute are answered.",
                    seconds);
        }
    }

    private static Rate rateOf(Method method, boolean safe) {
        CountsAs own = method.getAnnotation(CountsAs.class);
        if (own != null) {
            return own.value();
        }
        return safe ? Rate.READS : Rate.WRITES;
    }

    /** Issuer and subject; null for whoever has no valid sign-in. */
    private String client() {
        try {
            SecurityIdentity security =
                    association.getDeferredIdentity().await().indefinitely();
            return !security.isAnonymous() && security.getPrincipal() instanceof JsonWebToken token
                    ? token.getSubject() + " " + token.getIssuer()
                    : null;
        } catch (AuthenticationFailedException
                | AuthenticationCompletionException
                | AuthenticationRedirectException
                | OIDCException e) {
            // Whether that is refused is decided after this, by what the operation needs.
            return null;
        }
    }
}
