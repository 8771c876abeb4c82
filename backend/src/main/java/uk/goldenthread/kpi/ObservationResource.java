package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.batch.BatchQuery;
import uk.goldenthread.platform.batch.BatchRefused;
import uk.goldenthread.platform.batch.BatchReport;
import uk.goldenthread.platform.batch.BatchService;
import uk.goldenthread.platform.limits.CountsAs;
import uk.goldenthread.platform.limits.Rate;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Warned;

/** Entering and correcting figures, alone or in bulk. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class ObservationResource {
    private final ObservationService observations;
    private final ObservationVersions versions;
    private final BatchService batches;
    private final CurrentUser user;

    public ObservationResource(
            ObservationService observations, ObservationVersions versions, BatchService batches, CurrentUser user) {
        this.observations = observations;
        this.versions = versions;
        this.batches = batches;
        this.user = user;
    }

    /** What the request holds; each item is read by itself, so that one that cannot be read leaves the others. */
    @Schema(description = "Figures to enter or replace, at most 5,000.")
    public record ObservationBatch(List<PlacedObservationDraft> items) {}

    @POST
    @Path("/kpis/{kpiId}/observations")
    @Needs(Permission.OBSERVATION_WRITE)
    @Operation(
            summary = "Enter a figure",
            description =
                    "For a period, of all that is counted or of a part. Refused when it contradicts itself, its period, its parts or the series; 409 when the period has one already or is signed off. A data provider enters those of the measures its organisation supplies.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response createObservation(
            @PathParam("kpiId") UUID id, @Valid @NotNull(message = "Send a figure.") ObservationDraft draft) {
        return observations.enter(user.areaCode(), id, draft, Supplier.of(user)).created("/api/v1/observations");
    }

    @PATCH
    @Path("/observations/{observationId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.OBSERVATION_WRITE)
    @Operation(
            summary = "Correct a figure",
            description =
                    "JSON Merge Patch. “correction” says why and is needed when a figure that stands is changed; what it said before stays in its versions.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ObservationDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Warned.class)))
    public Response changeObservation(
            @PathParam("observationId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return observations
                .correct(user.areaCode(), id, ifMatch, patch, Supplier.of(user))
                .changed();
    }

    @GET
    @Path("/observations/{observationId}/versions")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Versions of a figure",
            description = "What it said, the newest first: value, status, why, when and by which role.")
    public Page<ObservationVersionView> listObservationVersions(
            @PathParam("observationId") UUID id, @Valid @BeanParam PageQuery page) {
        return versions.of(user.areaCode(), id, page);
    }

    @POST
    @Path("/programmes/{programmeId}/observations:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.OBSERVATION_WRITE)
    @CountsAs(Rate.IMPORTS)
    @Operation(
            summary = "Enter and replace figures in bulk",
            description = "Each names its measure by code; one that replaces a figure carries its version. "
                    + BatchService.DESCRIPTION)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ObservationBatch.class)))
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
    public Response createObservations(
            @PathParam("programmeId") UUID programmeId,
            @Valid @BeanParam BatchQuery query,
            @RestQuery("yearKind")
                    @Parameter(
                            description =
                                    "Which year periods such as 2023/24 mean here, whatever the measures say: FINANCIAL or ACADEMIC, or CALENDAR for Q1 2025",
                            schema = @Schema(implementation = YearKind.class))
                    String yearKind,
            JsonNode body) {
        ObservationService.Feed feed =
                observations.feed(programmeId, Supplier.of(user), YearKind.said("?yearKind", yearKind));
        return batches.createTold(
                user.areaCode(),
                body,
                query,
                PlacedObservationDraft.class,
                item -> feed.place(item.kpiCode(), item.figure(), item.version()));
    }
}
