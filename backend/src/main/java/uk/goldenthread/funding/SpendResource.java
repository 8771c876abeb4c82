package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;

/** Entering and correcting spending, alone or in bulk. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class SpendResource {
    private final SpendService spends;
    private final BatchService batches;
    private final CurrentUser user;

    public SpendResource(SpendService spends, BatchService batches, CurrentUser user) {
        this.spends = spends;
        this.batches = batches;
        this.user = user;
    }

    /** What the request holds; each item is read by itself, so that one that cannot be read leaves the others. */
    @Schema(description = "Spending to enter, at most 5,000.")
    public record SpendBatch(List<PlacedSpendDraft> items) {}

    @POST
    @Path("/workstreams/{workstreamId}/spend")
    @Needs(Permission.SPEND_WRITE)
    @Operation(
            summary = "Enter spending",
            description =
                    "Committed or paid, in whole pence. Refused outside the days of the grant, and after its close-out. Money that came back is a credit note.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createSpend(
            @PathParam("workstreamId") UUID id, @Valid @NotNull(message = "Send the spending.") SpendDraft draft) {
        return spends.enter(user.areaCode(), id, draft).created("/api/v1/spend");
    }

    @PATCH
    @Path("/spend/{spendId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.SPEND_WRITE)
    @Operation(
            summary = "Correct spending",
            description = "JSON Merge Patch; the history keeps what it said. What was committed becomes paid this way.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SpendDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeSpend(
            @PathParam("spendId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return spends.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/grants/{fundId}/spend:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.SPEND_WRITE)
    @CountsAs(Rate.IMPORTS)
    @Operation(
            summary = "Enter spending in bulk",
            description = "Each names its workstream by code. " + BatchService.DESCRIPTION)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SpendBatch.class)))
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
    public Response createSpends(@PathParam("fundId") UUID id, @Valid @BeanParam BatchQuery query, JsonNode body) {
        SpendService.Feed feed = spends.feed(id);
        return batches.create(user.areaCode(), body, query, PlacedSpendDraft.class, feed::place);
    }
}
