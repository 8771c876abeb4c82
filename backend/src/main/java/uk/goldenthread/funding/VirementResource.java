package uk.goldenthread.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Written;

/** Moving money within a grant. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class VirementResource {
    private final VirementService virements;
    private final CurrentUser user;

    public VirementResource(VirementService virements, CurrentUser user) {
        this.virements = virements;
        this.user = user;
    }

    @POST
    @Path("/grants/{fundId}/virements")
    @Needs(Permission.FUND_WRITE)
    @Operation(
            summary = "Ask for a virement",
            description =
                    "Between workstreams, or from and to what is unallocated. Refused when the money is not there, is spent, or is kept by a condition. Another person decides.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createVirement(
            @PathParam("fundId") UUID id, @Valid @NotNull(message = "Send the virement.") VirementDraft draft) {
        return virements
                .ask(user.areaCode(), id, draft, user.identity().personId())
                .created("/api/v1/virements");
    }

    @POST
    @Path("/virements/{virementId}/approval")
    @Needs(Permission.VIREMENT_DECIDE)
    @Operation(
            summary = "Approve a virement",
            description = "By another person than the one who asked. The money moves now, if it is still there.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveVirement(
            @PathParam("virementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send what is said with it, or {}.") VirementDecisionDraft draft) {
        return virements
                .approve(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }

    @POST
    @Path("/virements/{virementId}/refusal")
    @Needs(Permission.VIREMENT_DECIDE)
    @Operation(
            summary = "Refuse a virement",
            description = "By another person than the one who asked, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response refuseVirement(
            @PathParam("virementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") VirementDecisionDraft draft) {
        return virements
                .refuse(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }

    @POST
    @Path("/virements/{virementId}/withdrawal")
    @Needs(Permission.FUND_WRITE)
    @Operation(summary = "Withdraw a virement", description = "While it waits, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response withdrawVirement(
            @PathParam("virementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") VirementDecisionDraft draft) {
        return virements
                .withdraw(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }
}
