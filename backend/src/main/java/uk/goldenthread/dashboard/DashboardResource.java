package uk.goldenthread.dashboard;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.Reads;

/** The dashboard. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboard")
public class DashboardResource {
    private final Reads reads;

    public DashboardResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/dashboard")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Is the plan on track?",
            description =
                    "Counts overall (each action once, and as listed), by priority and by leading organisation; late, re-dated and next dates; headline measures, surveys and risks; printed figures beside derived ones.")
    public RestResponse<DashboardView> readDashboard(@PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, Dashboard::of);
    }
}
