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

/** Conditions and payments of grants. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class TermsResource {
    private final TermsService terms;
    private final CurrentUser user;

    public TermsResource(TermsService terms, CurrentUser user) {
        this.terms = terms;
        this.user = user;
    }

    @POST
    @Path("/grants/{fundId}/conditions")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Add a condition",
            description = "One may protect the money of a workstream: virements that would break it are refused.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createCondition(
            @PathParam("fundId") UUID id, @Valid @NotNull(message = "Send a condition.") ConditionDraft draft) {
        return terms.addCondition(user.areaCode(), id, draft).created("/api/v1/fund-conditions");
    }

    @PATCH
    @Path("/fund-conditions/{conditionId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Change a condition", description = "JSON Merge Patch. Met and waived need evidence.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ConditionDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeCondition(
            @PathParam("conditionId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return terms.changeCondition(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/grants/{fundId}/tranches")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Add a payment", description = "All payments together are at most the award.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createTranche(
            @PathParam("fundId") UUID id, @Valid @NotNull(message = "Send a payment.") TrancheDraft draft) {
        return terms.addTranche(user.areaCode(), id, draft).created("/api/v1/tranches");
    }

    @PATCH
    @Path("/tranches/{trancheId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Change a payment", description = "JSON Merge Patch, until it was received.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TrancheDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeTranche(
            @PathParam("trancheId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return terms.changeTranche(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/tranches/{trancheId}/receipt")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Record that a payment was received",
            description = "Once, with the day and what was received.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response receiveTranche(
            @PathParam("trancheId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the day and the amount.") ReceiptDraft draft) {
        return terms.receive(user.areaCode(), id, ifMatch, draft).changed();
    }
}
