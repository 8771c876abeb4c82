package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

/** A reporting cycle: from opening to close, every priority says where it stands. What stood at the close is kept as {@link ActionClose}. */
@Entity
public class Cycle extends ProgrammeRecord {
    private UUID boardId;
    private String title;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.OPEN;

    private LocalDate openedOn;
    private LocalDate closedOn;
    private UUID closedBy;
    private String closeReason = "";
    private String source;

    protected Cycle() {}

    public Cycle(String areaCode, UUID programmeId, CycleDraft draft, LocalDate openedOn, String source) {
        super(areaCode, programmeId);
        this.openedOn = openedOn;
        this.source = source;
        describe(draft);
    }

    public void describe(CycleDraft draft) {
        requireOpen();
        if (draft.periodTo().isBefore(draft.periodFrom())) {
            throw ProblemException.unprocessable("/periodTo", "The last day cannot be before the first.");
        }
        if (draft.dueOn().isBefore(draft.periodFrom())) {
            throw ProblemException.unprocessable("/dueOn", "Reports cannot be due before the cycle begins.");
        }
        title = draft.title().strip();
        boardId = draft.boardId();
        periodFrom = draft.periodFrom();
        periodTo = draft.periodTo();
        dueOn = draft.dueOn();
    }

    public CycleDraft asDraft() {
        return new CycleDraft(title, boardId, periodFrom, periodTo, dueOn);
    }

    /** @param reason why it closes without a priority's report; empty when all were accepted */
    void close(UUID person, LocalDate on, String reason) {
        requireOpen();
        state = CycleState.CLOSED;
        closedOn = on;
        closedBy = person;
        closeReason = Text.orEmpty(reason);
    }

    /** Refuses whatever a closed cycle no longer takes. */
    void requireOpen() {
        if (state == CycleState.CLOSED) {
            throw ProblemException.conflict(
                    "",
                    "The cycle " + title + " was closed on " + PlannedDate.words(closedOn)
                            + " and takes nothing more. State it in the next one.");
        }
    }

    /** Whether two periods share a day. */
    boolean overlaps(CycleDraft draft) {
        return !periodFrom.isAfter(draft.periodTo()) && !draft.periodFrom().isAfter(periodTo);
    }

    boolean reportsOn(LocalDate day) {
        return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
    }

    public String title() {
        return title;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public CycleState state() {
        return state;
    }
}
