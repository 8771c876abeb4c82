package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;

/** What measures are to reach. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class TargetResource {
    private final TargetService targets;
    private final CurrentUser user;

    public TargetResource(TargetService targets, CurrentUser user) {
        this.targets = targets;
        this.user = user;
    }

    @POST
    @Path("/kpis/{kpiId}/targets")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Set a target",
            description =
                    "Several with a day make a trajectory. More than 100 % is refused; one that is far off the latest figure is stored and warned of.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createTarget(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send a target.") TargetDraft draft) {
        return targets.set(user.areaCode(), id, draft).created("/api/v1/targets");
    }

    @PATCH
    @Path("/targets/{targetId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.MEASURE_WRITE)
    @Operation(summary = "Change a target", description = "JSON Merge Patch; the history keeps what it was.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TargetDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response changeTarget(
            @PathParam("targetId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return targets.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @DELETE
    @Path("/targets/{targetId}")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Take a target away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteTarget(@PathParam("targetId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        targets.remove(user.areaCode(), id, ifMatch);
    }
}
