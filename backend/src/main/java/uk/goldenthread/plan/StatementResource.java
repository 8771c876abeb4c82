package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Submitting statements, and keeping the draft of one. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class StatementResource {
    private final StatementService statements;
    private final StatementDraftService drafts;
    private final ActionPriorities priorities;
    private final CurrentUser user;

    public StatementResource(
            StatementService statements, StatementDraftService drafts, ActionPriorities priorities, CurrentUser user) {
        this.statements = statements;
        this.drafts = drafts;
        this.priorities = priorities;
        this.user = user;
    }

    @POST
    @Path("/actions/{actionId}/statements")
    @Needs(Permission.STATEMENT_SUBMIT)
    @Operation(
            summary = "Submit a statement",
            description =
                    "The declared rating of an action, by the SRO of a priority it is listed under. Complete needs the completion date, evidence and closed milestones, or a recorded reason.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createStatement(
            @PathParam("actionId") UUID actionId, @Valid @NotNull(message = "Send a statement.") StatementDraft draft) {
        if (!owns(actionId, Role.SRO)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "Only the SRO of a priority that this action is listed under can declare its rating.");
        }
        return statements
                .submit(
                        user.areaCode(),
                        actionId,
                        draft,
                        new Statement.Author(user.identity().personId(), Role.SRO.word()))
                .created("/api/v1/actions/" + actionId + "/statements");
    }

    @GET
    @Path("/actions/{actionId}/statement-draft")
    @Needs(Permission.STATEMENT_DRAFT)
    @Confidential
    @Operation(
            summary = "Your draft of a statement",
            description = "What you have typed about this action and not yet submitted; 404 when there is none.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = StatementDrafts.SavedDraft.class)))
    public Response readStatementDraft(@PathParam("actionId") UUID actionId) {
        return answer(drafts.of(actionId, user.identity().personId()).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path("/actions/{actionId}/statement-draft")
    @Needs(Permission.STATEMENT_DRAFT)
    @Confidential
    @Operation(
            summary = "Save your draft",
            description =
                    "The form as typed, valid or not, for an action of a priority that is yours. Outside the history. The first save needs no If-Match; later ones do, so that two tabs cannot overwrite each other.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = StatementDrafts.SavedDraft.class)))
    public Response saveStatementDraft(
            @PathParam("actionId") UUID actionId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send the form.") JsonNode body) {
        requireOwn(actionId);
        return answer(drafts.save(user.areaCode(), actionId, user.identity().personId(), ifMatch, body));
    }

    @DELETE
    @Path("/actions/{actionId}/statement-draft")
    @Needs(Permission.STATEMENT_DRAFT)
    @Operation(summary = "Discard your draft", description = "Gone for good; a draft leaves no history.")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discardStatementDraft(@PathParam("actionId") UUID actionId) {
        drafts.discard(user.areaCode(), actionId, user.identity().personId());
    }

    @POST
    @Path("/actions/{actionId}/statement-draft/proposal")
    @Needs(Permission.STATEMENT_DRAFT)
    @Operation(
            summary = "Propose your draft",
            description =
                    "Hands it to the SRO of the action's priorities, who alone declares it; typing on takes it back. Only for a priority that is yours. Outside the history, like every draft.")
    @APIResponse(
            responseCode = "200",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = StatementDrafts.SavedDraft.class)))
    public Response proposeStatementDraft(
            @PathParam("actionId") UUID actionId, @HeaderParam("If-Match") String ifMatch) {
        requireOwn(actionId);
        return answer(drafts.propose(user.areaCode(), actionId, user.identity().personId(), ifMatch));
    }

    @GET
    @Path("/programmes/{programmeId}/statement-drafts")
    @Needs(Permission.STATEMENT_DRAFT)
    @Confidential
    @Operation(
            summary = "Drafts you may read",
            description = "Your own, and what contributors proposed to you as SRO of a priority; by action.")
    public Page<StatementDrafts.SavedDraft> listStatementDrafts(
            @PathParam("programmeId") UUID programmeId, @Valid @BeanParam PageQuery page) {
        return drafts.inProgramme(programmeId, page);
    }

    /** What one types about an action is for its priorities; whoever has none of them has nothing to say there. */
    private void requireOwn(UUID actionId) {
        if (user.everyPriority(Role.PROGRAMME_MANAGER)
                || owns(actionId, Role.SRO)
                || owns(actionId, Role.CONTRIBUTOR)) {
            return;
        }
        throw new ProblemException(
                ProblemType.NOT_ALLOWED,
                "You can propose only for a priority that is yours, and this action is listed under none of them. Ask its SRO or the programme manager.");
    }

    private boolean owns(UUID actionId, Role role) {
        return user.everyPriority(role) || priorities.of(actionId).stream().anyMatch(user.prioritiesAs(role)::contains);
    }

    private static Response answer(StatementDrafts.SavedDraft draft) {
        return Response.ok(draft).tag(ETags.strong(draft.id(), draft.version())).build();
    }
}
