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
import uk.goldenthread.access.MembershipResource.ReasonDraft;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;

/** Quarterly returns to funders. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class ReturnResource {
    private final ReturnService returns;
    private final CurrentUser user;

    public ReturnResource(ReturnService returns, CurrentUser user) {
        this.returns = returns;
        this.user = user;
    }

    @POST
    @Path("/grants/{fundId}/returns")
    @Needs(Permission.RETURN_SUBMIT)
    @Operation(
            summary = "Begin a return",
            description =
                    "A draft for a quarter of a financial year. Its figures are those of today until it is submitted.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createReturn(
            @PathParam("fundId") UUID id, @Valid @NotNull(message = "Send the quarter.") FundReturnDraft draft) {
        return returns.begin(user.areaCode(), id, draft).created("/api/v1/returns");
    }

    @PATCH
    @Path("/returns/{returnId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.RETURN_SUBMIT)
    @Operation(
            summary = "Change a draft of a return",
            description = "JSON Merge Patch of its narrative and of the payment that it releases.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FundReturnDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeReturn(
            @PathParam("returnId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return returns.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/returns/{returnId}/submission")
    @Needs(Permission.RETURN_SUBMIT)
    @Operation(
            summary = "Submit a return",
            description =
                    "After the quarter's end. Money, outputs and narrative are frozen as they stand, with a SHA-256 of the document.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response submitReturn(@PathParam("returnId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return returns.submit(user.areaCode(), id, ifMatch, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/returns/{returnId}/approval")
    @Needs(Permission.RETURN_SUBMIT)
    @Operation(
            summary = "Record the funder's approval",
            description = "With the day and the letter that shows it. The payment that the return names is released.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveReturn(
            @PathParam("returnId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the day and the letter.") ApprovalDraft draft) {
        return returns.approve(
                        user.areaCode(), id, ifMatch, draft, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/returns/{returnId}/reopening")
    @Needs(Permission.RETURN_SUBMIT)
    @Operation(
            summary = "Reopen a return",
            description = "As a new version, a draft. What was sent stays as it was sent. Answers the new version.")
    @APIResponse(
            responseCode = "200",
            description = "Reopened",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response reopenReturn(
            @PathParam("returnId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return returns.reopen(user.areaCode(), id, ifMatch, draft.reason()).changed();
    }
}
