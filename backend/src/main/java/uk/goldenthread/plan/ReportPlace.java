package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;

/** Where a statement stands among the cycles: in the open one, if there is one that still takes it. */
@ApplicationScoped
public class ReportPlace {
    private final Cycles cycles;
    private final Submissions submissions;
    private final Listings listings;

    public ReportPlace(Cycles cycles, Submissions submissions, Listings listings) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.listings = listings;
    }

    /**
     * The open cycle of the action's programme; null when none is open.
     *
     * @param wanted the cycle that the author believes to fill in; null when they said none
     */
    UUID of(Action action, UUID wanted) {
        if (wanted != null) {
            cycles.findByIdOptional(wanted)
                    .filter(c -> c.programmeId().equals(action.programmeId()))
                    .orElseThrow(() ->
                            ProblemException.unprocessable("/cycleId", "There is no such cycle in this programme."))
                    .requireOpen();
        }
        return cycles.open(action.programmeId())
                .map(cycle -> {
                    refuseAccepted(cycle, action);
                    return cycle.id();
                })
                .orElse(null);
    }

    /** The open cycle that reports on the day a paper describes; null when there is none. */
    UUID ofPaper(Action action, LocalDate positionOn) {
        return cycles.open(action.programmeId())
                .filter(c -> c.reportsOn(positionOn))
                .map(Cycle::id)
                .orElse(null);
    }

    private void refuseAccepted(Cycle cycle, Action action) {
        Set<UUID> own =
                listings.of(action.id()).stream().map(Listing::priorityId).collect(Collectors.toSet());
        List<Submission> reports = submissions.of(cycle.id()).stream()
                .filter(s -> own.contains(s.priorityId()))
                .toList();
        if (!reports.isEmpty() && reports.stream().allMatch(s -> s.state() == SubmissionState.ACCEPTED)) {
            throw ProblemException.conflict(
                    "",
                    "The report to the cycle " + cycle.title()
                            + " was accepted. Ask the programme manager to return it before you change it.");
        }
    }
}
