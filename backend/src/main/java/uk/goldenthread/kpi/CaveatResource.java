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

/** Caveats and questions about figures. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class CaveatResource {
    private final CaveatService caveats;
    private final CurrentUser user;

    public CaveatResource(CaveatService caveats, CurrentUser user) {
        this.caveats = caveats;
        this.user = user;
    }

    @POST
    @Path("/kpis/{kpiId}/caveats")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Raise a caveat",
            description =
                    "Of the measure, or of one of its figures. It is printed wherever the figure is until it is closed.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createCaveat(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send a caveat.") CaveatDraft draft) {
        return caveats.raise(user.areaCode(), id, draft, user.identity().personId())
                .created("/api/v1/caveats");
    }

    @POST
    @Path("/caveats/{caveatId}/answer")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Answer a caveat",
            description = "It stays beside the figure, with its answer, until it is closed.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response answerCaveat(
            @PathParam("caveatId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the answer.") AnswerDraft draft) {
        return caveats.answer(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.answer(),
                        user.identity().personId())
                .changed();
    }

    @POST
    @Path("/caveats/{caveatId}/closure")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(summary = "Close a caveat", description = "With the reason why it no longer needs saying.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response closeCaveat(
            @PathParam("caveatId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return caveats.close(
                        user.areaCode(),
                        id,
                        ifMatch,
                        draft.reason(),
                        user.identity().personId())
                .changed();
    }
}
