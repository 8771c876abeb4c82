package uk.goldenthread.read.measure;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** Reading measures, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureReadResource {
    private final Reads reads;

    public MeasureReadResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/kpis")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Measures")
    @Operation(
            summary = "Measures of a programme",
            description = "By code, each with its latest observation and the change to it.")
    public RestResponse<Page<KpiView>> listKpis(
            @PathParam("programmeId") UUID id,
            @QueryParam("headline") @Parameter(description = "true: only headline measures") boolean headline,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.kpis().stream()
                                .filter(k -> !headline || k.headline())
                                .map(k -> MeasureViews.kpi(s, k, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/kpis/{kpiId}")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Measures")
    @Operation(summary = "A measure", description = "Its definition, latest observation and caveat.")
    public RestResponse<KpiView> readKpi(@PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt, (s, today) -> MeasureViews.kpi(s, measure(s, id), today), k -> Reads.strong(k.id(), k.version()));
    }

    @GET
    @Path("/kpis/{kpiId}/observations")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Measures")
    @Operation(
            summary = "Observations of a measure",
            description =
                    "Oldest first, with numerator and denominator where they are known; projections among them. With cells=true the figures of the parts too.")
    public RestResponse<Page<ObservationView>> listObservations(
            @PathParam("kpiId") UUID id,
            @QueryParam("cells") @Parameter(description = "true: with the figures of parts, e.g. by age group")
                    boolean cells,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> {
            KpiFacts kpi = measure(s, id);
            return Page.of(
                    (cells ? s.cellsOf(kpi) : s.observationsOf(kpi))
                            .stream().map(o -> MeasureViews.figure(s, kpi, o)).toList(),
                    page);
        });
    }

    @GET
    @Path("/observations/{observationId}")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Measures")
    @Operation(summary = "An observation", description = "With the ETag that a correction needs.")
    public RestResponse<ObservationView> readObservation(
            @PathParam("observationId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> {
                    ObservationFacts row = Lookup.one(s.all(KpiKinds.OBSERVATION), ObservationFacts::id, id);
                    return MeasureViews.figure(s, measure(s, row.kpiId()), row);
                },
                o -> Reads.strong(o.id(), o.version()));
    }

    static KpiFacts measure(ProgrammeSnapshot s, UUID id) {
        return Lookup.one(s.kpis(), KpiFacts::id, id);
    }
}
