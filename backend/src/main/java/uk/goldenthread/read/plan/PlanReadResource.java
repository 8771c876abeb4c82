package uk.goldenthread.read.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.HistoryService;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.SignedIn;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.platform.history.RecordRevision;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Sort;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.Reads;

/** Reading the plan, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class PlanReadResource {
    private final Reads reads;
    private final ProgrammeList programmes;
    private final StatementPages statements;
    private final HistoryService history;
    private final CurrentUser user;

    public PlanReadResource(
            Reads reads,
            ProgrammeList programmes,
            StatementPages statements,
            HistoryService history,
            CurrentUser user) {
        this.reads = reads;
        this.programmes = programmes;
        this.statements = statements;
        this.history = history;
        this.user = user;
    }

    /** Filters of the list of actions. */
    public static class ActionFilter {
        @QueryParam("priority")
        @Parameter(description = "Number of a priority", example = "5")
        Integer priority;

        @QueryParam("progress")
        @Parameter(description = "Only this progress rating; GREY is reported not started")
        Rating progress;

        @QueryParam("noStatement")
        @Parameter(description = "true: only actions nobody has reported on")
        boolean noStatement;

        @QueryParam("organisation")
        @Parameter(description = "Only actions this body leads")
        UUID organisation;

        @QueryParam("late")
        @Parameter(description = "true: only actions whose agreed date has passed")
        boolean late;

        @QueryParam("text")
        @Size(max = 100, message = "Search for at most 100 characters.")
        @Parameter(description = "Words in the reference, title, leads or narrative")
        String text;

        @QueryParam("sort")
        @Parameter(
                description = "ref, title, progress, impact, due, statedOn; a minus for descending",
                example = "-due,ref")
        String sort;

        Predicate<ActionView> wanted() {
            return a -> (priority == null || a.listings().stream().anyMatch(l -> l.priorityNumber() == priority))
                    && (progress == null || a.progress() == progress)
                    && (!noStatement || a.progress() == null)
                    && (organisation == null
                            || a.leads().stream()
                                    .anyMatch(l -> l.organisation() != null
                                            && l.organisation().id().equals(organisation)))
                    && (!late || a.dates().late())
                    && (text == null || words(a).contains(text.strip().toLowerCase(Locale.ROOT)));
        }

        private static String words(ActionView a) {
            String refs =
                    String.join(" ", a.listings().stream().map(ListingView::ref).toList());
            String leads =
                    String.join(" ", a.leads().stream().map(LeadView::role).toList());
            return (refs + " " + a.title() + " " + leads + " " + a.sro() + " " + a.narrative())
                    .toLowerCase(Locale.ROOT);
        }
    }

    @GET
    @Path("/programmes")
    @SignedIn
    @Operation(summary = "Programmes you may read", description = "By area and title, as they are today.")
    public Page<ProgrammeSummary> listProgrammes(
            @QueryParam("area") @Parameter(description = "ONS code of an area", example = "E06000006") String area,
            @Valid @BeanParam PageQuery page) {
        return Page.of(programmes.readable(area), page);
    }

    @GET
    @Path("/programmes/{programmeId}")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "A programme",
            description = "With the papers its states were loaded from, and the ETag that a change needs.")
    public RestResponse<ProgrammeView> readProgramme(@PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(asAt, (s, today) -> PlanViews.programme(s, today), p -> Reads.strong(p.id(), p.version()));
    }

    @GET
    @Path("/programmes/{programmeId}/priorities")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Priorities of a programme",
            description = "By number, each with the inspectors' finding it answers.")
    public RestResponse<Page<PriorityView>> listPriorities(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.priorities().stream()
                                .map(p -> PlanViews.priority(s, p, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/priorities/{priorityId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A priority", description = "With the ETag that a change needs.")
    public RestResponse<PriorityView> readPriority(@PathParam("priorityId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> PlanViews.priority(
                        s, Lookup.orNotFound(s.byId(PlanKinds.PRIORITY).get(id)), today),
                p -> Reads.strong(p.id(), p.version()));
    }

    @GET
    @Path("/programmes/{programmeId}/actions")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Actions of a programme", description = "Each action once, with every place it is listed.")
    public RestResponse<Page<ActionView>> listActions(
            @PathParam("programmeId") UUID id,
            @Valid @BeanParam ActionFilter filter,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        Comparator<ActionView> order = Sort.by(filter.sort, PlanViews.SORTS, PlanViews.BY_REF);
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.actions().stream()
                                .map(a -> PlanViews.action(s, a, today))
                                .filter(filter.wanted())
                                .sorted(order)
                                .toList(),
                        page));
    }

    @GET
    @Path("/actions/{actionId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "An action", description = "With the ETag that a change needs.")
    public RestResponse<ActionView> readAction(@PathParam("actionId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> PlanViews.action(
                        s, Lookup.orNotFound(s.byId(PlanKinds.ACTION).get(id)), today),
                a -> Reads.strong(a.id(), a.version()));
    }

    @GET
    @Path("/actions/{actionId}/statements")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Statements about an action", description = "Newest first, each with its words.")
    public RestResponse<Page<StatementView>> listStatements(
            @PathParam("actionId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> statements.page(
                        s, Lookup.orNotFound(s.byId(PlanKinds.ACTION).get(id)), page));
    }

    @GET
    @Path("/actions/{actionId}/milestones")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Milestones of an action", description = "In their order.")
    public RestResponse<Page<MilestoneView>> listMilestonesOfAction(
            @PathParam("actionId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s
                                .milestonesOf(Lookup.orNotFound(
                                        s.byId(PlanKinds.ACTION).get(id)))
                                .stream()
                                .map(m -> PlanViews.milestone(s, m, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/actions/{actionId}/evidence")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Evidence for an action", description = "Every link its statements gave, newest first.")
    public RestResponse<Page<EvidenceView>> listEvidence(
            @PathParam("actionId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s
                                .statementsOf(Lookup.orNotFound(
                                        s.byId(PlanKinds.ACTION).get(id)))
                                .stream()
                                .flatMap(t -> t.evidence().stream()
                                        .map(e -> new EvidenceView(e.title(), e.url(), t.id(), t.positionOn())))
                                .toList(),
                        page));
    }

    @GET
    @Path("/actions/{actionId}/history")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "History of an action",
            description =
                    "Every write that touched the action, its listings, milestones or statements, newest first: who, when, and each field before and after.")
    public Page<RecordRevision> listActionHistory(@PathParam("actionId") UUID id, @Valid @BeanParam PageQuery page) {
        return history.ofRecord(user.programmeId(), id, "action_id", page);
    }

    @GET
    @Path("/programmes/{programmeId}/milestones")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Milestones of a programme", description = "By action and order.")
    public RestResponse<Page<MilestoneView>> listMilestones(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        Comparator<MilestoneView> order = Comparator.comparing(MilestoneView::actionRef, References.ORDER)
                .thenComparingInt(MilestoneView::position);
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.milestones().stream()
                                .map(m -> PlanViews.milestone(s, m, today))
                                .sorted(order)
                                .toList(),
                        page));
    }

    @GET
    @Path("/milestones/{milestoneId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A milestone", description = "With the ETag that a change needs.")
    public RestResponse<MilestoneView> readMilestone(@PathParam("milestoneId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> {
                    List<MilestoneFacts> found = s.milestones().stream()
                            .filter(m -> m.id().equals(id))
                            .toList();
                    return PlanViews.milestone(s, Lookup.orNotFound(found.isEmpty() ? null : found.get(0)), today);
                },
                m -> Reads.strong(m.id(), m.version()));
    }
}
