package uk.goldenthread.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;
import uk.goldenthread.record.Text;

/** A meeting of a board. */
@Entity
public class Meeting extends TenantRecord {
    private UUID boardId;
    private String title;
    private LocalDate dateFrom;
    private LocalDate dateTo;
    private String dateNote;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private String stateReason = "";

    protected Meeting() {}

    public Meeting(Board board, MeetingDraft draft) {
        super(board.areaCode());
        boardId = board.id();
        describe(board, draft);
    }

    /** Sets what is said of it; the draft has both days by now. */
    final void describe(Board board, MeetingDraft draft) {
        if (draft.dateTo().isBefore(draft.dateFrom())) {
            throw ProblemException.unprocessable("/dateTo", "The last day cannot be before the first.");
        }
        if (draft.dateFrom().getYear() < 2000 || draft.dateTo().getYear() > 2099) {
            throw ProblemException.unprocessable("/dateFrom", "Enter a day of this century.");
        }
        board.requireThere(draft.dateTo());
        title = Text.orEmpty(draft.title());
        dateFrom = draft.dateFrom();
        dateTo = draft.dateTo();
        dateNote = Text.orEmpty(draft.dateNote());
    }

    /** Changes what is said of it. One that was cancelled stays as it was; one that was held cannot lie in the future. */
    void change(Board board, MeetingDraft draft, LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            throw ProblemException.conflict("", "This meeting was cancelled. Plan another one.");
        }
        if (state == MeetingState.HELD && draft.dateFrom().isAfter(today)) {
            throw ProblemException.unprocessable("/dateFrom", "A meeting that was held cannot lie in the future.");
        }
        describe(board, draft);
    }

    void conclude(LocalDate today) {
        MeetingState to = require(MeetingState.Verb.CONCLUDE);
        if (dateFrom.isAfter(today)) {
            throw ProblemException.conflict(
                    "", "The meeting is on " + MeetingDays.words(dateFrom, dateTo) + "; it is held from that day.");
        }
        state = to;
    }

    void cancel(String reason) {
        state = require(MeetingState.Verb.CANCEL);
        stateReason = reason.strip();
    }

    /** Only a meeting that was held, or whose day has come, decides anything. */
    void requireDeciding(LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            throw ProblemException.conflict("", "This meeting was cancelled; it decided nothing.");
        }
        if (dateFrom.isAfter(today)) {
            throw ProblemException.conflict(
                    "",
                    "The meeting is on " + MeetingDays.words(dateFrom, dateTo)
                            + "; its decisions are recorded from that day.");
        }
    }

    private MeetingState require(MeetingState.Verb verb) {
        return state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "",
                        "This meeting is " + state.name().toLowerCase(Locale.ROOT)
                                + " already; that cannot be done with it any more."));
    }

    MeetingDraft asDraft() {
        return new MeetingDraft(title, null, dateFrom, dateTo, dateNote);
    }

    String words(Board board) {
        return MeetingDays.meeting(board.name(), title, dateFrom, dateTo);
    }

    public UUID boardId() {
        return boardId;
    }

    public String title() {
        return title;
    }

    public LocalDate dateFrom() {
        return dateFrom;
    }

    public LocalDate dateTo() {
        return dateTo;
    }

    public String dateNote() {
        return dateNote;
    }

    public MeetingState state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }
}
