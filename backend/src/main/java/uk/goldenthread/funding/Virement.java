package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Text;

/** Money to be moved within a fund: asked for with a reason, decided by another person. Only the approval moves it. */
@Entity
public class Virement extends ProgrammeRecord {
    private UUID fundId;
    private UUID fromWorkstreamId;
    private UUID toWorkstreamId;
    private long pence;
    private String reason;

    @Enumerated(EnumType.STRING)
    private VirementState state = VirementState.REQUESTED;

    private UUID requestedBy;
    private LocalDate requestedOn;
    private UUID decidedBy;
    private LocalDate decidedOn;
    private String decisionReason = "";

    protected Virement() {}

    Virement(Fund fund, VirementDraft draft, UUID person, LocalDate today) {
        super(fund.areaCode(), fund.programmeId());
        fundId = fund.id();
        fromWorkstreamId = draft.fromWorkstreamId();
        toWorkstreamId = draft.toWorkstreamId();
        pence = draft.pence();
        reason = draft.reason().strip();
        requestedBy = person;
        requestedOn = today;
    }

    /**
     * @throws ProblemException when it is decided already, or is approved or refused by whoever asked
     */
    void decide(VirementState.Verb verb, UUID person, LocalDate today, @Nullable String why) {
        VirementState to = state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "", "This virement is " + state.name().toLowerCase(Locale.ROOT) + " already."));
        if (verb != VirementState.Verb.WITHDRAW && person.equals(requestedBy)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "You asked for this virement yourself. Somebody else must decide.");
        }
        state = to;
        decidedBy = person;
        decidedOn = today;
        decisionReason = Text.orEmpty(why);
    }

    public UUID fundId() {
        return fundId;
    }

    UUID fromWorkstreamId() {
        return fromWorkstreamId;
    }

    UUID toWorkstreamId() {
        return toWorkstreamId;
    }

    long pence() {
        return pence;
    }

    public VirementState state() {
        return state;
    }
}
