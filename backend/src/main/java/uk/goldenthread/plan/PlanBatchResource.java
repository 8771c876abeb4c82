package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import uk.goldenthread.platform.batch.BatchQuery;
import uk.goldenthread.platform.batch.BatchRefused;
import uk.goldenthread.platform.batch.BatchReport;
import uk.goldenthread.platform.batch.BatchService;
import uk.goldenthread.platform.limits.CountsAs;
import uk.goldenthread.platform.limits.Rate;
import uk.goldenthread.record.Provenance;

/** Actions and milestones, many at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class PlanBatchResource {
    private final BatchService batches;
    private final ActionService actions;
    private final CurrentUser user;

    public PlanBatchResource(BatchService batches, ActionService actions, CurrentUser user) {
        this.batches = batches;
        this.actions = actions;
        this.user = user;
    }

    /** What the request holds; each item is read by itself, so that one that cannot be read leaves the others. */
    @Schema(description = "Actions to add, at most 5,000.")
    public record ActionBatch(List<ActionDraft> items) {}

    /** What the request holds. */
    @Schema(description = "Milestones to add to actions of the programme, at most 5,000.")
    public record MilestoneBatch(List<PlacedMilestoneDraft> items) {}

    /** A milestone and the action it belongs to. */
    @Schema(description = "A milestone and the action it belongs to.")
    public record PlacedMilestoneDraft(
            @NotNull(message = "Choose the action.") UUID actionId,

            @NotNull(message = "Describe the milestone.") @Valid
            MilestoneDraft milestone) {}

    @POST
    @Path("/programmes/{programmeId}/actions:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PLAN_WRITE)
    @CountsAs(Rate.IMPORTS)
    @Operation(summary = "Add actions in bulk", description = BatchService.DESCRIPTION)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActionBatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or would be",
            content = @Content(schema = @Schema(implementation = BatchReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Items were refused and nothing was stored",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = BatchRefused.class)))
    public Response createActions(
            @PathParam("programmeId") UUID programmeId, @Valid @BeanParam BatchQuery query, JsonNode body) {
        String areaCode = user.areaCode();
        return batches.create(
                areaCode,
                body,
                query,
                ActionDraft.class,
                draft -> actions.create(areaCode, programmeId, draft, Provenance.ENTERED));
    }

    @POST
    @Path("/programmes/{programmeId}/milestones:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PLAN_WRITE)
    @CountsAs(Rate.IMPORTS)
    @Operation(summary = "Add milestones in bulk", description = BatchService.DESCRIPTION)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MilestoneBatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or would be",
            content = @Content(schema = @Schema(implementation = BatchReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Items were refused and nothing was stored",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = BatchRefused.class)))
    public Response createMilestones(
            @PathParam("programmeId") UUID programmeId, @Valid @BeanParam BatchQuery query, JsonNode body) {
        String areaCode = user.areaCode();
        return batches.create(
                areaCode,
                body,
                query,
                PlacedMilestoneDraft.class,
                draft -> actions.addMilestoneOf(programmeId, areaCode, draft.actionId(), draft.milestone()));
    }
}
