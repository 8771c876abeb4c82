package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** A priority's report to a cycle: declared by its SRO in one transaction, then accepted or returned. */
@ApplicationScoped
public class SubmissionService {
    private final Cycles cycles;
    private final Submissions submissions;
    private final Priorities priorities;
    private final Listings listings;
    private final Actions actions;
    private final Statements statements;
    private final StatementService declaring;
    private final StatementDrafts drafts;
    private final Transactions transactions;
    private final LondonTime time;

    public SubmissionService(
            Cycles cycles,
            Submissions submissions,
            Priorities priorities,
            Listings listings,
            Actions actions,
            Statements statements,
            StatementService declaring,
            StatementDrafts drafts,
            Transactions transactions,
            LondonTime time) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.priorities = priorities;
        this.listings = listings;
        this.actions = actions;
        this.statements = statements;
        this.declaring = declaring;
        this.drafts = drafts;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * Declares where the actions of a priority stand, all or none, and hands the report in.
     *
     * @throws ProblemException 422 with a pointer to each statement that is refused, or naming the actions that are still owed
     */
    public Written submit(String areaCode, UUID cycleId, SubmissionDraft draft, Statement.Author author) {
        return transactions.write(areaCode, () -> {
            Cycle cycle = cycles.require(cycleId);
            cycle.requireOpen();
            Priority priority = priorities
                    .findByIdOptional(draft.priorityId())
                    .filter(p -> p.programmeId().equals(cycle.programmeId()))
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/priorityId", "There is no such priority in this programme."));
            Submission submission = submissions
                    .of(cycleId, priority.id())
                    .orElseGet(() -> submissions.add(new Submission(cycle, priority.id(), time.today())));
            submission.submit(author.personId(), time.today());
            List<Listing> listed = listings.under(priority.id());
            Set<UUID> own = listed.stream().map(Listing::actionId).collect(Collectors.toSet());
            Set<UUID> stated = new HashSet<>();
            List<FieldError> errors = new ArrayList<>();
            for (int i = 0; i < draft.statements().size(); i++) {
                SubmissionDraft.ActionStatement one = draft.statements().get(i);
                String place = "/statements/" + i;
                if (!own.contains(one.actionId()) || !stated.add(one.actionId())) {
                    errors.add(FieldError.at(
                            place + "/actionId",
                            own.contains(one.actionId())
                                    ? "This action is stated twice in one report."
                                    : "This action is not listed under the priority."));
                } else {
                    declare(cycle, one, place, author, errors);
                }
            }
            if (!errors.isEmpty()) {
                throw new ProblemException(
                        ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
            }
            refuseOwed(cycle, listed);
            submissions.flush();
            return new Written(submission.id(), submission.version(), transactions.revision());
        });
    }

    public Written accept(String areaCode, UUID id, String ifMatch, UUID person) {
        return decide(areaCode, id, ifMatch, s -> s.accept(person, time.today()));
    }

    public Written giveBack(String areaCode, UUID id, String ifMatch, UUID person, String reason) {
        return decide(areaCode, id, ifMatch, s -> s.giveBack(person, time.today(), reason));
    }

    private Written decide(String areaCode, UUID id, String ifMatch, java.util.function.Consumer<Submission> decision) {
        return transactions.write(areaCode, () -> {
            Submission submission = submissions.require(id);
            ETags.requireMatch(ifMatch, id, submission.version());
            cycles.require(submission.cycleId()).requireOpen();
            decision.accept(submission);
            submissions.flush();
            return new Written(id, submission.version(), transactions.revision());
        });
    }

    private void declare(
            Cycle cycle,
            SubmissionDraft.ActionStatement one,
            String place,
            Statement.Author author,
            List<FieldError> errors) {
        Action action = actions.require(one.actionId());
        Optional<StatementDraft> said = one.unchanged() ? again(cycle, action) : Optional.ofNullable(one.statement());
        if (said.isEmpty()) {
            errors.add(FieldError.at(
                    place + (one.unchanged() ? "/unchanged" : "/statement"),
                    one.unchanged()
                            ? "Nothing was stated about this action before, so it cannot be unchanged."
                            : "Send a statement, or say that nothing changed."));
            return;
        }
        if (said.get().positionOn().isBefore(cycle.periodFrom())) {
            errors.add(FieldError.at(
                    place + "/statement/positionOn",
                    "The cycle reports on " + PlannedDate.words(cycle.periodFrom()) + " and after."));
            return;
        }
        try {
            declaring.declare(
                    action,
                    said.get(),
                    author,
                    time.today(),
                    new Statement.Place(cycle.id(), one.unchanged()),
                    Provenance.ENTERED);
            drafts.takenUp(action.id(), author.personId());
        } catch (ProblemException refused) {
            refused.errors().forEach(e -> errors.add(FieldError.at(place + "/statement" + e.pointer(), e.message())));
            if (refused.errors().isEmpty()) {
                throw refused;
            }
        }
    }

    /** The last statement once more, for the last day that the cycle reports on or today. */
    private Optional<StatementDraft> again(Cycle cycle, Action action) {
        LocalDate today = time.today();
        LocalDate position = cycle.periodTo().isBefore(today) ? cycle.periodTo() : today;
        return statements
                .latest(action.id())
                .map(s -> s.again(s.positionOn().isAfter(position) ? s.positionOn() : position));
    }

    /** Every action that is not finished must be stated in the cycle: here, by itself, or by another priority that lists it too. */
    private void refuseOwed(Cycle cycle, List<Listing> listed) {
        String owed = listed.stream()
                .filter(l -> {
                    Optional<Statement> last = statements.latest(l.actionId());
                    return last.isEmpty()
                            || !last.get().finished()
                                    && !cycle.id().equals(last.get().cycleId());
                })
                .map(Listing::ref)
                .collect(Collectors.joining(", "));
        if (!owed.isEmpty()) {
            throw ProblemException.unprocessable(
                    "/statements", "Say where these stand too, or that nothing changed: " + owed + ".");
        }
    }
}
