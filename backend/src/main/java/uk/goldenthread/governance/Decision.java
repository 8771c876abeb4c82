package uk.goldenthread.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.goldenthread.platform.decision.Decided;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Text;

/** What a meeting decided about a record. It takes effect when the chair confirms it. */
@Entity
public class Decision extends ProgrammeRecord {
    private UUID meetingId;
    private String kind;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String reason;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.RECORDED;

    private UUID recordedBy;
    private LocalDate recordedOn;
    private UUID confirmedBy;
    private LocalDate confirmedOn;
    private String struckReason = "";

    protected Decision() {}

    Decision(Meeting meeting, UUID programmeId, DecisionDraft draft, UUID person, LocalDate today) {
        super(meeting.areaCode(), programmeId);
        meetingId = meeting.id();
        kind = draft.kind();
        subjectId = draft.subjectId();
        outcome = draft.outcome();
        reason = Text.orEmpty(draft.reason());
        recordedBy = person;
        recordedOn = today;
        if (outcome == DecisionOutcome.REFUSED && reason.isEmpty()) {
            throw ProblemException.unprocessable("/reason", "Say why it was refused.");
        }
    }

    /** The chair says it was decided so; answers what takes effect. */
    Decided confirm(UUID chair, LocalDate today) {
        end(DecisionState.Verb.CONFIRM, chair, today);
        return new Decided(outcome == DecisionOutcome.APPROVED, reason, meetingId, chair);
    }

    void strike(UUID chair, LocalDate today, String why) {
        end(DecisionState.Verb.STRIKE, chair, today);
        struckReason = why.strip();
    }

    private void end(DecisionState.Verb verb, UUID chair, LocalDate today) {
        state = state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "",
                        "This decision is " + state.name().toLowerCase(Locale.ROOT)
                                + " already; that cannot be done with it any more."));
        confirmedBy = chair;
        confirmedOn = today;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public String kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public DecisionState state() {
        return state;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public UUID confirmedBy() {
        return confirmedBy;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public String struckReason() {
        return struckReason;
    }
}
