package uk.goldenthread.read.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.Instruments;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.plan.SystemRating;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SystemFacts;

/** The plan as the API shows it: pure functions of a snapshot and a day. */
public final class PlanViews {
    static final Comparator<ActionView> BY_REF = Comparator.comparing(ActionView::ref, References.ORDER);
    static final Map<String, Comparator<ActionView>> SORTS = Map.of(
            "ref", BY_REF,
            "title", Comparator.comparing(ActionView::title, String.CASE_INSENSITIVE_ORDER),
            "progress", Comparator.comparing(ActionView::progress, Comparator.nullsLast(Comparator.naturalOrder())),
            "impact", Comparator.comparing(ActionView::impact, Comparator.nullsLast(Comparator.naturalOrder())),
            "due", Comparator.comparing(PlanViews::dueDay, Comparator.nullsLast(Comparator.naturalOrder())),
            "statedOn", Comparator.comparing(ActionView::statedOn, Comparator.nullsLast(Comparator.naturalOrder())));

    private PlanViews() {}

    public static ProgrammeView programme(ProgrammeSnapshot s, LocalDate today) {
        ProgrammeFacts p = s.programme();
        return new ProgrammeView(
                p.id(),
                p.version(),
                s.areaCode(),
                s.areaName(),
                p.title(),
                p.instrument(),
                Instruments.name(p.instrument()),
                p.inspectionFrom(),
                p.inspectionTo(),
                p.reportOn(),
                p.monitoringOn(),
                p.nextStocktakeOn(),
                p.endsOn(),
                KeyDateViews.monitoringEnded(s, null, today),
                s.papers().stream().map(PlanViews::paper).toList());
    }

    public static PaperView paper(SourcePaperFacts p) {
        return new PaperView(p.id(), p.title(), p.datedOn(), p.positionOn(), p.effectiveOn(), p.note());
    }

    public static PriorityView priority(ProgrammeSnapshot s, PriorityFacts p, LocalDate today) {
        return new PriorityView(
                p.id(),
                p.version(),
                p.number(),
                p.title(),
                p.finding(),
                p.organisationIds().stream()
                        .flatMap(id -> BodyView.of(s, id).stream())
                        .toList(),
                Text.orNull(p.sro()),
                s.listingsOf(p).size(),
                KeyDateViews.monitoringEnded(s, p.id(), today),
                p.source(),
                p.basis());
    }

    public static ActionView action(ProgrammeSnapshot s, ActionFacts a, LocalDate today) {
        List<ListingView> listings =
                s.listingsOf(a).stream().map(l -> listing(s, l)).toList();
        Optional<StatementFacts> last = s.latestStatement(a);
        return new ActionView(
                a.id(),
                a.version(),
                listings.isEmpty() ? "" : listings.get(0).ref(),
                a.title(),
                listings,
                a.leads().stream().map(l -> lead(s, l)).toList(),
                Text.orNull(a.sro()),
                a.successCriteria(),
                Text.orNull(a.coProduction()),
                Text.orNull(a.familyDifference()),
                a.startOn(),
                dates(s, a, today),
                s.progress(a),
                last.map(StatementFacts::impact).orElse(null),
                last.map(StatementFacts::impactReason).map(Text::orNull).orElse(null),
                last.map(StatementFacts::confidence).orElse(null),
                last.map(StatementFacts::positionOn).orElse(null),
                last.map(StatementFacts::narrative).map(Text::orNull).orElse(null),
                s.system(a, today),
                MilestoneCounts.of(s.milestonesOf(a)),
                a.source(),
                a.basis());
    }

    public static DatesView dates(ProgrammeSnapshot s, ActionFacts a, LocalDate today) {
        PlannedDate due = a.due();
        Rating progress = s.progress(a);
        boolean done = progress == Rating.BLUE || progress == Rating.WHITE;
        boolean late = due != null && !done && due.date().isBefore(today);
        Integer daysLate = null;
        if (late) {
            daysLate = (int) ChronoUnit.DAYS.between(due.date(), today);
        } else if (due != null && a.actual() != null && a.actual().date().isAfter(due.date())) {
            daysLate = (int) ChronoUnit.DAYS.between(due.date(), a.actual().date());
        }
        Integer slippage = a.revisedDue() != null && a.originalDue() != null
                ? (int) ChronoUnit.DAYS.between(
                        a.originalDue().date(), a.revisedDue().date())
                : null;
        return new DatesView(
                a.originalDue(),
                a.revisedDue(),
                a.forecast(),
                a.actual(),
                due,
                late,
                daysLate,
                slippage,
                s.timesRedated(a),
                a.dateWords().shown());
    }

    static ListingView listing(ProgrammeSnapshot s, ListingFacts l) {
        PriorityFacts p = s.byId(PlanKinds.PRIORITY).get(l.priorityId());
        return new ListingView(l.id(), p.id(), p.number(), p.title(), l.ref(), l.basis());
    }

    private static LeadView lead(ProgrammeSnapshot s, Lead l) {
        return new LeadView(l.role(), BodyView.of(s, l.organisation()).orElse(null), l.aspect());
    }

    public static MilestoneView milestone(ProgrammeSnapshot s, MilestoneFacts m, LocalDate today) {
        String ref = s.one(PlanKinds.ACTION, m.actionId()).map(s::listingsOf).orElse(List.of()).stream()
                .findFirst()
                .map(ListingFacts::ref)
                .orElse("");
        SystemRating.Step step = SystemFacts.step(m, today);
        return new MilestoneView(
                m.id(),
                m.version(),
                m.actionId(),
                ref,
                m.position(),
                m.kind(),
                m.title(),
                m.originalDue(),
                m.forecast(),
                m.actual(),
                m.rating(),
                m.confidence(),
                m.stageMonths(),
                m.weight(),
                m.closed(),
                step.overdue(),
                step.overdueDays(),
                Text.orNull(m.overdueSaid()),
                m.source(),
                m.basis(),
                m.dateWords().shown());
    }

    static LocalDate dueDay(ActionView a) {
        return a.dates().due() == null ? null : a.dates().due().date();
    }
}
