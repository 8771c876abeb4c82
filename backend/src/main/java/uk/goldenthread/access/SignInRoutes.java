package uk.goldenthread.access;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * {@code /login?return=/path}: by the time this runs the browser is signed in, and goes back to where it came from. A sign-in that
 * cannot be completed ends on the application's page, which says so and offers to sign in again.
 */
@ApplicationScoped
public class SignInRoutes {
    /** A path of this application only: no scheme, no host, nothing a browser could read as another origin. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./~?&=%+,:;@!$'()*#]*+");

    private static final String CALLBACK = "/callback";
    private static final String STATE_COOKIE = "q_auth_web_";
    private static final String FAILED = "/?sign-in=failed";
    /** Before Quarkus authenticates, which it does at 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    void install(@Observes Router router) {
        router.get("/login").handler(SignInRoutes::back);
        router.get(CALLBACK).handler(SignInRoutes::back);
        router.route("/login").order(Integer.MIN_VALUE).failureHandler(SignInRoutes::afresh);
        router.route(CALLBACK).order(Integer.MIN_VALUE).failureHandler(SignInRoutes::notSignedIn);
    }

    void guard(@Observes Filters filters) {
        filters.register(SignInRoutes::onlyWhatThisBrowserBegan, BEFORE_AUTHENTICATION);
    }

    /**
     * An answer of the sign-in service that this browser did not ask for, or has used already, signs nobody in: somebody else's
     * address must not, and a person who went back in the browser is not sent round in a circle.
     */
    private static void onlyWhatThisBrowserBegan(RoutingContext context) {
        if (!context.normalizedPath().equals(CALLBACK)
                || hasCookie(context.request(), TenantByRequest.SESSION_COOKIE)) {
            context.next();
            return;
        }
        String state = context.request().getParam("state");
        if (state != null && context.request().getCookie(STATE_COOKIE + state) != null) {
            context.next();
        } else {
            redirect(context, FAILED);
        }
    }

    private static boolean hasCookie(HttpServerRequest request, String beginning) {
        return request.cookies().stream().anyMatch(c -> c.getName().startsWith(beginning));
    }

    private static void notSignedIn(RoutingContext context) {
        if (!signInFailed(context)) {
            context.next();
        } else {
            redirect(context, FAILED);
        }
    }

    /** A session that cannot be read, of an older secret for example, is dropped; without it the next try begins afresh. */
    private static void afresh(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!signInFailed(context) || !hasCookie(request, TenantByRequest.SESSION_COOKIE)) {
            context.next();
            return;
        }
        request.cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(TenantByRequest.SESSION_COOKIE))
                .toList()
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)));
        redirect(context, request.uri());
    }

    private static boolean signInFailed(RoutingContext context) {
        return context.failure() instanceof AuthenticationFailedException
                || context.failure() instanceof AuthenticationCompletionException;
    }

    private static void back(RoutingContext context) {
        String wanted = context.request().getParam("return");
        boolean own = wanted != null
                && wanted.length() < 2000
                && OWN_PATH.matcher(wanted).matches();
        redirect(context, own ? wanted : "/");
    }

    private static void redirect(RoutingContext context, String path) {
        context.response()
                .setStatusCode(303)
                .putHeader("Location", path)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
