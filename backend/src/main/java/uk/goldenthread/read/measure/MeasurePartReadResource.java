package uk.goldenthread.read.measure;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.measure.MeasureParts.*;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** Reading what belongs to a measure beside its figures, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasurePartReadResource {
    private final Reads reads;

    public MeasurePartReadResource(Reads reads) {
        this.reads = reads;
    }

    private interface Part<T> {
        List<T> of(ProgrammeSnapshot s, KpiFacts kpi, LocalDate today);
    }

    private <T> RestResponse<Page<T>> list(UUID kpiId, AsAtQuery asAt, PageQuery page, Part<T> part) {
        return reads.view(asAt, (s, today) -> Page.of(part.of(s, MeasureReadResource.measure(s, kpiId), today), page));
    }

    @GET
    @Path("/kpis/{kpiId}/definitions")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Versions of a definition",
            description = "The newest first. Each but the first breaks the series from the day it applies.")
    public RestResponse<Page<DefinitionVersionView>> listDefinitions(
            @PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> MeasurePartViews.definitions(s, k));
    }

    @GET
    @Path("/kpis/{kpiId}/sign-offs")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Signed-off periods of a measure",
            description = "The last signed first, with those that were reopened.")
    public RestResponse<Page<SignOffView>> listSignOffs(
            @PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> MeasurePartViews.signOffs(s, k));
    }

    @GET
    @Path("/kpis/{kpiId}/targets")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Targets of a measure", description = "By day, those without one last.")
    public RestResponse<Page<TargetView>> listTargets(
            @PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> s.measure(k).targets().stream()
                .map(MeasurePartViews::target)
                .toList());
    }

    @GET
    @Path("/kpis/{kpiId}/caveats")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Caveats of a measure", description = "In the order they were raised, closed ones too.")
    public RestResponse<Page<CaveatView>> listCaveats(
            @PathParam("kpiId") UUID id,
            @QueryParam("state") @Parameter(description = "Only those in this state") CaveatState state,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> s.measure(k).caveats().stream()
                .filter(c -> state == null || c.state() == state)
                .map(c -> MeasurePartViews.caveat(s, k, c, today))
                .toList());
    }

    @GET
    @Path("/kpis/{kpiId}/rebases")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "New control limits of a measure",
            description = "By day: asked for, approved, refused. Only approved ones move the limits.")
    public RestResponse<Page<RebaseView>> listRebases(
            @PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> s.measure(k).rebases().stream()
                .map(r -> MeasurePartViews.rebase(r, today))
                .toList());
    }

    @GET
    @Path("/kpis/{kpiId}/annotations")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Events noted beside a measure", description = "By day.")
    public RestResponse<Page<AnnotationView>> listAnnotations(
            @PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> s.measure(k).annotations().stream()
                .map(MeasurePartViews::annotation)
                .toList());
    }

    @GET
    @Path("/kpis/{kpiId}/actions")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Actions that are to move a measure", description = "In the order they were linked.")
    public RestResponse<Page<KpiActionView>> listKpiActions(
            @PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, k, today) -> s.measure(k).actions().stream()
                .map(l -> MeasurePartViews.action(s, l))
                .toList());
    }
}
