package uk.goldenthread.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.goldenthread.platform.web.Public;

/** Fails on every floor of the application, for the test of what is answered then. In the tests alone. */
@Path("/api/v1/throws")
@Produces(MediaType.APPLICATION_JSON)
public class ThrowingDoors {
    static final String SECRET = "a row with somebody's name";

    /** A value that cannot be written. */
    public static final class Unwritable {
        @JsonProperty
        public String getName() {
            throw new IllegalStateException(SECRET);
        }
    }

    @GET
    @Path("/resource")
    @Public
    @Operation(hidden = true)
    public String resource() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("/error")
    @Public
    @Operation(hidden = true)
    public String error() {
        throw new StackOverflowError(SECRET);
    }

    @GET
    @Path("/web")
    @Public
    @Operation(hidden = true)
    public String web() {
        throw new WebApplicationException(SECRET, 500);
    }

    @GET
    @Path("/bare")
    @Public
    @Operation(hidden = true)
    public String bare() {
        throw new WebApplicationException(Response.status(503).build());
    }

    @GET
    @Path("/writing")
    @Public
    @Operation(hidden = true)
    public Unwritable writing() {
        return new Unwritable();
    }

    @GET
    @Path("/stream")
    @Public
    @Operation(hidden = true)
    public StreamingOutput stream() {
        return out -> {
            throw new IllegalStateException(SECRET);
        };
    }

    @GET
    @Path("/filter")
    @Public
    @Operation(hidden = true)
    public String filter() {
        return "{}";
    }

    @GET
    @Path("/answer")
    @Public
    @Operation(hidden = true)
    public String answer() {
        return "{}";
    }

    /** Filters that fail where a request asks them to. */
    public static class Filters {
        @ServerRequestFilter
        public void before(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().endsWith("/throws/filter")) {
                throw new IllegalStateException(SECRET);
            }
        }

        @ServerResponseFilter
        public void after(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getUriInfo().getPath().endsWith("/throws/answer") && response.getStatus() == 200) {
                throw new IllegalStateException(SECRET);
            }
        }
    }

    /** Routes of the server itself. */
    @ApplicationScoped
    public static class Routes {
        void install(@Observes Router router) {
            router.route("/assets/throws/route").order(-1).handler(context -> {
                throw new IllegalStateException(SECRET);
            });
            router.route("/assets/throws/status").order(-1).handler(context -> context.fail(502));
            router.route("/assets/throws/late").order(-1).handler(context -> {
                context.response().putHeader("ETag", "\"x\"");
                context.vertx().runOnContext(later -> context.fail(new IllegalStateException(SECRET)));
            });
        }
    }
}
