package uk.goldenthread.platform.limits;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Public;

/** What this installation accepts, as it is configured. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class LimitResource {
    private final Instance<LimitSource> sources;

    public LimitResource(Instance<LimitSource> sources) {
        this.sources = sources;
    }

    @GET
    @Path("/limits")
    @Public
    @Operation(
            summary = "Limits",
            description = "Sizes, counts and rates that this installation accepts, from what it enforces, by name.")
    public List<Limit> listLimits() {
        return sources.stream()
                .flatMap(source -> source.limits().stream())
                .sorted(Comparator.comparing(Limit::name))
                .toList();
    }
}
