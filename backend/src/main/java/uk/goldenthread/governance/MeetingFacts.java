package uk.goldenthread.governance;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

/** A meeting of the area, as it is known today. */
public record MeetingFacts(
        UUID id,
        int version,
        UUID boardId,
        String boardName,
        String title,
        LocalDate dateFrom,
        LocalDate dateTo,
        String dateNote,
        String state)
        implements Fact {
    /** How people call it: the board, its title where it has one, and the day. */
    public String words() {
        return MeetingDays.meeting(boardName, title, dateFrom, dateTo);
    }
}
