package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** Writing actions, their listings and milestones. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class ActionResource {
    private final ActionService actions;
    private final CurrentUser user;

    public ActionResource(ActionService actions, CurrentUser user) {
        this.actions = actions;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/actions")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Add an action",
            description =
                    "With the priorities it is listed under. The original due date is set here, or once later, and never changes.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createAction(
            @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull(message = "Send an action.") ActionDraft draft) {
        return actions.create(user.areaCode(), programmeId, draft, Provenance.ENTERED)
                .created("/api/v1/actions");
    }

    @PATCH
    @Path("/actions/{actionId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Change an action",
            description =
                    "JSON Merge Patch. The revised date moves only by an approved re-dating; forecast and actual date come from statements.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActionEdit.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeAction(
            @PathParam("actionId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return actions.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/actions/{actionId}/listings")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "List an action under another priority",
            description = "It counts once overall and once in each priority.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createListing(
            @PathParam("actionId") UUID actionId, @Valid @NotNull(message = "Send a listing.") ListingDraft draft) {
        return actions.list(user.areaCode(), actionId, draft, Provenance.ENTERED)
                .created("/api/v1/actions/" + actionId + "/listings");
    }

    @POST
    @Path("/actions/{actionId}/milestones")
    @Needs(Permission.PLAN_WRITE)
    @Operation(summary = "Add a milestone", description = "An activity, a milestone, or a stage of a long action.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createMilestone(
            @PathParam("actionId") UUID actionId, @Valid @NotNull(message = "Send a milestone.") MilestoneDraft draft) {
        return actions.addMilestone(user.areaCode(), actionId, draft, Provenance.ENTERED)
                .created("/api/v1/milestones");
    }

    @PATCH
    @Path("/milestones/{milestoneId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.PLAN_WRITE)
    @Operation(summary = "Change a milestone", description = "JSON Merge Patch over the fields of a milestone.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MilestoneDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeMilestone(
            @PathParam("milestoneId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return actions.changeMilestone(user.areaCode(), id, ifMatch, patch).changed();
    }
}
