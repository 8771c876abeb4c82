package uk.goldenthread.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A request to move the agreed date of an action, later or earlier. Only its approval moves the date. */
@Entity
public class DeadlineChange extends ProgrammeRecord {
    private UUID actionId;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "from_due"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_due_precision"))
    private PlannedDate fromDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "to_due"))
    @AttributeOverride(name = "precision", column = @Column(name = "to_due_precision"))
    private PlannedDate toDue;

    private String reason;

    @Enumerated(EnumType.STRING)
    private DeadlineCategory category;

    @Enumerated(EnumType.STRING)
    private DeadlineState state = DeadlineState.REQUESTED;

    private boolean imported;
    private UUID requestedBy;
    private String requestedRole;
    private LocalDate requestedOn;
    private UUID decidedBy;
    private LocalDate decidedOn;
    private String decisionReason = "";
    private UUID meetingId;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected DeadlineChange() {}

    private DeadlineChange(Action action, PlannedDate to, LocalDate on, Provenance provenance) {
        super(action.areaCode(), action.programmeId());
        actionId = action.id();
        fromDue = action.due();
        toDue = to;
        requestedOn = on;
        source = provenance.source();
        basis = provenance.basis();
    }

    /** Asked for here. */
    static DeadlineChange asked(Action action, DeadlineChangeDraft draft, UUID person, String role, LocalDate today) {
        DeadlineChange change = new DeadlineChange(action, draft.to(), today, Provenance.ENTERED);
        change.reason = draft.reason().strip();
        change.category = draft.category();
        change.requestedBy = person;
        change.requestedRole = role;
        return change;
    }

    /** Found as a different date in a paper, which does not say whether anybody agreed to it. */
    static DeadlineChange shown(Action action, PlannedDate to, LocalDate reportedOn, Provenance provenance) {
        DeadlineChange change = new DeadlineChange(action, to, reportedOn, provenance);
        change.reason = "As the paper shows; the decision is not known.";
        change.category = DeadlineCategory.NOT_STATED;
        change.requestedRole = "as reported";
        change.imported = true;
        return change;
    }

    /**
     * Agreed to: the caller moves the date.
     *
     * @param due     the date now agreed for the action
     * @param meeting the meeting that decided; null when the chair did between meetings
     * @throws ProblemException when it is decided already, by whoever asked, or when the agreed date moved since it was asked for
     */
    void approve(PlannedDate due, UUID person, LocalDate today, String why, UUID meeting) {
        DeadlineState to = requireDecidable(DeadlineState.Verb.APPROVE, person);
        if (!PlannedDate.same(fromDue, due)) {
            throw ProblemException.conflict(
                    "",
                    "The agreed date moved after this was asked for: "
                            + (due == null ? "none is approved now" : "approved is now " + due.words())
                            + ". Refuse it; a new request starts from that date.");
        }
        decide(to, person, today, why, meeting);
    }

    void refuse(UUID person, LocalDate today, String why, UUID meeting) {
        decide(requireDecidable(DeadlineState.Verb.REFUSE, person), person, today, why, meeting);
    }

    /**
     * Taken back.
     *
     * @param manager whether the person is the programme manager, who may take back what others asked for
     */
    void withdraw(UUID person, boolean manager, LocalDate today, String why) {
        DeadlineState to = require(DeadlineState.Verb.WITHDRAW);
        if (!manager && !person.equals(requestedBy)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "Only who asked for this date, or the programme manager, can take it back.");
        }
        decide(to, person, today, why, null);
    }

    private DeadlineState requireDecidable(DeadlineState.Verb verb, UUID person) {
        DeadlineState to = require(verb);
        if (person.equals(requestedBy)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "You asked for this date yourself. Somebody else must decide it.");
        }
        return to;
    }

    private DeadlineState require(DeadlineState.Verb verb) {
        return state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "",
                        "This request is " + state.name().toLowerCase(java.util.Locale.ROOT)
                                + " already; that cannot be done with it any more."));
    }

    private void decide(DeadlineState to, UUID person, LocalDate today, String why, UUID meeting) {
        state = to;
        decidedBy = person;
        decidedOn = today;
        decisionReason = Text.orEmpty(why);
        meetingId = meeting;
    }

    public UUID actionId() {
        return actionId;
    }

    public PlannedDate to() {
        return toDue;
    }

    public DeadlineState state() {
        return state;
    }

    public UUID requestedBy() {
        return requestedBy;
    }
}
