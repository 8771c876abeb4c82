package uk.goldenthread.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** What a risk concerns, what is said of the risks of a priority as a whole, and the matrix. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
public class RiskLinkResource {
    private final RiskLinkService links;
    private final RiskStatementService statements;
    private final RiskMatrixService matrices;
    private final CurrentUser user;

    public RiskLinkResource(
            RiskLinkService links, RiskStatementService statements, RiskMatrixService matrices, CurrentUser user) {
        this.links = links;
        this.statements = statements;
        this.matrices = matrices;
        this.user = user;
    }

    @POST
    @Path("/risks/{riskId}/actions")
    @Needs(Permission.RISK_WRITE)
    @Operation(summary = "Link an action", description = "An action that the risk concerns.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRiskAction(
            @PathParam("riskId") UUID id, @Valid @NotNull(message = "Send the action.") RiskActionDraft draft) {
        return links.linkAction(user.areaCode(), id, draft, RiskKeeper.of(user)).created("/api/v1/risk-actions");
    }

    @DELETE
    @Path("/risk-actions/{riskActionId}")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Unlink an action",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteRiskAction(@PathParam("riskActionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        links.unlinkAction(user.areaCode(), id, ifMatch, RiskKeeper.of(user));
    }

    @POST
    @Path("/risks/{riskId}/kpis")
    @Needs(Permission.RISK_WRITE)
    @Operation(summary = "Link a measure", description = "A measure that the risk would show in.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRiskKpi(
            @PathParam("riskId") UUID id, @Valid @NotNull(message = "Send the measure.") RiskKpiDraft draft) {
        return links.linkKpi(user.areaCode(), id, draft, RiskKeeper.of(user)).created("/api/v1/risk-kpis");
    }

    @DELETE
    @Path("/risk-kpis/{riskKpiId}")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Unlink a measure",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteRiskKpi(@PathParam("riskKpiId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        links.unlinkKpi(user.areaCode(), id, ifMatch, RiskKeeper.of(user));
    }

    @POST
    @Path("/programmes/{programmeId}/risk-statements")
    @Needs(Permission.RISK_WRITE)
    @Operation(
            summary = "Say that there is no risk",
            description =
                    "Of a priority by its SRO, of the programme by its manager; dated today. Refused while the register holds a risk there.")
    @APIResponse(
            responseCode = "201",
            description = "Stated",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRiskStatement(
            @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull(message = "Send the statement.") NoRisksDraft draft) {
        return statements
                .state(user.areaCode(), programmeId, draft, RiskKeeper.of(user))
                .created("/api/v1/risk-statements");
    }

    @POST
    @Path("/programmes/{programmeId}/risk-matrix")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Set the matrix",
            description =
                    "Steps, words, bands and appetite. A new version that counts from now on; every score keeps the version it was made on.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRiskMatrix(
            @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull(message = "Send the matrix.") RiskMatrixDraft draft) {
        return matrices.set(user.areaCode(), programmeId, draft, user.identity().personId())
                .created("/api/v1/programmes/" + programmeId + "/risk-matrix");
    }
}
