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
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.money.MoneyParts.*;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** Reading what belongs to grants and workstreams, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class MoneyPartReadResource {
    private final Reads reads;

    public MoneyPartReadResource(Reads reads) {
        this.reads = reads;
    }

    private interface OfFund<T> {
        List<T> of(ProgrammeSnapshot s, FundFacts fund, LocalDate today);
    }

    private <T> RestResponse<Page<T>> list(UUID fundId, AsAtQuery asAt, PageQuery page, OfFund<T> part) {
        return reads.view(asAt, (s, today) -> Page.of(part.of(s, MoneyReadResource.fund(s, fundId), today), page));
    }

    @GET
    @Path("/grants/{fundId}/workstreams")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Workstreams of a grant", description = "By code, each with its totals.")
    public RestResponse<Page<WorkstreamView>> listWorkstreams(
            @PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, f, today) -> s.money().of(f).workstreams().stream()
                .map(w -> MoneyViews.workstream(s, f, w, today))
                .toList());
    }

    @GET
    @Path("/grants/{fundId}/conditions")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Conditions of a grant", description = "In their order.")
    public RestResponse<Page<ConditionView>> listConditions(
            @PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, f, today) -> s.money().of(f).conditions().stream()
                .map(c -> MoneyTermsViews.condition(c, today))
                .toList());
    }

    @GET
    @Path("/grants/{fundId}/tranches")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Payments of an award", description = "In their order, with what each waits for.")
    public RestResponse<Page<TrancheView>> listTranches(
            @PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, f, today) -> s.money().of(f).tranches().stream()
                .map(t -> MoneyTermsViews.tranche(s, f, t, today))
                .toList());
    }

    @GET
    @Path("/grants/{fundId}/virements")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Virements of a grant", description = "In the order they were asked for.")
    public RestResponse<Page<VirementView>> listVirements(
            @PathParam("fundId") UUID id,
            @QueryParam("state") @Nullable @Parameter(description = "Only those in this state") VirementState state,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, f, today) -> s.money().of(f).virements().stream()
                .filter(v -> state == null || v.state() == state)
                .map(v -> MoneyTermsViews.virement(s, v, today))
                .toList());
    }

    @GET
    @Path("/grants/{fundId}/carry-forwards")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "What stands over of a grant", description = "By financial year.")
    public RestResponse<Page<CarryForwardView>> listCarryForwards(
            @PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, f, today) -> s.money().of(f).carryForwards().stream()
                .map(MoneyTermsViews::carryForward)
                .toList());
    }

    @GET
    @Path("/grants/{fundId}/returns")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Returns of a grant",
            description = "The newest quarter first, every version; without figures.")
    public RestResponse<Page<ReturnView>> listReturns(
            @PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, (s, f, today) -> s.money().of(f).returns().stream()
                .map(r -> MoneyTermsViews.listed(f, r))
                .toList());
    }

    @GET
    @Path("/grants/{fundId}/outputs")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Outputs of a grant", description = "Of all its workstreams, with what was delivered.")
    public RestResponse<Page<OutputView>> listFundOutputs(
            @PathParam("fundId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return list(id, asAt, page, MoneyViews::outputs);
    }

    @GET
    @Path("/grants/{fundId}/spend")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Spending of a grant", description = "Of all its workstreams, the newest first.")
    public RestResponse<Page<SpendView>> listFundSpend(
            @PathParam("fundId") UUID id,
            @QueryParam("state") @Nullable @Parameter(description = "Only committed, or only paid") SpendState state,
            @QueryParam("line") @Nullable @Parameter(description = "Only of this budget line") LineKind line,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) ->
                        spend(s, s.money().of(MoneyReadResource.fund(s, id)).workstreams(), state, line, page));
    }

    @GET
    @Path("/workstreams/{workstreamId}/spend")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Spending of a workstream", description = "The newest first.")
    public RestResponse<Page<SpendView>> listSpend(
            @PathParam("workstreamId") UUID id,
            @QueryParam("state") @Nullable @Parameter(description = "Only committed, or only paid") SpendState state,
            @QueryParam("line") @Nullable @Parameter(description = "Only of this budget line") LineKind line,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt, (s, today) -> spend(s, List.of(MoneyReadResource.workstream(s, id)), state, line, page));
    }

    /** Only the page that is asked for becomes views. */
    private static Page<SpendView> spend(
            ProgrammeSnapshot s, List<WorkstreamFacts> workstreams, SpendState state, LineKind line, PageQuery page) {
        List<SpendFacts> rows = MoneyViews.newest(s, workstreams).stream()
                .filter(x -> state == null || x.state() == state)
                .filter(x -> line == null || x.line() == line)
                .toList();
        Page<SpendFacts> cut = Page.of(rows, page);
        return new Page<>(
                cut.items().stream()
                        .map(x -> MoneyViews.spend(s, MoneyReadResource.workstream(s, x.workstreamId()), x))
                        .toList(),
                cut.page());
    }

    @GET
    @Path("/spend/{spendId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A record of spending", description = "With the ETag that a correction needs.")
    public RestResponse<SpendView> readSpend(@PathParam("spendId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> s.money().workstreams().stream()
                        .flatMap(w -> s.money().of(w).spend().stream()
                                .filter(x -> x.id().equals(id))
                                .map(x -> MoneyViews.spend(s, w, x)))
                        .findFirst()
                        .orElseGet(() -> Lookup.orNotFound(null)),
                x -> Reads.strong(x.id(), x.version()));
    }

    @GET
    @Path("/workstreams/{workstreamId}/outputs")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Outputs of a workstream", description = "In the order they were added.")
    public RestResponse<Page<OutputView>> listOutputs(
            @PathParam("workstreamId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> {
            WorkstreamFacts w = MoneyReadResource.workstream(s, id);
            return Page.of(
                    s.money().of(w).outputs().stream()
                            .map(o -> MoneyViews.output(s, w, o, today))
                            .toList(),
                    page);
        });
    }

    @GET
    @Path("/outputs/{outputId}")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "An output",
            description = "With its deliveries, what it is for, and what one of it cost; the ETag is its own.")
    public RestResponse<OutputView> readOutput(@PathParam("outputId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> {
                    OutputFacts o = Lookup.orNotFound(s.money().outputs().stream()
                            .filter(x -> x.id().equals(id))
                            .findFirst()
                            .orElse(null));
                    return MoneyViews.output(s, MoneyReadResource.workstream(s, o.workstreamId()), o, today);
                },
                o -> Reads.strong(o.id(), o.version()));
    }

    @GET
    @Path("/workstreams/{workstreamId}/variance-notes")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Explained variances of a workstream", description = "By month.")
    public RestResponse<Page<VarianceNoteView>> listVarianceNotes(
            @PathParam("workstreamId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.money().of(MoneyReadResource.workstream(s, id)).notes().stream()
                                .map(MoneyViews::note)
                                .toList(),
                        page));
    }
}
