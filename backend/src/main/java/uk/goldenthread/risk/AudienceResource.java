package uk.goldenthread.risk;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Records for fewer readers than the plan has: how many there are, and the second person that each needs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
public class AudienceResource {
    private final AudienceService audiences;
    private final AudienceReads reads;
    private final CurrentUser user;

    public AudienceResource(AudienceService audiences, AudienceReads reads, CurrentUser user) {
        this.audiences = audiences;
        this.reads = reads;
        this.user = user;
    }

    @GET
    @Path("/programmes/{programmeId}/narrow-records")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "How many records only some roles read",
            description =
                    "For every reader of the plan: how many there are and which roles read them, without reference or title.")
    public NarrowRiskView.Counts countNarrowRecords(@PathParam("programmeId") UUID programmeId) {
        return reads.counts(programmeId);
    }

    @GET
    @Path("/programmes/{programmeId}/narrow-risks")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Risks that only some roles read",
            description =
                    "For those who read them, with the second person who agreed; empty for everybody else, who is told their number by narrow-records.")
    public Page<NarrowRiskView> listNarrowRisks(
            @PathParam("programmeId") UUID programmeId, @Valid @BeanParam PageQuery page) {
        return reads.narrow(programmeId, page, AudienceDecider.of(user));
    }

    @GET
    @Path("/programmes/{programmeId}/audience-requests")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Requests for fewer readers",
            description =
                    "What waits first, then the newest. Those of an audience one belongs to, and one's own; no others are there.")
    public Page<AudienceRequestView> listAudienceRequests(
            @PathParam("programmeId") UUID programmeId,
            @QueryParam("state") @Nullable @Parameter(description = "Only those in this state") AudienceState state,
            @Valid @BeanParam PageQuery page) {
        return reads.list(programmeId, state, page, AudienceDecider.of(user));
    }

    @GET
    @Path("/audience-requests/{audienceRequestId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A request for fewer readers", description = "With the ETag that deciding it needs.")
    public RestResponse<AudienceRequestView> readAudienceRequest(@PathParam("audienceRequestId") UUID id) {
        AudienceRequestView view = reads.read(id, AudienceDecider.of(user));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @POST
    @Path("/risks/{riskId}/audience-requests")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Ask for fewer readers of a risk",
            description =
                    "With the reason. Another person, the chair or a programme manager, decides; until then everybody reads it as before.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createAudienceRequest(
            @PathParam("riskId") UUID id,
            @Valid @NotNull(message = "Send who is to read it, and why.") AudienceRequestDraft draft) {
        return audiences.ask(user.areaCode(), id, draft, RiskKeeper.of(user)).created("/api/v1/audience-requests");
    }

    @POST
    @Path("/programmes/{programmeId}/audience-requests")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Ask for a new risk for fewer readers",
            description =
                    "With the reason. It enters no register before another person, the chair or a programme manager, has agreed; then it is stored for those readers.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createNarrowRisk(
            @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull(message = "Send the risk, and why fewer people are to read it.") NarrowRiskDraft draft) {
        return audiences
                .askNew(user.areaCode(), programmeId, draft, RiskKeeper.of(user))
                .created("/api/v1/audience-requests");
    }

    @POST
    @Path("/audience-requests/{audienceRequestId}/approval")
    @Needs(Permission.AUDIENCE_DECIDE)
    @Operation(
            summary = "Agree that fewer people read a risk",
            description =
                    "By another person than the one who asked. The risk is for fewer from now on; a new one is stored now, if what it names is still there.")
    @APIResponse(
            responseCode = "200",
            description = "Agreed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveAudienceRequest(
            @PathParam("audienceRequestId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send what is said with it, or {}.") AudienceDecisionDraft draft) {
        return audiences
                .approve(user.areaCode(), id, ifMatch, draft.reason(), AudienceDecider.of(user))
                .changed();
    }

    @POST
    @Path("/audience-requests/{audienceRequestId}/refusal")
    @Needs(Permission.AUDIENCE_DECIDE)
    @Operation(
            summary = "Refuse that fewer people read a risk",
            description = "By another person than the one who asked, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response refuseAudienceRequest(
            @PathParam("audienceRequestId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") AudienceDecisionDraft draft) {
        return audiences
                .refuse(user.areaCode(), id, ifMatch, draft.reason(), AudienceDecider.of(user))
                .changed();
    }

    @POST
    @Path("/audience-requests/{audienceRequestId}/withdrawal")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Take a request for fewer readers back",
            description = "By whoever asked, while it waits, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response withdrawAudienceRequest(
            @PathParam("audienceRequestId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") AudienceDecisionDraft draft) {
        return audiences
                .withdraw(user.areaCode(), id, ifMatch, draft.reason(), AudienceDecider.of(user))
                .changed();
    }
}
