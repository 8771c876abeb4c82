package uk.goldenthread.platform.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/** What every request of the API carries: an id, and whether it is a rehearsal. */
public class RequestFilters {
    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String PRIVATE = "private, no-cache";
    private final CurrentRequest call;
    private final Map<Method, String> cacheControls = new ConcurrentHashMap<>();

    @Inject
    public RequestFilters(CurrentRequest call) {
        this.call = call;
    }

    @ServerRequestFilter(preMatching = true, priority = 100)
    public void identify(ContainerRequestContext request, HttpServerRequest raw) {
        String given = request.getHeaderString("X-Request-Id");
        // A proxy's id is kept when it cannot break a log line; else the call's own random one stands.
        if (given != null && ACCEPTABLE_ID.matcher(given).matches()) {
            call.requestId(given);
        }
        MDC.put("requestId", call.requestId());
        String method = request.getMethod();
        call.post(method.equals("POST"));
        // A read stores nothing either way, and its query is not looked through for that.
        call.dryRun(!method.equals("GET")
                && "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun")));
    }

    @ServerResponseFilter
    public void answer(ContainerResponseContext response, ResourceInfo resource) {
        response.getHeaders().putSingle("X-Request-Id", call.requestId());
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", cacheControl(resource));
        }
        response.getHeaders().putSingle("Vary", "Authorization, Cookie");
        if (call.dryRun() && response.getStatus() == Response.Status.CREATED.getStatusCode()) {
            response.setStatus(Response.Status.OK.getStatusCode());
            response.getHeaders().remove("Location");
        }
        MDC.remove("requestId");
    }

    private String cacheControl(ResourceInfo resource) {
        // What no operation answers, such as an address that does not exist, has no method.
        Method method = resource == null ? null : resource.getResourceMethod();
        return method == null
                ? PRIVATE
                : cacheControls.computeIfAbsent(
                        method, m -> m.isAnnotationPresent(Confidential.class) ? "no-store" : PRIVATE);
    }
}
