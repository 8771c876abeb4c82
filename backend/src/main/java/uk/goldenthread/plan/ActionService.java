package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** Actions, where they are listed, and their milestones. */
@ApplicationScoped
public class ActionService {
    private final Programmes programmes;
    private final Priorities priorities;
    private final Actions actions;
    private final Listings listings;
    private final Milestones milestones;
    private final Organisations organisations;
    private final Transactions transactions;
    private final MergePatch merge;

    public ActionService(
            Programmes programmes,
            Priorities priorities,
            Actions actions,
            Listings listings,
            Milestones milestones,
            Organisations organisations,
            Transactions transactions,
            MergePatch merge) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.actions = actions;
        this.listings = listings;
        this.milestones = milestones;
        this.organisations = organisations;
        this.transactions = transactions;
        this.merge = merge;
    }

    public Written create(String areaCode, UUID programmeId, ActionDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            refuseBefore(programmeId, draft.edit());
            requireOpen(areaCode, draft.leads(), List.of());
            Action action = actions.add(new Action(areaCode, programmeId, draft.edit(), provenance));
            for (int i = 0; i < draft.listings().size(); i++) {
                list(action, draft.listings().get(i), "/listings/" + i, provenance);
            }
            return new Written(action.id(), action.version(), transactions.revision());
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Action action = actions.require(id);
            ETags.requireMatch(ifMatch, id, action.version());
            ActionEdit edit = merge.apply(action.asEdit(), patch, ActionEdit.class);
            refuseBefore(action.programmeId(), edit);
            requireOpen(areaCode, edit.leads(), action.asEdit().leads());
            action.describe(edit);
            actions.flush();
            return new Written(id, action.version(), transactions.revision());
        });
    }

    /** Lists an action under another priority, where it counts again in that priority and once overall. */
    public Written list(String areaCode, UUID actionId, ListingDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Listing listing = list(actions.require(actionId), draft, "", provenance);
            return new Written(listing.id(), listing.version(), transactions.revision());
        });
    }

    public Written addMilestone(String areaCode, UUID actionId, MilestoneDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> add(actions.require(actionId), "", draft, provenance));
    }

    /**
     * Adds a milestone to an action that must be one of the programme.
     *
     * @throws ProblemException when it is not, and with pointers below {@code /milestone}
     */
    public Written addMilestoneOf(UUID programmeId, String areaCode, UUID actionId, MilestoneDraft draft) {
        return transactions.write(areaCode, () -> {
            Action action = actions.findByIdOptional(actionId)
                    .filter(a -> a.programmeId().equals(programmeId))
                    .orElseThrow(() ->
                            ProblemException.unprocessable("/actionId", "There is no such action in this programme."));
            return add(action, "/milestone", draft, Provenance.ENTERED);
        });
    }

    private Written add(Action action, String place, MilestoneDraft draft, Provenance provenance) {
        refuseBefore(action.programmeId(), place, draft);
        // Asked before the database would refuse it, so that a bulk request goes on after a refused item.
        if (milestones.at(action.id(), draft.position()).isPresent()) {
            throw ProblemException.conflict(
                    place + "/position", "The action already has a milestone at that position.");
        }
        Milestone milestone = milestones.add(new Milestone(action, draft, provenance));
        return new Written(milestone.id(), milestone.version(), transactions.revision());
    }

    public Written changeMilestone(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Milestone milestone = milestones.require(id);
            ETags.requireMatch(ifMatch, id, milestone.version());
            MilestoneDraft draft = merge.apply(milestone.asDraft(), patch, MilestoneDraft.class);
            refuseBefore(milestone.programmeId(), "", draft);
            milestone.describe(draft);
            milestones.flush();
            return new Written(id, milestone.version(), transactions.revision());
        });
    }

    /**
     * @param place where the listing stands in what was sent
     */
    private Listing list(Action action, ListingDraft draft, String place, Provenance provenance) {
        Priority priority = priorities.require(draft.priorityId());
        if (!priority.programmeId().equals(action.programmeId())) {
            throw ProblemException.unprocessable(place + "/priorityId", "That priority belongs to another programme.");
        }
        // Asked before the database would refuse it, so that a bulk request goes on after a refused item.
        if (listings.referred(action.programmeId(), draft.ref()).isPresent()) {
            throw ProblemException.conflict(place + "/ref", "That reference is already used in this programme.");
        }
        if (listings.of(action.id()).stream().anyMatch(l -> l.priorityId().equals(priority.id()))) {
            throw ProblemException.conflict(place + "/priorityId", "The action is already listed under that priority.");
        }
        return listings.add(
                new Listing(priority, action.id(), draft.ref(), listings.lastPosition(priority.id()) + 1, provenance));
    }

    private void requireOpen(String areaCode, List<Lead> leads, List<Lead> before) {
        organisations.requireOpen(areaCode, bodies(leads), bodies(before), i -> "/leads/" + i + "/organisation");
    }

    private static List<UUID> bodies(List<Lead> leads) {
        return leads.stream().map(Lead::organisation).toList();
    }

    private void refuseBefore(UUID programmeId, ActionEdit edit) {
        Programme programme = programmes.require(programmeId);
        programme.refuseBefore("/startOn", edit.startOn());
        programme.refuseBefore(
                "/originalDue",
                edit.originalDue() == null ? null : edit.originalDue().date());
    }

    private void refuseBefore(UUID programmeId, String place, MilestoneDraft draft) {
        Programme programme = programmes.require(programmeId);
        programme.refuseBefore(
                place + "/originalDue",
                draft.originalDue() == null ? null : draft.originalDue().date());
        programme.refuseBefore(
                place + "/forecast",
                draft.forecast() == null ? null : draft.forecast().date());
        programme.refuseBefore(
                place + "/actual",
                draft.actual() == null ? null : draft.actual().date());
    }
}
