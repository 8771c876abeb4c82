package uk.goldenthread.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.web.Public;
import uk.goldenthread.platform.web.SignInFailure;

/**
 * Sign-in, membership and permission in one place, from what the resource method declares: no identity is 401, a record one may not
 * know of is 404, a missing permission is 403.
 */
public class AccessFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Rule NO_RULE = new Rule(false, null);
    private final CurrentIdentityAssociation association;
    private final Identities identities;
    private final Scopes scopes;
    private final CurrentUser user;
    private final CurrentRequest call;
    private final Map<Method, Rule> rules = new ConcurrentHashMap<>();

    private record Rule(boolean open, Permission permission) {}

    @Inject
    public AccessFilter(
            CurrentIdentityAssociation association,
            Identities identities,
            Scopes scopes,
            CurrentUser user,
            CurrentRequest call) {
        this.association = association;
        this.identities = identities;
        this.scopes = scopes;
        this.user = user;
        this.call = call;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void admit(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        Rule rule = rules.computeIfAbsent(resource.getResourceMethod(), AccessFilter::ruleOf);
        if (rule.open()) {
            return;
        }
        SecurityIdentity security = signedIn();
        JsonWebToken token = (JsonWebToken) security.getPrincipal();
        if (!SAFE.contains(request.getMethod()) && OneIdentity.isAmbient(security)) {
            refuseCrossSite(request);
        }
        KnownBearer.headsOf(routing).ifPresent(call::heads);
        Identity identity = identities.of(token.getIssuer(), token.getSubject());
        user.is(identity, token);
        call.caller(identity.caller());
        if (rule.permission() != null) {
            Scope scope = scopeOf(request.getUriInfo().getPathParameters());
            user.about(scope);
            user.require(rule.permission());
        }
    }

    private static Rule ruleOf(Method method) {
        Needs needs = method.getAnnotation(Needs.class);
        if (needs != null) {
            return new Rule(false, needs.value());
        }
        // A method that declares nothing cannot be built; were it called, it would need at least a sign-in.
        return method.isAnnotationPresent(Public.class) ? new Rule(true, null) : NO_RULE;
    }

    private SecurityIdentity signedIn() {
        SecurityIdentity security;
        try {
            security = association.getDeferredIdentity().await().indefinitely();
        } catch (AuthenticationFailedException
                | AuthenticationCompletionException
                | AuthenticationRedirectException
                | OIDCException e) {
            throw SignInFailure.of(e);
        }
        if (security.isAnonymous()
                || !(security.getPrincipal() instanceof JsonWebToken token)
                || token.getSubject() == null) {
            throw new ProblemException(ProblemType.NOT_SIGNED_IN);
        }
        return security;
    }

    /** The most specific record named on the path decides: {@code /actions/{actionId}/statements} is about the action. */
    private Scope scopeOf(MultivaluedMap<String, String> path) {
        Set<String> areas = call.caller().areas();
        Scope scope = null;
        for (Map.Entry<String, List<String>> parameter : path.entrySet()) {
            String value = parameter.getValue().get(0);
            if (parameter.getKey().equals("areaCode")) {
                // At once: an own record named beside a foreign area must not stand in for it.
                if (!areas.contains(value)) {
                    throw ProblemException.notFound();
                }
                scope = merge(scope, new Scope(value, null));
            } else if (parameter.getKey().endsWith("Id")) {
                scope = merge(scope, scopes.of(uuid(value), areas).orElseThrow(ProblemException::notFound));
            }
        }
        if (scope == null) {
            throw ProblemException.notFound();
        }
        return scope;
    }

    private static Scope merge(Scope one, Scope other) {
        if (one != null && !one.areaCode().equals(other.areaCode())) {
            throw ProblemException.notFound();
        }
        return one == null || one.programmeId() == null ? other : one;
    }

    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    /** A browser sends the cookie from anywhere; only the application's own pages also send this header from this origin. */
    private static void refuseCrossSite(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String site = request.getHeaderString("Sec-Fetch-Site");
        URI own = request.getUriInfo().getBaseUri();
        boolean sameOrigin = origin == null || origin.equals(own.getScheme() + "://" + own.getAuthority());
        boolean sameSite = site == null || site.equals("same-origin");
        if (request.getHeaderString("X-Requested-With") == null || !sameOrigin || !sameSite) {
            throw new ProblemException(ProblemType.CROSS_SITE);
        }
    }
}
