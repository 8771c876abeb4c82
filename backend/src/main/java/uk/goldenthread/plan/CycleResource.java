package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;

/** Running reporting cycles, reporting to them, and the thresholds that closes are judged by. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
public class CycleResource {
    private final CycleService cycles;
    private final SubmissionService submissions;
    private final ThresholdsService thresholds;
    private final CurrentUser user;

    public CycleResource(
            CycleService cycles, SubmissionService submissions, ThresholdsService thresholds, CurrentUser user) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.thresholds = thresholds;
        this.user = user;
    }

    /** Why a report is returned. */
    public record ReturnDraft(
            @NotBlank(message = "Say what is missing.")
            @Size(max = 1000, message = "A reason has at most 1,000 characters.")
            @FreeText
            String reason) {}

    /** Closing over reports that are owed needs a reason. */
    public record ClosureDraft(
            @Nullable
            @Size(max = 1000, message = "A reason has at most 1,000 characters.")
            @Schema(description = "Why it closes without a priority's report; needed where one is owed")
            @FreeText
            String reason) {}

    @POST
    @Path("/programmes/{programmeId}/cycles")
    @Needs(Permission.CYCLE_RUN)
    @Operation(
            summary = "Open a cycle",
            description =
                    "Every priority that lists an action owes it a report. One cycle is open at a time and periods do not overlap.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createCycle(
            @PathParam("programmeId") UUID programmeId, @Valid @NotNull(message = "Send a cycle.") CycleDraft draft) {
        return cycles.open(user.areaCode(), programmeId, draft).created("/api/v1/cycles");
    }

    @PATCH
    @Path("/cycles/{cycleId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.CYCLE_RUN)
    @Operation(
            summary = "Change an open cycle",
            description = "JSON Merge Patch over title, board and dates. A closed cycle does not change.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CycleDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeCycle(
            @PathParam("cycleId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return cycles.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/cycles/{cycleId}/closure")
    @Needs(Permission.CYCLE_RUN)
    @Operation(
            summary = "Close a cycle",
            description =
                    "What was submitted must be accepted or returned first. Of every action is kept what was declared, the system rating with its rule, and the version of the thresholds.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response closeCycle(
            @PathParam("cycleId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send an object; its reason may be absent.") ClosureDraft draft) {
        return cycles.close(user.areaCode(), id, ifMatch, user.identity().personId(), draft.reason())
                .changed();
    }

    @POST
    @Path("/cycles/{cycleId}/submissions")
    @Needs(Permission.STATEMENT_SUBMIT)
    @Operation(
            summary = "Submit a priority's report",
            description =
                    "By its SRO: a statement, or unchanged, for each action that is not finished and not yet stated in this cycle. All or none; it declares their ratings. Submitted again after a return, or to correct it before it is accepted.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createSubmission(
            @PathParam("cycleId") UUID cycleId, @Valid @NotNull(message = "Send a report.") SubmissionDraft draft) {
        if (!user.everyPriority(Role.SRO) && !user.prioritiesAs(Role.SRO).contains(draft.priorityId())) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Only the SRO of this priority can submit its report.");
        }
        return submissions
                .submit(
                        user.areaCode(),
                        cycleId,
                        draft,
                        new Statement.Author(user.identity().personId(), Role.SRO.word()))
                .created("/api/v1/submissions");
    }

    @POST
    @Path("/submissions/{submissionId}/acceptance")
    @Needs(Permission.CYCLE_RUN)
    @Operation(summary = "Accept a report", description = "Its statements can then change only after a return.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response acceptSubmission(@PathParam("submissionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return submissions
                .accept(user.areaCode(), id, ifMatch, user.identity().personId())
                .changed();
    }

    @POST
    @Path("/submissions/{submissionId}/return")
    @Needs(Permission.CYCLE_RUN)
    @Operation(
            summary = "Return a report",
            description = "With what is missing. What it declared stands until the SRO submits again.")
    @APIResponse(
            responseCode = "200",
            description = "Returned",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response returnSubmission(
            @PathParam("submissionId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReturnDraft draft) {
        return submissions
                .giveBack(user.areaCode(), id, ifMatch, user.identity().personId(), draft.reason())
                .changed();
    }

    @POST
    @Path("/programmes/{programmeId}/thresholds")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Set thresholds",
            description =
                    "From what number on a rule speaks. A new version that counts from now on; every close says by which version it judged.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createThresholds(
            @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull(message = "Send the thresholds.") ThresholdsDraft draft) {
        return thresholds
                .set(user.areaCode(), programmeId, draft, user.identity().personId())
                .created("/api/v1/programmes/" + programmeId + "/thresholds");
    }
}
