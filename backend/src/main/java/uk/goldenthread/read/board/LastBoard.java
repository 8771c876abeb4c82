package uk.goldenthread.read.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.governance.MeetingState;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * What a board saw last: the day up to which movement is counted.
 *
 * @param on    day of it
 * @param words how people call it
 */
public record LastBoard(LocalDate on, String words) {

    /** The latest meeting that was held before today, else the latest closed cycle; empty when there was neither. */
    public static Optional<LastBoard> of(ProgrammeSnapshot s, LocalDate today) {
        Optional<LastBoard> meeting = s.meetings().stream()
                .filter(m -> MeetingState.HELD.name().equals(m.state()))
                .filter(m -> m.dateTo().isBefore(today))
                .max(Comparator.comparing(MeetingFacts::dateTo))
                .map(m -> new LastBoard(m.dateTo(), m.words()));
        return meeting.isPresent()
                ? meeting
                : s.cycles().stream()
                        .filter(c ->
                                c.state() == CycleState.CLOSED && c.closedOn().isBefore(today))
                        .max(Comparator.comparing(CycleFacts::closedOn))
                        .map(c -> new LastBoard(
                                c.closedOn(), "the close of " + c.title() + ", " + PlannedDate.words(c.closedOn())));
    }
}
