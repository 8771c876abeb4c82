package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.MembershipResource.ReasonDraft;
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Proposing roles to colleagues and newcomers, and the second person's decision. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class GrantResource {
    private final GrantService grants;
    private final CurrentUser user;

    public GrantResource(GrantService grants, CurrentUser user) {
        this.grants = grants;
        this.user = user;
    }

    /** What a proposal made. */
    @Schema(description = "The receipt of a proposed grant; the invitation is told here and never again")
    public record GrantReceipt(
            UUID id,
            int version,

            @Schema(description = "Revision of the area's history")
            long revision,

            @Schema(
                    description =
                            "HELD: a colleague's ordinary role, in force at once. PROPOSED: waits for a second person")
            GrantState state,

            @Nullable
            @Schema(
                    description =
                            "The link to hand to the person, below the address of this installation; it works once and for 7 days",
                    examples = "/invitation#b64kR9h2Sx6Zs1Jm0pQd3A")
            String invitation) {}

    @GET
    @Path("/areas/{areaCode}/membership-grants")
    @Needs(Permission.PEOPLE_READ)
    @Confidential
    @Operation(
            summary = "Grants of an area",
            description =
                    "Roles proposed, offered by a link, held, refused and withdrawn: what waits for somebody first, then the newest.")
    public Page<GrantView> listGrants(
            @PathParam("areaCode") String areaCode,
            @QueryParam("state") @Parameter(description = "Only those in this state") GrantState state,
            @Valid @BeanParam PageQuery page) {
        return grants.list(areaCode, state, page, user);
    }

    @POST
    @Path("/areas/{areaCode}/membership-grants")
    @Needs(Permission.MEMBERSHIP_WRITE)
    @Operation(
            summary = "Propose a role",
            description =
                    "For a colleague (personId), or for somebody who is not known yet: then the answer holds an invitation link, told once. Chair, adviser, programme-manager and area-admin wait for a second person. Nobody proposes a role for themselves.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed, offered or in force",
            content = @Content(schema = @Schema(implementation = GrantReceipt.class)))
    public Response createGrant(
            @PathParam("areaCode") String areaCode,
            @Valid @NotNull(message = "Send the role and for whom.") GrantDraft draft) {
        GrantService.Proposed made =
                grants.propose(areaCode, draft, user.identity().personId());
        Written receipt = made.receipt();
        return Response.created(URI.create("/api/v1/membership-grants/" + receipt.id()))
                .tag(ETags.strong(receipt.id(), receipt.version()))
                // It may hold the link, which nothing on the way may keep.
                .header("Cache-Control", "no-store")
                .entity(new GrantReceipt(
                        receipt.id(),
                        receipt.version(),
                        receipt.revision(),
                        made.state(),
                        made.token() == null ? null : made.token().path()))
                .build();
    }

    @GET
    @Path("/membership-grants/{grantId}")
    @Needs(Permission.PEOPLE_READ)
    @Confidential
    @Operation(summary = "A grant", description = "With the ETag that deciding or withdrawing it needs.")
    public RestResponse<GrantView> readGrant(@PathParam("grantId") UUID id) {
        GrantView view = grants.read(user.areaCode(), id, user);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @POST
    @Path("/membership-grants/{grantId}/approval")
    @Needs(Permission.GRANT_DECIDE)
    @Operation(
            summary = "Approve a grant",
            description =
                    "By another person than the one who proposed it and the one it is for. A colleague's role begins; a link opens for 7 days.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveGrant(@PathParam("grantId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return grants.approve(user.areaCode(), id, ifMatch, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/membership-grants/{grantId}/refusal")
    @Needs(Permission.GRANT_DECIDE)
    @Operation(
            summary = "Refuse a grant",
            description = "By another person than the one who proposed it, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response refuseGrant(
            @PathParam("grantId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return grants.refuse(user.areaCode(), id, ifMatch, user.identity().personId(), draft.reason())
                .changed();
    }

    @POST
    @Path("/membership-grants/{grantId}/withdrawal")
    @Needs(Permission.MEMBERSHIP_WRITE)
    @Operation(
            summary = "Withdraw a grant",
            description =
                    "One that waits for a second person, or an invitation that was not used: its link stops working.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response withdrawGrant(
            @PathParam("grantId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return grants.withdraw(user.areaCode(), id, ifMatch, user.identity().personId(), draft.reason())
                .changed();
    }
}
