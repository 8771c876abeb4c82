package uk.goldenthread.reading;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.reading.Views.*;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;
import uk.goldenthread.snapshot.Records.*;

/** Reading measures and surveys, now or as at any past date. */
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
            KpiRow kpi = measure(s, id);
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
                    ObservationRow row = one(s.observations(), ObservationRow::id, id);
                    return MeasureViews.figure(s, measure(s, row.kpiId()), row);
                },
                o -> Reads.strong(o.id(), o.version()));
    }

    @GET
    @Path("/programmes/{programmeId}/surveys")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Surveys")
    @Operation(summary = "Surveys of a programme", description = "By code, each with its rounds.")
    public RestResponse<Page<SurveyView>> listSurveys(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.surveys().stream().map(v -> MeasureViews.survey(s, v)).toList(), page));
    }

    @GET
    @Path("/surveys/{surveyId}")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Surveys")
    @Operation(summary = "A survey", description = "With its rounds.")
    public RestResponse<SurveyView> readSurvey(@PathParam("surveyId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> MeasureViews.survey(s, one(s.surveys(), SurveyRow::id, id)),
                v -> Reads.strong(v.id(), v.version()));
    }

    @GET
    @Path("/surveys/{surveyId}/rounds")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Surveys")
    @Operation(
            summary = "Rounds of a survey",
            description = "In their order; the number of responses, or why there is none.")
    public RestResponse<Page<RoundView>> listRounds(
            @PathParam("surveyId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.roundsOf(one(s.surveys(), SurveyRow::id, id)).stream()
                                .map(MeasureViews::round)
                                .toList(),
                        page));
    }

    static KpiRow measure(ProgrammeSnapshot s, UUID id) {
        return one(s.kpis(), KpiRow::id, id);
    }

    private static <T> T one(List<T> rows, Function<T, UUID> id, UUID wanted) {
        return PlanViews.found(rows.stream()
                .filter(r -> id.apply(r).equals(wanted))
                .findFirst()
                .orElse(null));
    }
}
