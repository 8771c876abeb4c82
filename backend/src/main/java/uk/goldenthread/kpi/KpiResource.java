package uk.goldenthread.kpi;

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

/** Writing measures: what they measure, and which are headlines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class KpiResource {
    private final KpiService kpis;
    private final CurrentUser user;

    public KpiResource(KpiService kpis, CurrentUser user) {
        this.kpis = kpis;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/kpis")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Add a measure",
            description =
                    "Its code and unit never change. What it measures changes by a new version of the definition. One that calls the opposite good of what the definition of its reference does is stored and warned of.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createKpi(
            @PathParam("programmeId") UUID programmeId, @Valid @NotNull(message = "Send a measure.") KpiDraft draft) {
        return kpis.create(user.areaCode(), programmeId, draft, user.identity().personId())
                .created("/api/v1/kpis");
    }

    @PATCH
    @Path("/kpis/{kpiId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Change a measure",
            description =
                    "JSON Merge Patch over its description. Code and unit never change; the definition and whether it is a headline have operations of their own. One that calls the opposite good of what the definition of its reference does is stored and warned of.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = KpiDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response changeKpi(@PathParam("kpiId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return kpis.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/kpis/{kpiId}/definitions")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "A new version of a definition",
            description =
                    "It is in force at once and breaks the series from the day it applies: figures before that day are not compared with figures from it.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createDefinition(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send the definition.") DefinitionDraft draft) {
        return kpis.define(user.areaCode(), id, draft, user.identity().personId())
                .created("/api/v1/kpis");
    }

    @POST
    @Path("/kpis/{kpiId}/headline")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Put a measure on the shortlist, or take it off",
            description = "With the reason, which is recorded with the day. If-Match is the ETag of the measure.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response decideHeadline(
            @PathParam("kpiId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the decision.") HeadlineDraft draft) {
        return kpis.decideHeadline(
                        user.areaCode(), id, ifMatch, draft, user.identity().personId())
                .changed();
    }
}
