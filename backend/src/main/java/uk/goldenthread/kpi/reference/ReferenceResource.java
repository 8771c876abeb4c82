package uk.goldenthread.kpi.reference;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.platform.web.Public;

/** Published open data and the definitions that come with the product. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class ReferenceResource {
    private final Releases releases;
    private final KpiDefinitions definitions;

    public ReferenceResource(Releases releases, KpiDefinitions definitions) {
        this.releases = releases;
        this.definitions = definitions;
    }

    @GET
    @Path("/reference/releases")
    @Public
    @Operation(
            summary = "Releases of open data",
            description =
                    "The newest first. A programme compares itself with the one it has adopted; with the one that comes with the product while it has adopted none.")
    public List<About> listReleases() {
        return releases.all();
    }

    @GET
    @Path("/reference/kpi-definitions")
    @Public
    @Operation(
            summary = "Definitions of measures",
            description =
                    "Ready to be taken over: what is counted, out of what, unit, which way is good, and what the law expects. A code of open data says what they can be compared with.")
    public List<KpiDefinition> listKpiDefinitions() {
        return definitions.all();
    }
}
