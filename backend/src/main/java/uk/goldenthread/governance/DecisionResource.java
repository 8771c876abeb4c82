package uk.goldenthread.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.MembershipResource.ReasonDraft;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Recording what a meeting decided, and the chair's word on it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Governance")
public class DecisionResource {
    private final DecisionService decisions;
    private final CurrentUser user;

    public DecisionResource(DecisionService decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    @GET
    @Path("/meetings/{meetingId}/decisions")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Decisions of a meeting", description = "In the order in which they were recorded.")
    public Page<DecisionView> listDecisionsOfMeeting(
            @PathParam("meetingId") UUID id, @Valid @BeanParam PageQuery page) {
        return decisions.ofMeeting(id, page, user);
    }

    @POST
    @Path("/meetings/{meetingId}/decisions")
    @Needs(Permission.DECISION_RECORD)
    @Operation(
            summary = "Record a decision",
            description =
                    "Of a meeting that was held or whose day has come. Recorded by the clerk it waits for the chair; recorded by the chair it is confirmed and carried out at once.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createDecision(
            @PathParam("meetingId") UUID id, @Valid @NotNull(message = "Send a decision.") DecisionDraft draft) {
        return decisions
                .record(user.areaCode(), id, draft, user.identity().personId(), user.may(Permission.DECISION_CONFIRM))
                .created("/api/v1/decisions");
    }

    @GET
    @Path("/decisions/{decisionId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A decision", description = "With the ETag that confirming or striking it needs.")
    public RestResponse<DecisionView> readDecision(@PathParam("decisionId") UUID id) {
        DecisionView view = decisions.read(id, user);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @POST
    @Path("/decisions/{decisionId}/confirmation")
    @Needs(Permission.DECISION_CONFIRM)
    @Operation(
            summary = "Confirm a decision",
            description =
                    "The chair says that it was decided so, and it is carried out with that, by the rules that hold for what it decides: nobody decides what they asked for themselves.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed and carried out",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response confirmDecision(@PathParam("decisionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return decisions
                .confirm(user.areaCode(), id, ifMatch, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/decisions/{decisionId}/striking")
    @Needs(Permission.DECISION_CONFIRM)
    @Operation(
            summary = "Strike a decision",
            description =
                    "The chair says that it was not decided so, with the reason. It has no effect and stays in the record.")
    @APIResponse(
            responseCode = "200",
            description = "Struck",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response strikeDecision(
            @PathParam("decisionId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return decisions
                .strike(user.areaCode(), id, ifMatch, user.identity().personId(), draft.reason())
                .changed();
    }
}
