package uk.goldenthread.read.plan;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.plan.CycleViews.ActionCloseView;
import uk.goldenthread.read.plan.CycleViews.ChaseLine;
import uk.goldenthread.read.plan.CycleViews.CycleView;
import uk.goldenthread.read.plan.CycleViews.ThresholdsView;
import uk.goldenthread.read.plan.CycleViews.WorkspaceAction;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Reads;

/** Reading cycles: who reported, who owes what, and how every action stood at a close. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
public class CycleReadResource {
    private final Reads reads;
    private final StatementPages statements;

    public CycleReadResource(Reads reads, StatementPages statements) {
        this.reads = reads;
        this.statements = statements;
    }

    @GET
    @Path("/programmes/{programmeId}/cycles")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Cycles of a programme",
            description = "The newest first, each with what every priority owes or handed in.")
    public RestResponse<Page<CycleView>> listCycles(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.cycles().stream().map(new CycleReads(s, today)::cycle).toList(), page));
    }

    @GET
    @Path("/cycles/{cycleId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A cycle", description = "With the ETag that changing or closing it needs.")
    public RestResponse<CycleView> readCycle(@PathParam("cycleId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> new CycleReads(s, today).cycle(cycle(s, id)),
                c -> Reads.strong(c.id(), c.version()));
    }

    @GET
    @Path("/cycles/{cycleId}/chase-list")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "Who owes what since when", description = "The longest first; empty when nobody does.")
    public RestResponse<Page<ChaseLine>> listChase(
            @PathParam("cycleId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> Page.of(new CycleReads(s, today).chase(cycle(s, id)), page));
    }

    @GET
    @Path("/cycles/{cycleId}/workspace")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "All actions to report on",
            description =
                    "Each with its milestones, what the dates say, and the rating and words from before this cycle. By reference.")
    public RestResponse<Page<WorkspaceAction>> listWorkspace(
            @PathParam("cycleId") UUID id,
            @QueryParam("priority") @Parameter(description = "Number of a priority; may be given more than once")
                    List<Integer> priorities,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> {
            CycleReads cycles = new CycleReads(s, today);
            CycleFacts cycle = cycle(s, id);
            return Page.of(cycles.workspace(cycle, priorities, statements.words(cycles.oldWords(cycle))), page);
        });
    }

    @GET
    @Path("/cycles/{cycleId}/closes")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "How every action stood at the close",
            description =
                    "Declared and system rating, the rule, and the version of the thresholds; empty while the cycle is open.")
    public RestResponse<Page<ActionCloseView>> listCloses(
            @PathParam("cycleId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> Page.of(new CycleReads(s, today).closes(cycle(s, id)), page));
    }

    @GET
    @Path("/programmes/{programmeId}/thresholds")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Thresholds of a programme",
            description =
                    "From what number on a rule speaks: every version, the newest first; version 1 is that of the product.")
    public RestResponse<Page<ThresholdsView>> listThresholds(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(asAt, (s, today) -> Page.of(new CycleReads(s, today).thresholds(), page));
    }

    private static CycleFacts cycle(ProgrammeSnapshot s, UUID id) {
        return Lookup.orNotFound(s.byId(PlanKinds.CYCLE).get(id));
    }
}
