package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** What a priority owes to a cycle. {@link SubmissionState#RULES} says what may happen to it. */
@Entity
public class Submission extends ProgrammeRecord {
    private UUID cycleId;
    private UUID priorityId;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.OWED;

    private LocalDate since;
    private UUID submittedBy;
    private LocalDate submittedOn;
    private UUID decidedBy;
    private String returnReason = "";

    protected Submission() {}

    public Submission(Cycle cycle, UUID priorityId, LocalDate since) {
        super(cycle.areaCode(), cycle.programmeId());
        this.cycleId = cycle.id();
        this.priorityId = priorityId;
        this.since = since;
    }

    void submit(UUID person, LocalDate on) {
        require(SubmissionState.Verb.SUBMIT);
        move(SubmissionState.SUBMITTED, on);
        submittedBy = person;
        submittedOn = on;
        returnReason = "";
    }

    void accept(UUID person, LocalDate on) {
        require(SubmissionState.Verb.ACCEPT);
        move(SubmissionState.ACCEPTED, on);
        decidedBy = person;
    }

    void giveBack(UUID person, LocalDate on, String reason) {
        require(SubmissionState.Verb.RETURN);
        move(SubmissionState.RETURNED, on);
        decidedBy = person;
        returnReason = reason.strip();
    }

    private void move(SubmissionState to, LocalDate on) {
        state = to;
        since = on;
    }

    private void require(SubmissionState.Verb verb) {
        if (!state.allows(verb)) {
            throw ProblemException.conflict(
                    "",
                    switch (state) {
                        case OWED -> "This priority has not reported yet; there is nothing to accept or return.";
                        case RETURNED -> "This report was returned already. Its SRO submits it again.";
                        case ACCEPTED ->
                            "This report was accepted. Ask the programme manager to return it before you change it.";
                        case SUBMITTED -> "This report waits for the programme manager.";
                    });
        }
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID priorityId() {
        return priorityId;
    }

    public SubmissionState state() {
        return state;
    }
}
