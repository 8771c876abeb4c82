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
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;

/** Controls of risks, and scores. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
public class RiskControlResource {
    private final ControlService controls;
    private final RiskService risks;
    private final AssessmentService assessments;
    private final CurrentUser user;

    public RiskControlResource(
            ControlService controls, RiskService risks, AssessmentService assessments, CurrentUser user) {
        this.controls = controls;
        this.risks = risks;
        this.assessments = assessments;
        this.user = user;
    }

    @POST
    @Path("/risks/{riskId}/assessments")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Score a risk",
            description =
                    "On the matrix in force, with the reason. Never changed, only followed by the next one. A score off the matrix is refused, and so is one expected to be better than the current where no control is planned.")
    @APIResponse(
            responseCode = "201",
            description = "Scored",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createAssessment(
            @PathParam("riskId") UUID id, @Valid @NotNull(message = "Send a score.") AssessmentDraft draft) {
        return assessments
                .assess(user.areaCode(), id, draft, RiskKeeper.of(user))
                .created("/api/v1/risk-assessments");
    }

    @POST
    @Path("/risks/{riskId}/controls")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Add a control",
            description =
                    "After the others. One whose text tells of another risk is stored, and warned of: promote it.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createControl(
            @PathParam("riskId") UUID id, @Valid @NotNull(message = "Send a control.") ControlDraft draft) {
        return controls.add(user.areaCode(), id, draft, RiskKeeper.of(user)).created("/api/v1/controls");
    }

    @PATCH
    @Path("/controls/{controlId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Change a control",
            description = "JSON Merge Patch. Its tests have an operation of their own.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ControlDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response changeControl(
            @PathParam("controlId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return controls.change(user.areaCode(), id, ifMatch, patch, RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/controls/{controlId}/test")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Record the test of a control",
            description = "One that is not effective is not working from then on; one that is effective is in place.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response testControl(
            @PathParam("controlId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send what the test found.") ControlTestDraft draft) {
        return controls.test(user.areaCode(), id, ifMatch, draft, RiskKeeper.of(user))
                .changed();
    }

    @POST
    @Path("/controls/{controlId}/promotion")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Make a risk of what a control tells",
            description =
                    "In one step: the new risk, and what the control says without it. Both point to each other. If-Match is the ETag of the control; the answer is the risk.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response promoteControl(
            @PathParam("controlId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the risk, and what the control says without it.") PromotionDraft draft) {
        return risks.promote(user.areaCode(), id, ifMatch, draft, RiskKeeper.of(user))
                .created("/api/v1/risks");
    }
}
