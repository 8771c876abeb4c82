package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.access.Scopes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

/** Opening, changing and closing reporting cycles. What priorities submit to them is {@link SubmissionService}'s. */
@ApplicationScoped
public class CycleService {
    private final Programmes programmes;
    private final Priorities priorities;
    private final Listings listings;
    private final Cycles cycles;
    private final Submissions submissions;
    private final ActionCloses closes;
    private final Closing closing;
    private final Scopes scopes;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;

    public CycleService(
            Programmes programmes,
            Priorities priorities,
            Listings listings,
            Cycles cycles,
            Submissions submissions,
            ActionCloses closes,
            Closing closing,
            Scopes scopes,
            Transactions transactions,
            LondonTime time,
            MergePatch merge) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.listings = listings;
        this.cycles = cycles;
        this.submissions = submissions;
        this.closes = closes;
        this.closing = closing;
        this.scopes = scopes;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
    }

    /** Opens a cycle; every priority that lists an action owes it a report. */
    public Written open(String areaCode, UUID programmeId, CycleDraft draft) {
        return transactions.write(areaCode, () -> {
            Cycle cycle = add(areaCode, programmeId, draft, time.today(), "");
            List<UUID> listed = listings.inProgramme(programmeId).stream()
                    .map(Listing::priorityId)
                    .distinct()
                    .toList();
            priorities.of(programmeId).stream()
                    .filter(p -> listed.contains(p.id()))
                    .forEach(p -> submissions.add(new Submission(cycle, p.id(), time.today())));
            return new Written(cycle.id(), cycle.version(), transactions.revision());
        });
    }

    /**
     * Opens a cycle of the past that is loaded now; who reported to it is not known.
     *
     * @param effectiveOn day from which it counts
     * @param source      paper it is taken from
     */
    public Written openLoaded(
            String areaCode, UUID programmeId, CycleDraft draft, LocalDate effectiveOn, String source) {
        return transactions.write(areaCode, time.effective(effectiveOn), () -> {
            Cycle cycle = add(areaCode, programmeId, draft, effectiveOn, source);
            return new Written(cycle.id(), cycle.version(), transactions.revision());
        });
    }

    private Cycle add(String areaCode, UUID programmeId, CycleDraft draft, LocalDate on, String source) {
        programmes.require(programmeId).refuseBefore("/periodFrom", draft.periodFrom());
        refuse(areaCode, programmeId, draft, null);
        cycles.open(programmeId).ifPresent(open -> {
            throw ProblemException.conflict(
                    "", "The cycle " + open.title() + " is open. Close it before the next one opens.");
        });
        return cycles.add(new Cycle(areaCode, programmeId, draft, on, source));
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Cycle cycle = cycles.require(id);
            ETags.requireMatch(ifMatch, id, cycle.version());
            CycleDraft draft = merge.apply(cycle.asDraft(), patch, CycleDraft.class);
            programmes.require(cycle.programmeId()).refuseBefore("/periodFrom", draft.periodFrom());
            refuse(areaCode, cycle.programmeId(), draft, id);
            cycle.describe(draft);
            cycles.flush();
            return new Written(id, cycle.version(), transactions.revision());
        });
    }

    /**
     * Closes a cycle and keeps how every action stood.
     *
     * @param reason why it closes without a priority's report; needed where one is owed
     */
    public Written close(String areaCode, UUID id, String ifMatch, UUID person, String reason) {
        return close(areaCode, id, person, reason, null, cycle -> ETags.requireMatch(ifMatch, id, cycle.version()));
    }

    /** Closes a cycle of the past that is loaded now: what its paper reported is all that is known. */
    public Written closeLoaded(String areaCode, UUID id, LocalDate effectiveOn) {
        return close(areaCode, id, null, "", time.effective(effectiveOn), c -> {});
    }

    private Written close(
            String areaCode,
            UUID id,
            UUID person,
            String reason,
            Instant effective,
            java.util.function.Consumer<Cycle> check) {
        return transactions.write(areaCode, effective, () -> {
            LocalDate on = effective != null ? LondonTime.dateOf(effective) : time.today();
            Cycle cycle = cycles.require(id);
            check.accept(cycle);
            refuseUndecided(cycle, reason);
            cycle.close(person, on, reason);
            closing.standings(areaCode, cycle.programmeId(), on)
                    .forEach(standing -> closes.persist(new ActionClose(cycle, standing)));
            cycles.flush();
            return new Written(id, cycle.version(), transactions.revision());
        });
    }

    /** What was submitted is accepted or returned first; what is owed is closed over only with a reason. */
    private void refuseUndecided(Cycle cycle, String reason) {
        cycle.requireOpen();
        Map<SubmissionState, List<Submission>> byState =
                submissions.of(cycle.id()).stream().collect(Collectors.groupingBy(Submission::state));
        List<Submission> waiting = byState.getOrDefault(SubmissionState.SUBMITTED, List.of());
        if (!waiting.isEmpty()) {
            throw ProblemException.conflict(
                    "", "Accept or return what was submitted first: " + numbers(cycle, waiting) + ".");
        }
        List<Submission> owed = byState.entrySet().stream()
                .filter(e -> e.getKey().owed())
                .flatMap(e -> e.getValue().stream())
                .toList();
        if (!owed.isEmpty() && Text.orEmpty(reason).isEmpty()) {
            throw ProblemException.unprocessable(
                    "/reason", "Say why the cycle closes without the report of " + numbers(cycle, owed) + ".");
        }
    }

    private String numbers(Cycle cycle, List<Submission> of) {
        Map<UUID, Priority> byId = priorities.of(cycle.programmeId()).stream()
                .collect(Collectors.toMap(Priority::id, Function.identity()));
        return of.stream()
                .map(s -> byId.get(s.priorityId()).number())
                .sorted()
                .map(n -> "priority " + n)
                .collect(Collectors.joining(", "));
    }

    private void refuse(String areaCode, UUID programmeId, CycleDraft draft, UUID except) {
        if (draft.boardId() != null
                && scopes.whereabouts(areaCode, "board", draft.boardId()).isEmpty()) {
            throw ProblemException.unprocessable("/boardId", "This area has no such board.");
        }
        cycles.of(programmeId).stream()
                .filter(c -> !c.id().equals(except) && c.overlaps(draft))
                .findFirst()
                .ifPresent(c -> {
                    throw ProblemException.conflict(
                            "/periodFrom",
                            "The period overlaps the cycle " + c.title() + ", which reports on "
                                    + PlannedDate.words(c.periodFrom()) + " to " + PlannedDate.words(c.periodTo())
                                    + ".");
                });
    }
}
