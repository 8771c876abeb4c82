package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.plan.Action;
import uk.goldenthread.plan.ActionEdit;
import uk.goldenthread.plan.Actions;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.DeadlineChangeService;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.Listing;
import uk.goldenthread.plan.ListingDraft;
import uk.goldenthread.plan.Listings;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.Printed;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Actions with where they stand, and actions listed again under another priority. */
@ApplicationScoped
public class PlanSheet implements SheetImporter {
    /** What “remove” takes back; dates that were agreed move only by a decision. */
    private static final Set<String> REMOVABLE = Set.of(
            "leads",
            "sro",
            "success_criteria",
            "co_production",
            "expected_difference",
            "start",
            "forecast",
            "actual",
            "impact",
            "confidence",
            "narrative",
            "evidence_url");

    private static final List<String> OF_THE_ACTION = List.of(
            "title",
            "leads",
            "organisations",
            "sro",
            "success_criteria",
            "co_production",
            "expected_difference",
            "start",
            "original_due",
            "revised_due",
            "forecast",
            "actual",
            "impact",
            "confidence",
            "narrative",
            "evidence_url");
    private final PlanLoadService plan;
    private final PlanStanding standings;
    private final DeadlineChangeService dates;
    private final Listings listings;
    private final Actions actions;

    public PlanSheet(
            PlanLoadService plan,
            PlanStanding standings,
            DeadlineChangeService dates,
            Listings listings,
            Actions actions) {
        this.plan = plan;
        this.standings = standings;
        this.dates = dates;
        this.listings = listings;
        this.actions = actions;
    }

    @Override
    public String sheet() {
        return "plan";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "priority_no",
                "ref",
                "same_as",
                "title",
                "leads",
                "organisations",
                "sro",
                "success_criteria",
                "co_production",
                "expected_difference",
                "start",
                "original_due",
                "revised_due",
                "forecast",
                "actual",
                "progress",
                "impact",
                "confidence",
                "narrative",
                "evidence_url",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return REMOVABLE;
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("priority_no", "ref");
    }

    /** What a row says of the action itself. */
    private record Described(
            String title,
            List<String> leads,
            List<String> bodies,
            String sro,
            List<String> criteria,
            String coProduction,
            String difference,
            PlanDates.Planned start,
            PlanDates.Planned originalDue,
            PlanDates.Planned revisedDue) {}

    @Override
    public Prepared prepare(Cells cells) {
        Integer priority = cells.needed("priority_no", cells.small("priority_no", 1, 99));
        String ref = cells.reference("ref", 20);
        String sameAs = cells.referred("same_as", 20);
        if (sameAs != null) {
            return again(cells, priority, ref, sameAs);
        }
        Described described = new Described(
                cells.text("title", 500),
                cells.list("leads", 200),
                cells.list("organisations", 60),
                cells.text("sro", 200),
                cells.list("success_criteria", 1_000),
                cells.text("co_production", 5_000),
                cells.text("expected_difference", 5_000),
                cells.planned("start", true),
                cells.planned("original_due", false),
                cells.planned("revised_due", false));
        PlanStanding.Row standing = PlanStanding.read(cells);
        return Prepared.of(
                ref,
                loading ->
                        store(loading, cells, new ListingDraft(loading.priority(priority), ref), described, standing));
    }

    private Prepared again(Cells cells, Integer priority, String ref, String sameAs) {
        if (sameAs.equals(ref)) {
            cells.fault(
                    "same_as", "A row cannot list itself again.", "Name the row of the action that is listed twice.");
        }
        OF_THE_ACTION.stream()
                .filter(column -> !cells.blank(column))
                .forEach(column -> cells.fault(
                        column,
                        "This row lists " + sameAs + " again.",
                        "Put what is said of the action into the row of " + sameAs + "."));
        // The action has one rating; a paper may print others where it lists it again.
        Rating printed = cells.rating("progress", Axis.PROGRESS);
        return new Prepared(ref, true, loading -> {
            UUID under = loading.priority(priority);
            return Applied.of(plan.listAgain(
                    loading.areaCode(),
                    loading.programmeId(),
                    new ListingDraft(under, ref),
                    loading.position(under),
                    sameAs,
                    new Printed(printed, loading.paper().positionOn()),
                    cells.provenance(loading.paper().title())));
        });
    }

    private Applied store(
            Loading loading, Cells cells, ListingDraft place, Described described, PlanStanding.Row standing) {
        Provenance provenance = cells.provenance(loading.paper().title());
        List<Note> notes = new ArrayList<>();
        PlannedDate from = described.start().date();
        if (from != null && from.precision() == PlannedDate.Precision.MONTH) {
            notes.add(new Note("start", "Only the month is given; " + from.date() + " is stored."));
        }
        PlannedDate revised = described.revisedDue().date();
        ActionEdit edit = new ActionEdit(
                described.title(),
                leads(loading, described),
                described.sro(),
                described.criteria(),
                described.coProduction(),
                described.difference(),
                from == null ? null : from.date(),
                described.originalDue().date(),
                DateWords.NONE
                        .withStart(described.start().words())
                        .withOriginalDue(described.originalDue().words()));
        LoadResult action = plan.action(
                loading.areaCode(),
                loading.programmeId(),
                place,
                loading.position(place.priorityId()),
                edit,
                cells.removed(),
                new PlanLoadService.Revised(revised, described.revisedDue().words()),
                new Printed(standing.progress(), loading.paper().positionOn()),
                provenance);
        boolean stated = standings.state(loading, cells, place.ref(), action.id(), standing, notes);
        if (stated && standing.progress() != null && action.outcome() != LoadResult.Outcome.CREATED) {
            plan.printedAnew(loading.areaCode(), action.id(), place.ref());
        }
        boolean asked = revised != null
                && action.outcome() != LoadResult.Outcome.CREATED
                && ask(loading, action.id(), revised, provenance, notes);
        LoadResult.Outcome outcome = (stated || asked) && action.outcome() == LoadResult.Outcome.UNCHANGED
                ? LoadResult.Outcome.CHANGED
                : action.outcome();
        return new Applied(outcome, notes);
    }

    /** A date that the action does not have moves nothing: it becomes a request, and the report says so. */
    private boolean ask(Loading loading, UUID action, PlannedDate revisedDue, Provenance provenance, List<Note> notes) {
        DeadlineChangeService.Shown shown = dates.shown(
                loading.areaCode(), action, revisedDue, loading.paper().reportedOn(), provenance);
        if (shown.note() != null) {
            notes.add(new Note("revised_due", shown.note()));
        }
        return shown.added();
    }

    /** Roles and bodies are paired in order; with one body, every role is at that body. A body without a role stands without one. */
    private static List<Lead> leads(Loading loading, Described described) {
        List<String> roles = described.leads() == null ? List.of() : described.leads();
        List<UUID> bodies = loading.organisations(described.bodies() == null ? List.of() : described.bodies());
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < Math.max(roles.size(), bodies.size()); i++) {
            leads.add(new Lead(i < roles.size() ? roles.get(i) : "", body(bodies, i), null));
        }
        return leads;
    }

    @Nullable
    private static UUID body(List<UUID> bodies, int i) {
        return bodies.size() == 1 ? bodies.get(0) : i < bodies.size() ? bodies.get(i) : null;
    }

    @Override
    public List<String> stored(Loading loading) {
        return listings.inProgramme(loading.programmeId()).stream()
                .map(Listing::ref)
                .toList();
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        Map<UUID, String> titles = actions.list("programmeId", loading.programmeId()).stream()
                .collect(Collectors.toMap(Action::id, Action::title));
        return listings.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(Listing::ref, l -> titles.get(l.actionId())));
    }
}
