package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/**
 * What papers and spreadsheets say of the plan, stored so that saying it twice changes nothing. Everything is found by the reference
 * people use; null means that the paper does not say, so what is stored stays.
 */
@ApplicationScoped
public class PlanLoadService {
    private final Programmes programmes;
    private final Priorities priorities;
    private final Actions actions;
    private final Listings listings;
    private final Milestones milestones;
    private final Statements statements;
    private final SourcePapers papers;
    private final PrintedFigures figures;
    private final Transactions transactions;
    private final Overlay said;

    public PlanLoadService(
            Programmes programmes,
            Priorities priorities,
            Actions actions,
            Listings listings,
            Milestones milestones,
            Statements statements,
            SourcePapers papers,
            PrintedFigures figures,
            Transactions transactions,
            Overlay said) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.actions = actions;
        this.listings = listings;
        this.milestones = milestones;
        this.statements = statements;
        this.papers = papers;
        this.figures = figures;
        this.transactions = transactions;
        this.said = said;
    }

    /** The revised date that a paper shows; words where it is none. */
    public record Revised(
            @Nullable PlannedDate date, @Nullable String words) {}

    public LoadResult priority(String areaCode, UUID programmeId, PriorityDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Priority> stored = priorities.numbered(programmeId, draft.number());
            PriorityDraft old = stored.map(Priority::asDraft)
                    .map(said::left)
                    .orElse(new PriorityDraft(draft.number(), null, null, List.of(), null));
            PriorityDraft whole = said.whole(new PriorityDraft(
                    draft.number(),
                    Overlay.text(draft.title(), old.title()),
                    Overlay.text(draft.finding(), old.finding()),
                    Overlay.or(draft.organisationIds(), old.organisationIds()),
                    Overlay.text(draft.sro(), old.sro())));
            if (stored.isEmpty()) {
                return LoadResult.created(priorities
                        .add(new Priority(areaCode, programmeId, whole, provenance))
                        .id());
            }
            Priority priority = stored.get();
            if (priority.asDraft().equals(whole)) {
                return LoadResult.unchanged(priority.id());
            }
            priority.describe(whole);
            priorities.flush();
            return LoadResult.changed(priority.id());
        });
    }

    /**
     * An action under the reference it is listed by. An empty list of leads or criteria counts as not said.
     *
     * @param position   its place in the priority when it is new; the loader counts, because asking for the last one reads them all
     * @param removed    columns of the sheet whose stored value the paper takes back
     * @param revised    the revised date the paper shows; a date counts only when the action is new
     * @param printed    the rating the paper prints at this place
     */
    public LoadResult action(
            String areaCode,
            UUID programmeId,
            ListingDraft place,
            int position,
            ActionEdit draft,
            Set<String> removed,
            Revised revised,
            Printed printed,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            said.whole(place);
            Optional<Listing> listed = listings.referred(programmeId, place.ref());
            listed.ifPresent(l -> refuseMoved(l, place));
            Optional<Action> stored = listed.map(l -> actions.require(l.actionId()));
            ActionEdit whole = said.whole(
                    over(draft, stored.map(a -> without(a.asEdit(), removed)).orElse(null)));
            refuseBefore(programmeId, whole, revised.date());
            if (stored.isEmpty()) {
                Action action = new Action(areaCode, programmeId, whole, provenance);
                action.loadRevised(revised.date());
                action.loadRevised(revised.words());
                actions.add(action);
                list(programmeId, place, position, action.id(), printed, provenance);
                return LoadResult.created(action.id());
            }
            Action action = stored.get();
            boolean reprinted = print(listed.get(), printed) | action.loadRevised(revised.words());
            if (action.asEdit().equals(whole)) {
                return reprinted ? LoadResult.changed(action.id()) : LoadResult.unchanged(action.id());
            }
            action.describe(whole);
            actions.flush();
            return LoadResult.changed(action.id());
        });
    }

    /**
     * Lists an action that the plan knows by another reference under one more priority.
     *
     * @param printed the rating the paper prints at this place, whatever it prints at the others
     */
    public LoadResult listAgain(
            String areaCode,
            UUID programmeId,
            ListingDraft place,
            int position,
            String sameAs,
            Printed printed,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            said.whole(place);
            UUID actionId = listings.referred(programmeId, sameAs)
                    .map(Listing::actionId)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/sameAs", "There is no action " + sameAs + " in this programme."));
            Optional<Listing> listed = listings.referred(programmeId, place.ref());
            if (listed.isPresent()) {
                refuseMoved(listed.get(), place);
                if (!listed.get().actionId().equals(actionId)) {
                    throw ProblemException.unprocessable("/ref", place.ref() + " is the reference of another action.");
                }
                return print(listed.get(), printed)
                        ? LoadResult.changed(listed.get().id())
                        : LoadResult.unchanged(listed.get().id());
            }
            listings.of(actionId).stream()
                    .filter(l -> l.priorityId().equals(place.priorityId()))
                    .findFirst()
                    .ifPresent(l -> {
                        throw ProblemException.unprocessable(
                                "/sameAs", "The action is already listed under that priority, as " + l.ref() + ".");
                    });
            return LoadResult.created(list(programmeId, place, position, actionId, printed, provenance)
                    .id());
        });
    }

    /** A paper says anew where an action stands: what older papers printed at its other places is over. */
    public void printedAnew(String areaCode, UUID actionId, String ref) {
        transactions.write(areaCode, () -> {
            listings.of(actionId).stream()
                    .filter(l -> !l.ref().equals(ref) && l.printedRating() != null)
                    .forEach(l -> l.printed(null));
            listings.flush();
            return actionId;
        });
    }

    public LoadResult milestone(String areaCode, UUID actionId, MilestoneDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Action action = actions.require(actionId);
            Optional<Milestone> stored = milestones.at(actionId, draft.position());
            MilestoneDraft old =
                    stored.map(Milestone::asDraft).map(said::left).orElse(MilestoneDraft.at(draft.position()));
            MilestoneDraft whole = said.whole(new MilestoneDraft(
                    draft.position(),
                    Overlay.or(draft.kind(), old.kind()),
                    Overlay.text(draft.title(), old.title()),
                    Overlay.or(draft.originalDue(), old.originalDue()),
                    DateWords.of(draft.dateWords()).forecast() != null
                            ? draft.forecast()
                            : Overlay.or(draft.forecast(), old.forecast()),
                    Overlay.or(draft.actual(), old.actual()),
                    Overlay.or(draft.rating(), old.rating()),
                    Overlay.or(draft.confidence(), old.confidence()),
                    Overlay.or(draft.stageMonths(), old.stageMonths()),
                    Overlay.or(draft.weight(), old.weight()),
                    Overlay.text(draft.overdueSaid(), old.overdueSaid()),
                    Overlay.or(draft.overdueSaidDays(), old.overdueSaidDays()),
                    words(draft, old, said.takes("forecast"))));
            Programme programme = programmes.require(action.programmeId());
            refuseBefore(programme, "/originalDue", whole.originalDue());
            refuseBefore(programme, "/forecast", whole.forecast());
            refuseBefore(programme, "/actual", whole.actual());
            if (stored.isEmpty()) {
                return LoadResult.created(
                        milestones.add(new Milestone(action, whole, provenance)).id());
            }
            Milestone milestone = stored.get();
            if (milestone.asDraft().equals(whole)) {
                return LoadResult.unchanged(milestone.id());
            }
            milestone.describe(whole);
            milestones.flush();
            return LoadResult.changed(milestone.id());
        });
    }

    /** The paper that a state is loaded from; found by its title and the date it describes. */
    public LoadResult paper(
            String areaCode,
            UUID programmeId,
            String title,
            LocalDate datedOn,
            LocalDate positionOn,
            LocalDate effectiveOn,
            String note) {
        return transactions.write(areaCode, () -> {
            Optional<SourcePaper> stored = papers.titled(programmeId, title.strip(), positionOn);
            return stored.map(paper -> LoadResult.unchanged(paper.id()))
                    .orElseGet(() -> LoadResult.created(papers.add(new SourcePaper(
                                    programmes.require(programmeId), title, datedOn, positionOn, effectiveOn, note))
                            .id()));
        });
    }

    /** A percentage as the paper printed it; what was printed never changes. */
    public LoadResult printed(
            String areaCode, UUID paperId, String scope, Rating rating, BigDecimal value, int decimals, String source) {
        return transactions.write(areaCode, () -> {
            Optional<PrintedFigure> stored = figures.of(paperId, scope, rating);
            if (stored.isPresent() && stored.get().value().compareTo(value) != 0) {
                throw ProblemException.unprocessable(
                        "/value",
                        "The same paper is already stored with "
                                + stored.get().value().toPlainString() + " here.");
            }
            return stored.map(figure -> LoadResult.unchanged(figure.id()))
                    .orElseGet(() -> LoadResult.created(figures.add(
                                    new PrintedFigure(papers.require(paperId), scope, rating, value, decimals, source))
                            .id()));
        });
    }

    private boolean print(Listing listing, Printed printed) {
        boolean same = printed.rating() == null || printed.rating() == listing.printedRating();
        if (same
                || statements
                        .latest(listing.actionId())
                        .filter(s -> s.positionOn().isAfter(printed.positionOn()))
                        .isPresent()) {
            return false;
        }
        listing.printed(printed.rating());
        listings.flush();
        return true;
    }

    private Listing list(
            UUID programmeId, ListingDraft place, int position, UUID actionId, Printed printed, Provenance provenance) {
        Priority priority = priorities.require(place.priorityId());
        if (!priority.programmeId().equals(programmeId)) {
            throw ProblemException.unprocessable("/priorityId", "That priority belongs to another programme.");
        }
        Listing listing = new Listing(priority, actionId, place.ref(), position, provenance);
        listing.printed(printed.rating());
        return listings.add(listing);
    }

    private void refuseMoved(Listing listed, ListingDraft place) {
        if (!listed.priorityId().equals(place.priorityId())) {
            throw ProblemException.unprocessable(
                    "/priorityId",
                    place.ref() + " is listed under priority "
                            + priorities.require(listed.priorityId()).number()
                            + ". A reference does not move between priorities.");
        }
    }

    /** Nothing is known any more of when an action will be finished; true when something was. */
    public boolean forgetForecast(String areaCode, UUID actionId) {
        return transactions.write(areaCode, () -> {
            boolean known = actions.require(actionId).forgetForecast();
            actions.flush();
            return known;
        });
    }

    /** Words stand where no date does; an agreed date stays until another is agreed. */
    @Nullable
    private static DateWords words(MilestoneDraft draft, MilestoneDraft old, boolean forgets) {
        DateWords words = DateWords.of(draft.dateWords()).over(DateWords.of(old.dateWords()));
        boolean due = draft.originalDue() != null || old.originalDue() != null;
        boolean said = DateWords.of(draft.dateWords()).forecast() != null;
        boolean forecast = draft.forecast() != null || !said && (forgets || old.forecast() != null);
        return DateWords.stored(words.withOriginalDue(due ? null : words.originalDue())
                .withForecast(forecast ? null : words.forecast()));
    }

    private static ActionEdit without(ActionEdit stored, Set<String> removed) {
        return new ActionEdit(
                stored.title(),
                removed.contains("leads") ? List.of() : stored.leads(),
                removed.contains("sro") ? null : stored.sro(),
                removed.contains("success_criteria") ? List.of() : stored.successCriteria(),
                removed.contains("co_production") ? null : stored.coProduction(),
                removed.contains("expected_difference") ? null : stored.familyDifference(),
                removed.contains("start") ? null : stored.startOn(),
                stored.originalDue(),
                removed.contains("start") ? DateWords.of(stored.dateWords()).withStart(null) : stored.dateWords());
    }

    private static ActionEdit over(ActionEdit draft, @Nullable ActionEdit stored) {
        ActionEdit old =
                stored == null ? new ActionEdit(null, List.of(), null, List.of(), null, null, null, null) : stored;
        DateWords said = DateWords.of(draft.dateWords());
        DateWords words = said.over(DateWords.of(old.dateWords()));
        LocalDate start = said.start() != null ? null : Overlay.or(draft.startOn(), old.startOn());
        PlannedDate due = Overlay.or(draft.originalDue(), old.originalDue());
        return new ActionEdit(
                Overlay.text(draft.title(), old.title()),
                Leads.over(draft.leads(), old.leads()),
                Overlay.text(draft.sro(), old.sro()),
                draft.successCriteria().isEmpty() ? old.successCriteria() : draft.successCriteria(),
                Overlay.text(draft.coProduction(), old.coProduction()),
                Overlay.text(draft.familyDifference(), old.familyDifference()),
                start,
                due,
                DateWords.stored(words.withStart(start != null ? null : words.start())
                        .withOriginalDue(due != null ? null : words.originalDue())));
    }

    private void refuseBefore(UUID programmeId, ActionEdit edit, PlannedDate revisedDue) {
        Programme programme = programmes.require(programmeId);
        programme.refuseBefore("/startOn", edit.startOn());
        refuseBefore(programme, "/originalDue", edit.originalDue());
        refuseBefore(programme, "/revisedDue", revisedDue);
    }

    private static void refuseBefore(Programme programme, String pointer, PlannedDate date) {
        programme.refuseBefore(pointer, date == null ? null : date.date());
    }
}
