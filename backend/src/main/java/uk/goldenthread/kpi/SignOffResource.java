package uk.goldenthread.kpi;

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
import uk.goldenthread.access.MembershipResource.ReasonDraft;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Written;

/** Signing off the figures of a period. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class SignOffResource {
    private final SignOffService signOffs;
    private final CurrentUser user;

    public SignOffResource(SignOffService signOffs, CurrentUser user) {
        this.signOffs = signOffs;
        this.user = user;
    }

    @POST
    @Path("/kpis/{kpiId}/sign-offs")
    @Needs(Permission.OBSERVATION_SIGN)
    @Operation(
            summary = "Sign off a period",
            description =
                    "Its figures and their parts cannot be changed or imported again until the period is reopened.")
    @APIResponse(
            responseCode = "201",
            description = "Signed off",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createSignOff(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send the period.") SignOffDraft draft) {
        return signOffs.sign(
                        user.areaCode(), id, draft.period(), user.identity().personId())
                .created("/api/v1/sign-offs");
    }

    @POST
    @Path("/sign-offs/{signOffId}/reopening")
    @Needs(Permission.OBSERVATION_SIGN)
    @Operation(summary = "Reopen a period", description = "With the reason; its figures can be changed again.")
    @APIResponse(
            responseCode = "200",
            description = "Reopened",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response reopenSignOff(
            @PathParam("signOffId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return signOffs.reopen(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }
}
