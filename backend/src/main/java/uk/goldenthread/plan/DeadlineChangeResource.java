package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.batch.BatchQuery;
import uk.goldenthread.platform.batch.BatchRefused;
import uk.goldenthread.platform.batch.BatchReport;
import uk.goldenthread.platform.batch.BatchService;
import uk.goldenthread.platform.limits.CountsAs;
import uk.goldenthread.platform.limits.Rate;
import uk.goldenthread.platform.web.Written;

/** Asking for another date, and deciding it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class DeadlineChangeResource {
    private final DeadlineChangeService changes;
    private final BatchService batches;
    private final CurrentUser user;

    public DeadlineChangeResource(DeadlineChangeService changes, BatchService batches, CurrentUser user) {
        this.changes = changes;
        this.batches = batches;
        this.user = user;
    }

    /** What the request holds; each item is read by itself, so that one that cannot be read leaves the others. */
    @Schema(description = "Dates to ask for, at most 5,000.")
    public record DeadlineChangeBatch(List<PlacedDeadlineChangeDraft> items) {}

    /** A date asked for and the action it is for. */
    @Schema(description = "A date asked for and the action it is for.")
    public record PlacedDeadlineChangeDraft(
            @NotNull(message = "Choose the action.") UUID actionId,

            @NotNull(message = "Send the date asked for.") @Valid
            DeadlineChangeDraft change) {}

    @POST
    @Path("/actions/{actionId}/deadline-changes")
    @Needs(Permission.DATE_REQUEST)
    @Operation(
            summary = "Ask for another date",
            description =
                    "By the SRO of a priority the action is listed under, or the programme manager. The agreed date stays until somebody else approves the request; one request waits at a time. 409 when “from” is not the date now approved.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createDeadlineChange(
            @PathParam("actionId") UUID actionId,
            @Valid @NotNull(message = "Send the date asked for.") DeadlineChangeDraft draft) {
        return changes.ask(user.areaCode(), actionId, draft, asker()).created("/api/v1/deadline-changes");
    }

    @POST
    @Path("/programmes/{programmeId}/deadline-changes:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.DATE_REQUEST)
    @CountsAs(Rate.IMPORTS)
    @Operation(summary = "Ask for several dates", description = BatchService.DESCRIPTION)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DeadlineChangeBatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or would be",
            content = @Content(schema = @Schema(implementation = BatchReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Items were refused and nothing was stored",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = BatchRefused.class)))
    public Response createDeadlineChanges(
            @PathParam("programmeId") UUID programmeId, @Valid @BeanParam BatchQuery query, JsonNode body) {
        String areaCode = user.areaCode();
        DeadlineChangeService.Asker asker = asker();
        return batches.create(
                areaCode,
                body,
                query,
                PlacedDeadlineChangeDraft.class,
                draft -> changes.askOf(programmeId, areaCode, draft.actionId(), draft.change(), asker));
    }

    @POST
    @Path("/deadline-changes/{deadlineChangeId}/approval")
    @Needs(Permission.DATE_DECIDE)
    @Operation(
            summary = "Approve another date",
            description =
                    "By another person than the one who asked. The revised date of the action moves, later or earlier; the original never does. 409 when the agreed date moved since it was asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveDeadlineChange(
            @PathParam("deadlineChangeId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send what is said with it, or {}.") DateDecisionDraft draft) {
        return changes.approve(
                        user.areaCode(), id, ifMatch, draft, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/deadline-changes/{deadlineChangeId}/refusal")
    @Needs(Permission.DATE_DECIDE)
    @Operation(
            summary = "Refuse another date",
            description = "By another person than the one who asked, with the reason. The agreed date stays.")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response refuseDeadlineChange(
            @PathParam("deadlineChangeId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") DateDecisionDraft draft) {
        return changes.refuse(
                        user.areaCode(), id, ifMatch, draft, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/deadline-changes/{deadlineChangeId}/withdrawal")
    @Needs(Permission.DATE_REQUEST)
    @Operation(
            summary = "Take a request back",
            description = "By whoever asked, or the programme manager, while nobody has decided it.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response withdrawDeadlineChange(
            @PathParam("deadlineChangeId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return changes.withdraw(user.areaCode(), id, ifMatch, draft.reason(), asker())
                .changed();
    }

    private DeadlineChangeService.Asker asker() {
        return new DeadlineChangeService.Asker(
                user.identity().personId(),
                user.everyPriority(Role.PROGRAMME_MANAGER),
                user.everyPriority(Role.SRO),
                user.prioritiesAs(Role.SRO));
    }
}
