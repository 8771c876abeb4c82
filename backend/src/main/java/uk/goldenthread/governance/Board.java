package uk.goldenthread.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A board or group of the partnership. */
@Entity
public class Board extends TenantRecord {
    private String name;

    @Enumerated(EnumType.STRING)
    private BoardTier tier;

    private LocalDate endedOn;

    protected Board() {}

    public Board(String areaCode, BoardDraft draft) {
        super(areaCode);
        describe(draft);
    }

    public final void describe(BoardDraft draft) {
        if (draft.endedOn() != null
                && (draft.endedOn().getYear() < 2000 || draft.endedOn().getYear() > 2099)) {
            throw ProblemException.unprocessable("/endedOn", "Enter a day of this century.");
        }
        name = draft.name().strip();
        tier = draft.tier();
        endedOn = draft.endedOn();
    }

    /** Refuses a meeting after the board ceased to be. */
    void requireThere(LocalDate lastDay) {
        if (endedOn != null && lastDay.isAfter(endedOn)) {
            throw ProblemException.unprocessable(
                    "/dateTo",
                    "The board ended on " + MeetingDays.words(endedOn, endedOn) + "; it does not meet later.");
        }
    }

    public BoardDraft asDraft() {
        return new BoardDraft(name, tier, endedOn);
    }

    public String name() {
        return name;
    }

    BoardView view() {
        return new BoardView(id(), version(), name, tier, endedOn);
    }
}
