package uk.goldenthread.funding;

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
import uk.goldenthread.platform.web.Written;

/** Outputs of workstreams: planned, delivered, and what they are for. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class OutputResource {
    private final OutputService outputs;
    private final CurrentUser user;

    public OutputResource(OutputService outputs, CurrentUser user) {
        this.outputs = outputs;
        this.user = user;
    }

    @POST
    @Path("/workstreams/{workstreamId}/outputs")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Add an output", description = "What a workstream is to deliver, in numbers.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createOutput(
            @PathParam("workstreamId") UUID id, @Valid @NotNull(message = "Send an output.") OutputDraft draft) {
        return outputs.create(user.areaCode(), id, draft).created("/api/v1/outputs");
    }

    @PATCH
    @Path("/outputs/{outputId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Change an output", description = "JSON Merge Patch.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OutputDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeOutput(
            @PathParam("outputId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return outputs.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/outputs/{outputId}/deliveries")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Record a delivery",
            description =
                    "On a day, or confirmed for one to come. What was confirmed for a day gives way to what was delivered that day.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createDelivery(
            @PathParam("outputId") UUID id, @Valid @NotNull(message = "Send the delivery.") DeliveryDraft draft) {
        return outputs.deliver(user.areaCode(), id, draft).created("/api/v1/output-deliveries");
    }

    @DELETE
    @Path("/output-deliveries/{deliveryId}")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Take a delivery away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteDelivery(@PathParam("deliveryId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        outputs.removeDelivery(user.areaCode(), id, ifMatch);
    }

    @POST
    @Path("/outputs/{outputId}/actions")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Link an action to an output", description = "An action that the output serves.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createOutputAction(
            @PathParam("outputId") UUID id, @Valid @NotNull(message = "Name the action.") OutputActionDraft draft) {
        return outputs.linkAction(user.areaCode(), id, draft.actionId()).created("/api/v1/output-actions");
    }

    @DELETE
    @Path("/output-actions/{outputActionId}")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Take the link to an action away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteOutputAction(@PathParam("outputActionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        outputs.unlinkAction(user.areaCode(), id, ifMatch);
    }

    @POST
    @Path("/outputs/{outputId}/kpis")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Link a measure to an output", description = "A measure that the output is to move.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createOutputKpi(
            @PathParam("outputId") UUID id, @Valid @NotNull(message = "Name the measure.") OutputKpiDraft draft) {
        return outputs.linkKpi(user.areaCode(), id, draft.kpiId()).created("/api/v1/output-kpis");
    }

    @DELETE
    @Path("/output-kpis/{outputKpiId}")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Take the link to a measure away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteOutputKpi(@PathParam("outputKpiId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        outputs.unlinkKpi(user.areaCode(), id, ifMatch);
    }
}
