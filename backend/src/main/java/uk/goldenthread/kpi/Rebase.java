package uk.goldenthread.kpi;

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

/** A day from which control limits are computed anew: asked for with a reason, decided by another person. */
@Entity
public class Rebase extends ProgrammeRecord {
    private UUID kpiId;
    private LocalDate fromDay;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RebaseState state = RebaseState.REQUESTED;

    private UUID requestedBy;
    private LocalDate requestedOn;
    private UUID decidedBy;
    private LocalDate decidedOn;
    private String decisionReason = "";

    protected Rebase() {}

    Rebase(Kpi kpi, RebaseDraft draft, UUID person, LocalDate today) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        fromDay = draft.fromDay();
        reason = draft.reason().strip();
        requestedBy = person;
        requestedOn = today;
    }

    /**
     * @throws ProblemException when it is decided already, or by whoever asked
     */
    void decide(RebaseState.Verb verb, UUID person, LocalDate today, @Nullable String why) {
        RebaseState to = state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "", "This request is " + state.name().toLowerCase(Locale.ROOT) + " already."));
        if (person.equals(requestedBy)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "You asked for these limits yourself. Somebody else must decide.");
        }
        state = to;
        decidedBy = person;
        decidedOn = today;
        decisionReason = Text.orEmpty(why);
    }

    public RebaseState state() {
        return state;
    }
}
