package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.access.Role;
import uk.goldenthread.access.Scopes;
import uk.goldenthread.platform.decision.Decided;
import uk.goldenthread.platform.decision.Matter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Requests to move agreed dates: asked for, decided, taken back, or found in a paper. */
@ApplicationScoped
public class DeadlineChangeService {
    private final Programmes programmes;
    private final Actions actions;
    private final Listings listings;
    private final DeadlineChanges changes;
    private final Scopes scopes;
    private final Transactions transactions;
    private final LondonTime time;

    public DeadlineChangeService(
            Programmes programmes,
            Actions actions,
            Listings listings,
            DeadlineChanges changes,
            Scopes scopes,
            Transactions transactions,
            LondonTime time) {
        this.programmes = programmes;
        this.actions = actions;
        this.listings = listings;
        this.changes = changes;
        this.scopes = scopes;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * Who asks, and for which actions they may.
     *
     * @param manager       programme manager: for every action
     * @param everyPriority SRO of all priorities
     * @param priorities    otherwise those one is SRO of
     */
    public record Asker(UUID personId, boolean manager, boolean everyPriority, Set<UUID> priorities) {
        /** The role in which one may ask for an action that is listed under these; empty when one may not. */
        Optional<String> role(Set<UUID> listed) {
            if (everyPriority || listed.stream().anyMatch(priorities::contains)) {
                return Optional.of(Role.SRO.word());
            }
            return manager ? Optional.of(Role.PROGRAMME_MANAGER.word()) : Optional.empty();
        }
    }

    /**
     * What became of a date that a paper shows.
     *
     * @param added true when it became a request
     * @param note  what a reader of the report should know; null when the date is the one already known
     */
    public record Shown(boolean added, @Nullable String note) {
        private static final Shown KNOWN = new Shown(false, null);
    }

    public Written ask(String areaCode, UUID actionId, DeadlineChangeDraft draft, Asker asker) {
        return transactions.write(areaCode, () -> ask(actions.require(actionId), "", draft, asker));
    }

    /**
     * Asks for another date of an action that must be one of the programme.
     *
     * @throws ProblemException when it is not, and with pointers below {@code /change}
     */
    public Written askOf(UUID programmeId, String areaCode, UUID actionId, DeadlineChangeDraft draft, Asker asker) {
        return transactions.write(areaCode, () -> {
            Action action = actions.findByIdOptional(actionId)
                    .filter(a -> a.programmeId().equals(programmeId))
                    .orElseThrow(() ->
                            ProblemException.unprocessable("/actionId", "There is no such action in this programme."));
            return ask(action, "/change", draft, asker);
        });
    }

    private Written ask(Action action, String place, DeadlineChangeDraft draft, Asker asker) {
        String role = asker.role(listings.of(action.id()).stream()
                        .map(Listing::priorityId)
                        .collect(Collectors.toSet()))
                .orElseThrow(
                        () -> new ProblemException(
                                ProblemType.NOT_ALLOWED,
                                "Only the SRO of a priority that this action is listed under, or the programme manager, can ask for another date."));
        if (draft.category() == DeadlineCategory.NOT_STATED) {
            throw ProblemException.unprocessable(
                    place + "/category", "Choose a kind of reason. NOT_STATED stands only for what a paper says.");
        }
        programmes
                .require(action.programmeId())
                .refuseBefore(place + "/to", draft.to().date());
        requireUnfinished(action);
        requireCurrent(place + "/from", draft.from(), action.due());
        if (PlannedDate.same(draft.to(), action.due())) {
            throw ProblemException.unprocessable(
                    place + "/to", draft.to().words() + " is the date already approved. Enter another one.");
        }
        // Asked before the database would refuse it, so that a bulk request goes on after a refused item.
        changes.waiting(action.id()).ifPresent(waiting -> {
            throw ProblemException.conflict(
                    place + "/to",
                    "Another date, " + waiting.to().words()
                            + ", is asked for already and waits for a decision. Withdraw that request first.");
        });
        DeadlineChange change = changes.add(DeadlineChange.asked(action, draft, asker.personId(), role, time.today()));
        return receipt(change);
    }

    public Written approve(String areaCode, UUID id, String ifMatch, DateDecisionDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            DeadlineChange change = read(id, ifMatch);
            requireMeeting(areaCode, draft.meetingId());
            approve(change, draft.reason(), draft.meetingId(), person);
            return receipt(change);
        });
    }

    public Written refuse(String areaCode, UUID id, String ifMatch, DateDecisionDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            DeadlineChange change = read(id, ifMatch);
            requireMeeting(areaCode, draft.meetingId());
            refuse(change, draft.reason(), draft.meetingId(), person);
            return receipt(change);
        });
    }

    public Written withdraw(String areaCode, UUID id, String ifMatch, String reason, Asker asker) {
        return transactions.write(areaCode, () -> {
            DeadlineChange change = read(id, ifMatch);
            change.withdraw(asker.personId(), asker.manager(), time.today(), reason);
            changes.flush();
            return receipt(change);
        });
    }

    /** What a meeting decided takes effect, by the rules that hold for the chair alone too. Inside a write transaction. */
    void decided(UUID id, Decided decided) {
        DeadlineChange change = changes.require(id);
        if (decided.approved()) {
            approve(change, decided.reason(), decided.meetingId(), decided.personId());
        } else {
            refuse(change, decided.reason(), decided.meetingId(), decided.personId());
        }
    }

    /** What a meeting would decide, e.g. "5.3 Review of EHC plan processes: January 2025". Inside a transaction. */
    Optional<Matter> matter(UUID id) {
        return changes.findByIdOptional(id).map(change -> {
            Action action = actions.require(change.actionId());
            String ref = listings.of(action.id()).stream()
                    .findFirst()
                    .map(Listing::ref)
                    .orElse("");
            return new Matter(
                    change.areaCode(),
                    change.programmeId(),
                    label(ref, action.title(), change.to()),
                    change.state() == DeadlineState.REQUESTED,
                    change.requestedBy());
        });
    }

    /** How a request stands on an agenda. */
    public static String label(String ref, String title, PlannedDate to) {
        return (ref + " " + title).strip() + ": " + to.words();
    }

    /**
     * A date that a paper shows for an action that has another one, or none: it becomes a request whose decision is not known. The same
     * date of the same paper becomes one once, whatever was decided of it.
     */
    public Shown shown(String areaCode, UUID actionId, PlannedDate date, LocalDate reportedOn, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Action action = actions.require(actionId);
            if (PlannedDate.same(action.due(), date)
                    || changes.shown(actionId, date, provenance.source()).isPresent()) {
                return Shown.KNOWN;
            }
            Optional<DeadlineChange> waiting = changes.waiting(actionId);
            if (waiting.isPresent()) {
                return PlannedDate.same(waiting.get().to(), date)
                        ? Shown.KNOWN
                        : new Shown(
                                false,
                                "A different date was not taken over: another one, "
                                        + waiting.get().to().words() + ", waits for a decision.");
            }
            if (action.actual() != null) {
                return new Shown(false, "A different date was not taken over: the action is finished.");
            }
            programmes.require(action.programmeId()).refuseBefore("/revisedDue", date.date());
            changes.add(DeadlineChange.shown(action, date, reportedOn, provenance));
            return new Shown(true, "A different date became a request: imported, decision not known.");
        });
    }

    private void approve(DeadlineChange change, String reason, UUID meeting, UUID person) {
        Action action = actions.require(change.actionId());
        change.approve(action.due(), person, time.today(), reason, meeting);
        requireUnfinished(action);
        action.redate(change.to());
        changes.flush();
    }

    private void refuse(DeadlineChange change, String reason, UUID meeting, UUID person) {
        if (Text.orEmpty(reason).isEmpty()) {
            throw ProblemException.unprocessable("/reason", "Say why the date is refused.");
        }
        change.refuse(person, time.today(), reason, meeting);
        changes.flush();
    }

    private DeadlineChange read(UUID id, String ifMatch) {
        DeadlineChange change = changes.require(id);
        ETags.requireMatch(ifMatch, id, change.version());
        return change;
    }

    private void requireMeeting(String areaCode, UUID meeting) {
        if (meeting != null && scopes.whereabouts(areaCode, "meeting", meeting).isEmpty()) {
            throw ProblemException.unprocessable("/meetingId", "This area has no such meeting.");
        }
    }

    /** The date an action was finished against says how late it was; it does not move afterwards. */
    private static void requireUnfinished(Action action) {
        if (action.actual() != null) {
            throw ProblemException.conflict(
                    "",
                    "The action was finished on " + action.actual().words()
                            + "; the date it is measured against does not move any more.");
        }
    }

    private static void requireCurrent(String pointer, PlannedDate from, PlannedDate due) {
        if (PlannedDate.same(from, due)) {
            return;
        }
        throw ProblemException.conflict(
                pointer,
                due == null
                        ? "No date is approved for this action. Leave “from” out."
                        : "The date now approved is " + due.words()
                                + ". Read the action again and ask from that date.");
    }

    private Written receipt(DeadlineChange change) {
        return new Written(change.id(), change.version(), transactions.revision());
    }
}
