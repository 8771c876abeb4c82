package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.reference.ReferenceData;
import uk.goldenthread.kpi.reference.ReferenceMeasure;
import uk.goldenthread.kpi.reference.Releases;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** What the figures of measures say, beside those of others, and as pictures. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class AnalysisResource {
    private static final String SVG = "image/svg+xml";

    private final Reads reads;
    private final Releases releases;

    public AnalysisResource(Reads reads, Releases releases) {
        this.reads = reads;
        this.releases = releases;
    }

    /** A measure in every area, and its picture; or why there is none. */
    @Schema(description = "A published measure in every area, with a dot plot; or why there is none")
    public record AreasView(
            @Nullable
            @Schema(
                    description = "Why there are no figures of other areas; absent where there are",
                    examples = "This measure is not said to be the same as one of the open data.")
            String refused,

            @Nullable Areas figures,

            @Schema(description = "Where there are no figures it says so")
            Chart chart) {}

    @GET
    @Path("/kpis/{kpiId}/analysis")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "What the figures of a measure say",
            description =
                    "Points, control limits (monthly and quarterly figures), icons, target, rating, forecast, the change in words and whether it is more than ordinary variation. Projections are left out.")
    public RestResponse<MeasureAnalysis> readAnalysis(@PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> Analyses.of(s, kpi(s, id), today));
    }

    @GET
    @Path("/kpis/{kpiId}/chart")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Chart of a measure",
            description = "Picture, sentence and table: the same for screen, documents and public page.")
    public RestResponse<Chart> readChart(@PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> SeriesChart.draw(Analyses.of(s, kpi(s, id), today)));
    }

    @GET
    @Path("/kpis/{kpiId}/chart.svg")
    @Produces(SVG)
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Chart of a measure as SVG", description = "As wide as its place; text keeps its size.")
    public RestResponse<String> readChartSvg(@PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.picture(asAt, (s, today) -> SeriesChart.draw(Analyses.of(s, kpi(s, id), today))
                .svg());
    }

    @GET
    @Path("/kpis/{kpiId}/benchmarks")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "A measure beside others",
            description =
                    "England, region and statistical neighbours on the same definition, period and base, or refused with the reason; then what somebody set beside it. As at a past date only what was public by then.")
    public RestResponse<Benchmarks> readBenchmarks(@PathParam("kpiId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> Benchmarks.of(s, kpi(s, id), release(s), today));
    }

    @GET
    @Path("/kpis/{kpiId}/areas")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "A measure in every area",
            description =
                    "From the open data, the best first, with a dot plot. Where there is nothing to compare, because the measure is none of the open data, is on another base, or nothing was published yet, the answer is 200 without figures: “refused” says why, and so does the drawing.")
    public RestResponse<AreasView> readAreas(
            @PathParam("kpiId") UUID id,
            @QueryParam("year")
                    @Nullable
                    @Parameter(description = "Year of the figures; the newest by default", example = "2024")
                    Integer year,
            @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> areas(s, id, year, today));
    }

    @GET
    @Path("/kpis/{kpiId}/areas.svg")
    @Produces(SVG)
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Dot plot of all areas as SVG",
            description =
                    "As wide as its place; text keeps its size. Where there is nothing to compare, the drawing says why.")
    public RestResponse<String> readAreasSvg(
            @PathParam("kpiId") UUID id,
            @QueryParam("year")
                    @Nullable
                    @Parameter(description = "Year of the figures; the newest by default", example = "2024")
                    Integer year,
            @BeanParam AsAtQuery asAt) {
        return reads.picture(
                asAt, (s, today) -> areas(s, id, year, today).chart().svg());
    }

    @GET
    @Path("/programmes/{programmeId}/scorecard")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Scorecard",
            description =
                    "Headline measures, one line each: figure with its numbers, target, benchmarks, icons, sparkline, caveats and the change in words.")
    public RestResponse<ScorecardView> readScorecard(
            @PathParam("programmeId") UUID id,
            @QueryParam("all") @Parameter(description = "true: the long list, not only headline measures") boolean all,
            @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> Scorecard.of(s, release(s), all, today));
    }

    private ReferenceData release(ProgrammeSnapshot s) {
        return releases.of(s.programme().releaseCode());
    }

    private AreasView areas(ProgrammeSnapshot s, UUID id, Integer year, LocalDate today) {
        KpiFacts kpi = kpi(s, id);
        ReferenceData data = release(s);
        Optional<String> unlike = Benchmarks.unlike(kpi, data);
        if (unlike.isPresent()) {
            return none(kpi, unlike.get());
        }
        ReferenceMeasure measure = data.measure(kpi.referenceCode()).orElseThrow();
        OptionalInt newest = data.newest(measure, today);
        if (newest.isEmpty()) {
            return none(kpi, "Nothing was published of it by this day.");
        }
        if (year != null
                && (year > newest.getAsInt() || data.year(measure, year).isEmpty())) {
            throw ProblemException.invalid(
                    "?year", "Nothing was published for that year. The newest is " + newest.getAsInt() + ".");
        }
        Areas areas = Benchmarks.areas(
                Series.of(s, kpi, today), data, measure, year == null ? newest.getAsInt() : year, s.areaCode());
        return new AreasView(null, areas, DotPlot.draw(areas));
    }

    private static AreasView none(KpiFacts kpi, String why) {
        return new AreasView(why, null, DotPlot.none(kpi.title(), why));
    }

    private static KpiFacts kpi(ProgrammeSnapshot s, UUID id) {
        return Lookup.orNotFound(
                s.kpis().stream().filter(k -> k.id().equals(id)).findFirst().orElse(null));
    }
}
