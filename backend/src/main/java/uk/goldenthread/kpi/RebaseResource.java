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
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Written;

/** New control limits after a known, lasting change. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class RebaseResource {
    private final RebaseService rebases;
    private final CurrentUser user;

    public RebaseResource(RebaseService rebases, CurrentUser user) {
        this.rebases = rebases;
        this.user = user;
    }

    @POST
    @Path("/kpis/{kpiId}/rebases")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Ask for new control limits",
            description = "From a day on, with the known, lasting cause. Another person decides.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRebase(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send the day and the reason.") RebaseDraft draft) {
        return rebases.ask(user.areaCode(), id, draft, user.identity().personId())
                .created("/api/v1/rebases");
    }

    @POST
    @Path("/rebases/{rebaseId}/approval")
    @Needs(Permission.MEASURE_DECIDE)
    @Operation(summary = "Approve new control limits", description = "By another person than the one who asked.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveRebase(
            @PathParam("rebaseId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send what is said with it, or {}.") RebaseDecisionDraft draft) {
        return rebases.approve(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }

    @POST
    @Path("/rebases/{rebaseId}/refusal")
    @Needs(Permission.MEASURE_DECIDE)
    @Operation(
            summary = "Refuse new control limits",
            description = "By another person than the one who asked, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response refuseRebase(
            @PathParam("rebaseId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") RebaseDecisionDraft draft) {
        return rebases.refuse(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }
}
