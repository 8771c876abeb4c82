package uk.goldenthread.risk;

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

/** Keeping risks: raised, changed, reviewed, escalated, closed. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
public class RiskResource {
    private final RiskService risks;
    private final CurrentUser user;

    public RiskResource(RiskService risks, CurrentUser user) {
        this.risks = risks;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/risks")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Raise a risk",
            description =
                    "By the programme manager; by an SRO for a priority they hold. Raised today unless another day is given; without a reference the next free one is taken. One for fewer readers than the plan has is asked for by an audience request.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRisk(
            @PathParam("programmeId") UUID programmeId, @Valid @NotNull(message = "Send a risk.") RiskDraft draft) {
        return risks.create(user.areaCode(), programmeId, draft, RiskKeeper.of(user))
                .created("/api/v1/risks");
    }

    @PATCH
    @Path("/risks/{riskId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Change a risk",
            description =
                    "JSON Merge Patch over its description. The reference never changes; where it stands has operations of its own. More readers than before need nobody else, fewer are asked for by an audience request.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RiskDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeRisk(@PathParam("riskId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return risks.change(user.areaCode(), id, ifMatch, patch, RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/risks/{riskId}/review")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Review a risk",
            description = "With what it found and the day of the next review. A new score is an assessment.")
    @APIResponse(
            responseCode = "200",
            description = "Reviewed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response reviewRisk(
            @PathParam("riskId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the review.") ReviewDraft draft) {
        return risks.review(user.areaCode(), id, ifMatch, draft, RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/risks/{riskId}/escalation")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Escalate a risk",
            description = "To a board of the area, or to somebody in words; dated today.")
    @APIResponse(
            responseCode = "200",
            description = "Escalated",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response escalateRisk(
            @PathParam("riskId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send to whom, and why.") EscalationDraft draft) {
        return risks.escalate(user.areaCode(), id, ifMatch, draft, RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/risks/{riskId}/issue")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Record that a risk has happened",
            description = "It is an issue from then on, with the action that deals with it where there is one.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response happenRisk(
            @PathParam("riskId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send when it happened, and what.") IssueDraft draft) {
        return risks.happen(user.areaCode(), id, ifMatch, draft, RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/risks/{riskId}/closure")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Close a risk",
            description = "With the reason. It takes no scores, controls or reviews until it is opened again.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response closeRisk(
            @PathParam("riskId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return risks.close(user.areaCode(), id, ifMatch, draft.reason(), RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/risks/{riskId}/reopening")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Open a risk again",
            description =
                    "A closed one, or an issue that is only a risk again. What was said then stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response reopenRisk(
            @PathParam("riskId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return risks.reopen(user.areaCode(), id, ifMatch, draft.reason(), RiskKeeper.of(user))
                .changed();
    }
}
