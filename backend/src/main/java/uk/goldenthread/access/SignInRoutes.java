package uk.goldenthread.access;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** {@code /login?return=/path}: by the time this runs the browser is signed in, and goes back to where it came from. */
@ApplicationScoped
public class SignInRoutes {
    /** A path of this application only: no scheme, no host, nothing a browser could read as another origin. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./~?&=%+,:;@!$'()*#]*");

    void install(@Observes Router router) {
        router.get("/login").handler(SignInRoutes::back);
        router.get("/callback").handler(SignInRoutes::back);
    }

    private static void back(RoutingContext context) {
        String wanted = context.request().getParam("return");
        String target = wanted != null
                        && wanted.length() < 2000
                        && OWN_PATH.matcher(wanted).matches()
                ? wanted
                : "/";
        context.response()
                .setStatusCode(303)
                .putHeader("Location", target)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
