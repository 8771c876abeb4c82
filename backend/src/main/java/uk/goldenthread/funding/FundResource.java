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
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;

/** Grants and budgets: awarded, changed, closed out. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class FundResource {
    private final FundService funds;
    private final CurrentUser user;

    public FundResource(FundService funds, CurrentUser user) {
        this.funds = funds;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/grants")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Add a grant or budget", description = "All of the award is unallocated at first.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createFund(
            @PathParam("programmeId") UUID id, @Valid @NotNull(message = "Send a grant.") FundDraft draft) {
        return funds.create(user.areaCode(), id, draft).created("/api/v1/grants");
    }

    @PATCH
    @Path("/grants/{fundId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Change a grant",
            description =
                    "JSON Merge Patch. A larger or smaller award changes what is unallocated; the days cannot leave money outside that was spent.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FundDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeFund(@PathParam("fundId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return funds.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/grants/{fundId}/closure")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Close a grant out",
            description = "Nothing of it changes any more. Refused while a virement waits.")
    @APIResponse(
            responseCode = "200",
            description = "Closed out",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response closeFund(
            @PathParam("fundId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the day and the reason.") FundClosureDraft draft) {
        return funds.close(user.areaCode(), id, ifMatch, draft).changed();
    }

    @POST
    @Path("/grants/{fundId}/carry-forwards")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Record money that stands over",
            description =
                    "Into the next financial year, with who agreed to it; once a year. More than is unspent of the year is recorded with a warning.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createCarryForward(
            @PathParam("fundId") UUID id, @Valid @NotNull(message = "Send what stands over.") CarryForwardDraft draft) {
        return funds.carryForward(user.areaCode(), id, draft).created("/api/v1/carry-forwards");
    }
}
