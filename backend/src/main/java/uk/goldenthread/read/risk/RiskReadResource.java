package uk.goldenthread.read.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Sort;
import uk.goldenthread.read.risk.RegisterViews.MatrixView;
import uk.goldenthread.read.risk.RegisterViews.RegisterView;
import uk.goldenthread.read.risk.RiskViews.*;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** Reading the risk register, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
public class RiskReadResource {
    private static final String SVG = "image/svg+xml";
    private final Reads reads;

    public RiskReadResource(Reads reads) {
        this.reads = reads;
    }

    /** Filters of the list of risks. */
    public static class RiskFilter {
        @QueryParam("priority")
        @Parameter(description = "Number of a priority; 0 for those of no priority", example = "1")
        Integer priority;

        @QueryParam("fund")
        @Parameter(description = "Only risks of this grant or budget")
        UUID fund;

        @QueryParam("status")
        @Parameter(description = "Only those that stand so")
        RiskStatus status;

        @QueryParam("category")
        @Parameter(description = "Only those of this category")
        RiskCategory category;

        @QueryParam("band")
        @Parameter(description = "Only those whose current score is of this band")
        RiskBand band;

        @QueryParam("aboveAppetite")
        @Parameter(description = "true: only those whose current score is above what is accepted")
        boolean aboveAppetite;

        @QueryParam("sort")
        @Parameter(
                description = "ref, title, status, score, reviewDue, raisedOn; a minus for descending",
                example = "-score,ref")
        String sort;

        Predicate<RiskView> wanted() {
            return r -> {
                ScoreView current = r.scores().current();
                return (priority == null
                                || (priority == 0 ? r.priorityNumber() == null : priority.equals(r.priorityNumber())))
                        && (fund == null || fund.equals(r.fundId()))
                        && (status == null || r.status() == status)
                        && (category == null || r.category() == category)
                        && (band == null || current != null && current.band() == band)
                        && (!aboveAppetite || current != null && current.aboveAppetite());
            };
        }
    }

    @GET
    @Path("/programmes/{programmeId}/risks")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Risks of a programme",
            description =
                    "By reference, each with its controls, scores and movement since the last board. A score that nobody gave is not invented.")
    public RestResponse<Page<RiskView>> listRisks(
            @PathParam("programmeId") UUID id,
            @Valid @BeanParam RiskFilter filter,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        Comparator<RiskView> order = Sort.by(filter.sort, RiskReads.SORTS, RiskReads.BY_REF);
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        new RiskReads(s, today)
                                .risks(r -> true).stream()
                                        .filter(filter.wanted())
                                        .sorted(order)
                                        .toList(),
                        page));
    }

    @GET
    @Path("/risks/{riskId}")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "A risk",
            description = "With its controls, links and all its scores, and the ETag that a change needs.")
    public RestResponse<RiskView> readRisk(@PathParam("riskId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt, (s, today) -> new RiskReads(s, today).risk(risk(s, id)), r -> Reads.strong(r.id(), r.version()));
    }

    @GET
    @Path("/risks/{riskId}/assessments")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Scores of a risk", description = "The newest first, each with its reason.")
    public RestResponse<Page<AssessmentView>> listAssessments(
            @PathParam("riskId") UUID id,
            @QueryParam("kind") @Parameter(description = "Only scores of this kind") AssessmentKind kind,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (v, r) -> v.history(r).stream()
                .filter(a -> kind == null || a.kind() == kind)
                .toList());
    }

    @GET
    @Path("/risks/{riskId}/controls")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Controls of a risk",
            description = "In their order. The ETag of one is made of the id and version shown.")
    public RestResponse<Page<ControlView>> listControls(
            @PathParam("riskId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (v, r) -> v.risk(r).controls());
    }

    @GET
    @Path("/risks/{riskId}/actions")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Actions that a risk concerns", description = "In the order they were linked.")
    public RestResponse<Page<RiskActionView>> listRiskActions(
            @PathParam("riskId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (v, r) -> v.risk(r).actions());
    }

    @GET
    @Path("/risks/{riskId}/kpis")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Measures that a risk would show in", description = "In the order they were linked.")
    public RestResponse<Page<RiskKpiView>> listRiskKpis(
            @PathParam("riskId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (v, r) -> v.risk(r).kpis());
    }

    @GET
    @Path("/programmes/{programmeId}/risk-statements")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Where no risks were identified",
            description = "Dated statements, by whom, and whether they still count; silence is not the same.")
    public RestResponse<Page<RiskStatementView>> listRiskStatements(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> {
            RiskReads v = new RiskReads(s, today);
            return Page.of(s.riskStatements().stream().map(v::statement).toList(), page);
        });
    }

    @GET
    @Path("/programmes/{programmeId}/risk-matrix")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Matrix of a programme",
            description = "Every version, the newest first; version 1 is that of the product.")
    public RestResponse<Page<MatrixView>> listRiskMatrices(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> Page.of(new RegisterReads(s, today).matrices(), page));
    }

    @GET
    @Path("/programmes/{programmeId}/risk-register")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Risk register",
            description =
                    "As it is appended to a report: by priority, the programme as a whole, each grant; counts by band, the heat map and the matrix in words.")
    public RestResponse<RegisterView> readRiskRegister(@PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> new RegisterReads(s, today).register());
    }

    @GET
    @Path("/programmes/{programmeId}/risk-heat-map")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Heat map",
            description = "Picture, sentence and table of where the risks stand and where they are meant to go.")
    public RestResponse<Chart> readRiskHeatMap(
            @PathParam("programmeId") UUID id,
            @QueryParam("priority") @Nullable @Parameter(description = "Number of a priority", example = "1")
                    Integer priority,
            @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> HeatMapChart.draw(heatMap(s, priority)));
    }

    @GET
    @Path("/programmes/{programmeId}/risk-heat-map.svg")
    @Produces(SVG)
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Heat map as SVG", description = "As wide as its place; text keeps its size.")
    public RestResponse<String> readRiskHeatMapSvg(
            @PathParam("programmeId") UUID id,
            @QueryParam("priority") @Nullable @Parameter(description = "Number of a priority", example = "1")
                    Integer priority,
            @BeanParam AsAtQuery asAt) {
        return reads.picture(
                asAt, (s, today) -> HeatMapChart.draw(heatMap(s, priority)).svg());
    }

    private static HeatMap heatMap(ProgrammeSnapshot s, @Nullable Integer priority) {
        return HeatMap.of(s, r -> priority == null || priority.equals(Labels.number(s, r.priorityId())));
    }

    private interface Part<T> {
        List<T> of(RiskReads v, RiskFacts risk);
    }

    private <T> RestResponse<Page<T>> list(UUID riskId, AsAtQuery asAt, PageQuery page, Part<T> part) {
        return reads.view(
                asAt,
                (ProgrammeSnapshot s, LocalDate today) ->
                        Page.of(part.of(new RiskReads(s, today), risk(s, riskId)), page));
    }

    private static RiskFacts risk(ProgrammeSnapshot s, UUID id) {
        return Lookup.orNotFound(
                s.risks().stream().filter(r -> r.id().equals(id)).findFirst().orElse(null));
    }
}
