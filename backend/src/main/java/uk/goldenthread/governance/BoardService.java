package uk.goldenthread.governance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Boards and their meetings. */
@ApplicationScoped
public class BoardService {
    private final Boards boards;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Transactions transactions;
    private final MergePatch merge;
    private final LondonTime time;

    public BoardService(
            Boards boards,
            Meetings meetings,
            Decisions decisions,
            Transactions transactions,
            MergePatch merge,
            LondonTime time) {
        this.boards = boards;
        this.meetings = meetings;
        this.decisions = decisions;
        this.transactions = transactions;
        this.merge = merge;
        this.time = time;
    }

    Page<BoardView> list(String areaCode, PageQuery page) {
        return transactions.read(() -> Page.of(
                boards.of(areaCode).page(page.page() - 1, page.size()).list().stream()
                        .map(Board::view)
                        .toList(),
                boards.of(areaCode).count(),
                page));
    }

    BoardView read(UUID id) {
        return transactions.read(() -> boards.require(id).view());
    }

    public Written create(String areaCode, BoardDraft draft) {
        return transactions.write(areaCode, () -> {
            Board board = boards.add(new Board(areaCode, draft));
            return new Written(board.id(), board.version(), transactions.revision());
        });
    }

    Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Board board = boards.require(id);
            ETags.requireMatch(ifMatch, id, board.version());
            board.describe(merge.apply(board.asDraft(), patch, BoardDraft.class));
            boards.flush();
            return new Written(id, board.version(), transactions.revision());
        });
    }

    Page<MeetingView> meetings(UUID boardId, PageQuery page, CurrentUser user) {
        return transactions.read(() -> {
            Board board = boards.require(boardId);
            return Page.of(
                    meetings.of(boardId).page(page.page() - 1, page.size()).list().stream()
                            .map(m -> view(m, board, user))
                            .toList(),
                    meetings.of(boardId).count(),
                    page);
        });
    }

    MeetingView meeting(UUID id, CurrentUser user) {
        return transactions.read(() -> {
            Meeting meeting = meetings.require(id);
            return view(meeting, boards.require(meeting.boardId()), user);
        });
    }

    public Written plan(String areaCode, UUID boardId, MeetingDraft draft) {
        if (draft.date() != null && (draft.dateFrom() != null || draft.dateTo() != null)) {
            throw oneOrTwoDays();
        }
        return transactions.write(areaCode, () -> {
            Meeting meeting = meetings.add(new Meeting(boards.require(boardId), draft.whole()));
            return receipt(meeting);
        });
    }

    Written changeMeeting(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        if (patch != null && patch.hasNonNull("date") && (patch.hasNonNull("dateFrom") || patch.hasNonNull("dateTo"))) {
            throw oneOrTwoDays();
        }
        return transactions.write(areaCode, () -> {
            Meeting meeting = read(id, ifMatch);
            MeetingDraft draft = merge.apply(meeting.asDraft(), patch, MeetingDraft.class);
            meeting.change(boards.require(meeting.boardId()), draft.whole(), time.today());
            meetings.flush();
            return receipt(meeting);
        });
    }

    Written conclude(String areaCode, UUID id, String ifMatch) {
        return transactions.write(areaCode, () -> {
            Meeting meeting = read(id, ifMatch);
            meeting.conclude(time.today());
            meetings.flush();
            return receipt(meeting);
        });
    }

    Written cancel(String areaCode, UUID id, String ifMatch, String reason) {
        return transactions.write(areaCode, () -> {
            Meeting meeting = read(id, ifMatch);
            if (decisions.any(id, DecisionState.RECORDED) || decisions.any(id, DecisionState.CONFIRMED)) {
                throw ProblemException.conflict(
                        "", "Decisions of this meeting are recorded, so it took place. Strike them first.");
            }
            meeting.cancel(reason);
            meetings.flush();
            return receipt(meeting);
        });
    }

    /** A meeting that a paper reports as held; found by its board and days, so that loading it twice changes nothing. */
    public UUID held(String areaCode, UUID boardId, MeetingDraft draft) {
        return transactions.write(areaCode, () -> {
            MeetingDraft whole = draft.whole();
            return meetings.on(boardId, whole.dateFrom(), whole.dateTo())
                    .orElseGet(() -> {
                        Meeting meeting = new Meeting(boards.require(boardId), whole);
                        meeting.conclude(time.today());
                        return meetings.add(meeting);
                    })
                    .id();
        });
    }

    /** A board that a paper names; found by its name. */
    public UUID known(String areaCode, BoardDraft draft) {
        return transactions.write(areaCode, () -> boards.named(areaCode, draft.name())
                .orElseGet(() -> boards.add(new Board(areaCode, draft)))
                .id());
    }

    private Meeting read(UUID id, String ifMatch) {
        Meeting meeting = meetings.require(id);
        ETags.requireMatch(ifMatch, id, meeting.version());
        return meeting;
    }

    private Written receipt(Meeting meeting) {
        return new Written(meeting.id(), meeting.version(), transactions.revision());
    }

    private MeetingView view(Meeting meeting, Board board, CurrentUser user) {
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                board.id(),
                board.name(),
                DecisionService.said(meeting.title()),
                meeting.dateFrom(),
                meeting.dateTo(),
                MeetingDays.words(meeting.dateFrom(), meeting.dateTo()),
                meeting.words(board),
                DecisionService.said(meeting.dateNote()),
                meeting.state(),
                DecisionService.said(meeting.stateReason()),
                allowed(meeting, user));
    }

    private List<String> allowed(Meeting meeting, CurrentUser user) {
        boolean come = !meeting.dateFrom().isAfter(time.today());
        List<String> verbs = new ArrayList<>();
        if (user.may(Permission.MEETING_WRITE)) {
            if (meeting.state() != MeetingState.CANCELLED) {
                verbs.add("change");
            }
            if (come && meeting.state().after(MeetingState.Verb.CONCLUDE).isPresent()) {
                verbs.add("conclude");
            }
            if (meeting.state().after(MeetingState.Verb.CANCEL).isPresent()) {
                verbs.add("cancel");
            }
        }
        if (come && user.may(Permission.DECISION_RECORD) && meeting.state() != MeetingState.CANCELLED) {
            verbs.add("decide");
        }
        return List.copyOf(verbs);
    }

    private static ProblemException oneOrTwoDays() {
        return ProblemException.invalid("/date", "Enter the day of the meeting, or a first and a last day; not both.");
    }
}
