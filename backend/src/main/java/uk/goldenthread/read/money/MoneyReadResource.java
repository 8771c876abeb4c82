package uk.goldenthread.read.money;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.money.MoneyParts.*;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** Reading grants, workstreams, returns and requests for money, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class MoneyReadResource {
    private static final String SVG = "image/svg+xml";
    private static final String CHART =
            "Profile, committed, paid and forecast by month, added up from the first month on: picture, sentence and table, the same for screen and documents.";

    private final Reads reads;

    public MoneyReadResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/grants")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Grants and budgets of a programme",
            description = "By code, each with its totals in whole pence.")
    public RestResponse<Page<FundView>> listFunds(
            @PathParam("programmeId") UUID id,
            @QueryParam("kind") @Nullable @Parameter(description = "Only grants, or only budgets") FundKind kind,
            @QueryParam("state") @Nullable @Parameter(description = "Only open or only closed ones") FundState state,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.money().funds().stream()
                                .filter(f -> kind == null || f.kind() == kind)
                                .filter(f -> state == null || f.state() == state)
                                .map(f -> MoneyViews.fund(s, f, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/grants/{fundId}")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "A grant or budget",
            description =
                    "With its totals, workstreams, conditions, payments, outputs, virements, what stands over and its returns. The ETag is the grant's own.")
    public RestResponse<FundPageView> readFund(@PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> MoneyViews.page(s, fund(s, id), today),
                f -> Reads.strong(f.grant().id(), f.grant().version()));
    }

    @GET
    @Path("/grants/{fundId}/chart")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Chart of a grant", description = CHART)
    public RestResponse<Chart> readFundChart(@PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> chart(s, fund(s, id), today));
    }

    @GET
    @Path("/grants/{fundId}/chart.svg")
    @Produces(SVG)
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Chart of a grant as SVG", description = "As wide as its place; text keeps its size.")
    public RestResponse<String> readFundChartSvg(@PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.picture(asAt, (s, today) -> chart(s, fund(s, id), today).svg());
    }

    @GET
    @Path("/workstreams/{workstreamId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A workstream", description = "With its totals and budget lines.")
    public RestResponse<WorkstreamView> readWorkstream(@PathParam("workstreamId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> {
                    WorkstreamFacts w = workstream(s, id);
                    return MoneyViews.workstream(s, fund(s, w.fundId()), w, today);
                },
                w -> Reads.strong(w.id(), w.version()));
    }

    @GET
    @Path("/workstreams/{workstreamId}/budget")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Budget of a workstream",
            description =
                    "Lines, profile and forecast by month, and explanations. The ETag is the workstream's, which replacing the budget needs.")
    public RestResponse<BudgetView> readBudget(@PathParam("workstreamId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> MoneyViews.budget(s, workstream(s, id)),
                b -> Reads.strong(b.workstreamId(), b.version()));
    }

    @GET
    @Path("/workstreams/{workstreamId}/chart")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Chart of a workstream", description = CHART)
    public RestResponse<Chart> readWorkstreamChart(@PathParam("workstreamId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> {
            WorkstreamFacts w = workstream(s, id);
            return MoneyBars.draw(w.title(), w.allocatedPence(), MoneyMonth.of(s.money(), List.of(w), today));
        });
    }

    @GET
    @Path("/returns/{returnId}")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "A return",
            description =
                    "With its figures: of today while a draft, frozen once submitted, absent where only a paper tells of it.")
    public RestResponse<ReturnView> readReturn(@PathParam("returnId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> s.money().funds().stream()
                        .flatMap(f -> s.money().of(f).returns().stream()
                                .filter(r -> r.id().equals(id))
                                .map((FundReturnFacts r) -> MoneyTermsViews.whole(s, f, r)))
                        .findFirst()
                        .orElseGet(() -> Lookup.orNotFound(null)),
                r -> Reads.strong(r.id(), r.version()));
    }

    @GET
    @Path("/programmes/{programmeId}/funding-asks")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Requests for money of a programme",
            description = "In the order they were added, with what became of each.")
    public RestResponse<Page<FundingAskView>> listFundingAsks(
            @PathParam("programmeId") UUID id,
            @QueryParam("outcome") @Nullable @Parameter(description = "Only those with this outcome")
                    AskOutcome outcome,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.money().asks().stream()
                                .filter(a -> outcome == null || a.outcome() == outcome)
                                .map(a -> MoneyTermsViews.ask(a, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/funding-asks/{askId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A request for money", description = "With the ETag that changing it needs.")
    public RestResponse<FundingAskView> readFundingAsk(@PathParam("askId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> s.money().asks().stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .map(a -> MoneyTermsViews.ask(a, today))
                        .orElseGet(() -> Lookup.orNotFound(null)),
                a -> Reads.strong(a.id(), a.version()));
    }

    private static Chart chart(ProgrammeSnapshot s, FundFacts f, LocalDate today) {
        return MoneyBars.draw(
                f.title(),
                f.awardPence(),
                MoneyMonth.of(s.money(), s.money().of(f).workstreams(), today));
    }

    static FundFacts fund(ProgrammeSnapshot s, UUID id) {
        return Lookup.orNotFound(s.money().fund(id).orElse(null));
    }

    static WorkstreamFacts workstream(ProgrammeSnapshot s, UUID id) {
        return Lookup.orNotFound(s.money().workstream(id).orElse(null));
    }
}
