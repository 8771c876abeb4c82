package uk.goldenthread.kpi;

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

/** What stands beside a measure: events, actions, figures of others. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureLinkResource {
    private final MeasureLinkService links;
    private final CurrentUser user;

    public MeasureLinkResource(MeasureLinkService links, CurrentUser user) {
        this.links = links;
        this.user = user;
    }

    @POST
    @Path("/kpis/{kpiId}/annotations")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Note an event",
            description = "Something that happened and may show in the measure; it is drawn on its chart.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createAnnotation(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send the event.") AnnotationDraft draft) {
        return links.annotate(user.areaCode(), id, draft).created("/api/v1/annotations");
    }

    @DELETE
    @Path("/annotations/{annotationId}")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Take an event away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteAnnotation(@PathParam("annotationId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        links.removeAnnotation(user.areaCode(), id, ifMatch);
    }

    @POST
    @Path("/kpis/{kpiId}/actions")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(summary = "Link an action", description = "An action that is to move the measure.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createKpiAction(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send the action.") KpiActionDraft draft) {
        return links.link(user.areaCode(), id, draft).created("/api/v1/kpi-actions");
    }

    @DELETE
    @Path("/kpi-actions/{kpiActionId}")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Unlink an action",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteKpiAction(@PathParam("kpiActionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        links.unlink(user.areaCode(), id, ifMatch);
    }

    @POST
    @Path("/kpis/{kpiId}/benchmarks")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Set a figure of others beside a measure",
            description = "It is compared only on the same base and period.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createBenchmark(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send the figure.") BenchmarkDraft draft) {
        return links.compare(user.areaCode(), id, draft).created("/api/v1/benchmarks");
    }

    @DELETE
    @Path("/benchmarks/{benchmarkId}")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Take a figure of others away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteBenchmark(@PathParam("benchmarkId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        links.removeBenchmark(user.areaCode(), id, ifMatch);
    }

    @POST
    @Path("/programmes/{programmeId}/benchmark-release")
    @Needs(Permission.MEASURE_WRITE)
    @Operation(
            summary = "Adopt a release of the open data",
            description =
                    "The benchmarks of the programme are read from it from now on. If-Match is the ETag of the programme.")
    @APIResponse(
            responseCode = "200",
            description = "Adopted",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response adoptRelease(
            @PathParam("programmeId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Name the release.") ReleaseDraft draft) {
        return links.adopt(user.areaCode(), id, ifMatch, draft.code()).changed();
    }
}
