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

/** Writing programmes and priorities; reading them is the snapshot's. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class ProgrammeResource {
    private final ProgrammeService programmes;
    private final CurrentUser user;

    public ProgrammeResource(ProgrammeService programmes, CurrentUser user) {
        this.programmes = programmes;
        this.user = user;
    }

    @POST
    @Path("/areas/{areaCode}/programmes")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Create a programme",
            description = "With effectiveDate it is a past state that is loaded now; this also needs plan:backdate.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createProgramme(
            @PathParam("areaCode") String areaCode,
            @Valid @NotNull(message = "Send a programme.") ProgrammeDraft draft) {
        if (draft.effectiveDate() != null) {
            user.require(Permission.PLAN_BACKDATE);
        }
        return programmes.create(areaCode, draft).created("/api/v1/programmes");
    }

    @PATCH
    @Path("/programmes/{programmeId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.PLAN_WRITE)
    @Operation(summary = "Change a programme", description = "JSON Merge Patch over the fields of a programme.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProgrammeDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeProgramme(
            @PathParam("programmeId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return programmes.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/programmes/{programmeId}/priorities")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Add a priority",
            description = "A priority area with the inspectors' finding it answers, word for word.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createPriority(
            @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull(message = "Send a priority.") PriorityDraft draft) {
        return programmes
                .addPriority(user.areaCode(), programmeId, draft, Provenance.ENTERED)
                .created("/api/v1/priorities");
    }

    @PATCH
    @Path("/priorities/{priorityId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.PLAN_WRITE)
    @Operation(summary = "Change a priority", description = "JSON Merge Patch over the fields of a priority.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PriorityDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changePriority(
            @PathParam("priorityId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return programmes.changePriority(user.areaCode(), id, ifMatch, patch).changed();
    }
}
