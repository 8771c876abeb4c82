package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import uk.goldenthread.platform.web.Written;

/** Workstreams of grants and their budgets. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class WorkstreamResource {
    private final WorkstreamService workstreams;
    private final CurrentUser user;

    public WorkstreamResource(WorkstreamService workstreams, CurrentUser user) {
        this.workstreams = workstreams;
        this.user = user;
    }

    @POST
    @Path("/grants/{fundId}/workstreams")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Add a workstream",
            description = "Its money is taken from what is unallocated; later virements move it.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createWorkstream(
            @PathParam("fundId") UUID id, @Valid @NotNull(message = "Send a workstream.") WorkstreamDraft draft) {
        return workstreams.create(user.areaCode(), id, draft).created("/api/v1/workstreams");
    }

    @PATCH
    @Path("/workstreams/{workstreamId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Change a workstream",
            description = "JSON Merge Patch, of everything but its code and its money.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WorkstreamDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeWorkstream(
            @PathParam("workstreamId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return workstreams.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @PUT
    @Path("/workstreams/{workstreamId}/budget")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Replace the budget of a workstream",
            description =
                    "Lines, profile and forecast by month, the whole of each. The lines come to at most what the workstream has.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response replaceBudget(
            @PathParam("workstreamId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the budget.") BudgetDraft draft) {
        return workstreams.budget(user.areaCode(), id, ifMatch, draft).changed();
    }

    @POST
    @Path("/workstreams/{workstreamId}/variance-notes")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Explain a variance",
            description =
                    "Why a workstream is ahead of or behind its profile at the end of a month. A second explanation of a month replaces the first.")
    @APIResponse(
            responseCode = "201",
            description = "Explained",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createVarianceNote(
            @PathParam("workstreamId") UUID id,
            @Valid @NotNull(message = "Send the explanation.") VarianceNoteDraft draft) {
        return workstreams
                .explain(user.areaCode(), id, draft, user.identity().personId())
                .created("/api/v1/variance-notes");
    }
}
