package uk.goldenthread.funding;

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

/** Requests for money. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class AskResource {
    private final AskService asks;
    private final CurrentUser user;

    public AskResource(AskService asks, CurrentUser user) {
        this.asks = asks;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/funding-asks")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Add a request for money", description = "Who was asked, for what, and what became of it.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createFundingAsk(
            @PathParam("programmeId") UUID id, @Valid @NotNull(message = "Send the request.") AskDraft draft) {
        return asks.create(user.areaCode(), id, draft).created("/api/v1/funding-asks");
    }

    @PATCH
    @Path("/funding-asks/{askId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Change a request for money", description = "JSON Merge Patch, e.g. when the answer is known.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AskDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeFundingAsk(
            @PathParam("askId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return asks.change(user.areaCode(), id, ifMatch, patch).changed();
    }
}
