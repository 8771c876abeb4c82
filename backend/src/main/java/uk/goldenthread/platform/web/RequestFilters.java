package uk.goldenthread.platform.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.goldenthread.platform.tenancy.Call;

/** What every request of the API carries: an id, and whether it is a rehearsal. */
public class RequestFilters {
    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private final Call call;

    @Inject
    public RequestFilters(Call call) {
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
        call.dryRun("true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun")));
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-Id", call.requestId());
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "private, no-cache");
        }
        response.getHeaders().putSingle("Vary", "Authorization, Cookie");
        if (call.dryRun() && response.getStatus() == Response.Status.CREATED.getStatusCode()) {
            response.setStatus(Response.Status.OK.getStatusCode());
            response.getHeaders().remove("Location");
        }
        MDC.remove("requestId");
    }
}
