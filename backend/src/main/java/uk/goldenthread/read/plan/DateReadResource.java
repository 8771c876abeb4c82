package uk.goldenthread.read.plan;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.DecisionState;
import uk.goldenthread.governance.DecisionView;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.Reads;

/** Reading requested dates, dependencies and decisions, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class DateReadResource {
    private final Reads reads;

    public DateReadResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/deadline-changes")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Plan")
    @Operation(
            summary = "Dates asked for",
            description =
                    "Requests to move agreed dates: what waits first, then the newest. The chair's queue is state=REQUESTED.")
    public RestResponse<Page<DeadlineChangeView>> listDeadlineChanges(
            @PathParam("programmeId") UUID id,
            @QueryParam("state") @Parameter(description = "Only those in this state") DeadlineState state,
            @QueryParam("action") @Parameter(description = "Only those of this action") UUID action,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.deadlineChanges().stream()
                                .filter(c -> state == null || c.state() == state)
                                .filter(c -> action == null || c.actionId().equals(action))
                                .sorted(DateViews.WAITING_FIRST)
                                .map(c -> DateViews.change(s, c, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/actions/{actionId}/deadline-changes")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Plan")
    @Operation(summary = "Dates asked for an action", description = "What waits first, then the newest.")
    public RestResponse<Page<DeadlineChangeView>> listDeadlineChangesOfAction(
            @PathParam("actionId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s
                                .deadlineChangesOf(Lookup.orNotFound(
                                        s.byId(PlanKinds.ACTION).get(id)))
                                .stream()
                                .sorted(DateViews.WAITING_FIRST)
                                .map(c -> DateViews.change(s, c, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/deadline-changes/{deadlineChangeId}")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Plan")
    @Operation(summary = "A date asked for", description = "With the ETag that deciding it or taking it back needs.")
    public RestResponse<DeadlineChangeView> readDeadlineChange(
            @PathParam("deadlineChangeId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> DateViews.change(
                        s,
                        Lookup.orNotFound(s.deadlineChanges().stream()
                                .filter(c -> c.id().equals(id))
                                .findFirst()
                                .orElse(null)),
                        today),
                c -> Reads.strong(c.id(), c.version()));
    }

    @GET
    @Path("/actions/{actionId}/dependencies")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Plan")
    @Operation(
            summary = "What an action needs, and what needs it",
            description = "Both directions, each with when the other action is expected: what slips if this slips.")
    public RestResponse<Page<DependencyView>> listDependencies(
            @PathParam("actionId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        DateViews.dependencies(
                                s, Lookup.orNotFound(s.byId(PlanKinds.ACTION).get(id)), today),
                        page));
    }

    @GET
    @Path("/programmes/{programmeId}/decisions")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Governance")
    @Operation(
            summary = "Decisions about a programme",
            description =
                    "What meetings decided about its records, the newest first. The chair's queue is state=RECORDED.")
    public RestResponse<Page<DecisionView>> listDecisions(
            @PathParam("programmeId") UUID id,
            @QueryParam("state") @Parameter(description = "Only those in this state") DecisionState state,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        Comparator<DecisionFacts> newest = Comparator.comparing(DecisionFacts::recordedOn)
                .thenComparing(DecisionFacts::id, References.UUID_ORDER)
                .reversed();
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.decisions().stream()
                                .filter(d -> state == null || d.state().equals(state.name()))
                                .sorted(newest)
                                .map(d -> DateViews.decision(s, d, today))
                                .toList(),
                        page));
    }
}
