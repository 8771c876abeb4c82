package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** What a reader must know of a figure: raised, answered, closed. Printed wherever the figure is until it is closed. */
@Entity
public class Caveat extends ProgrammeRecord {
    private UUID kpiId;
    private UUID observationId;

    @Enumerated(EnumType.STRING)
    private CaveatKind kind;

    private String text;
    private String askedOf;

    @Enumerated(EnumType.STRING)
    private CaveatState state = CaveatState.RAISED;

    private UUID raisedBy;
    private LocalDate raisedOn;
    private String answer = "";
    private UUID answeredBy;
    private LocalDate answeredOn;
    private String closeReason = "";
    private UUID closedBy;
    private LocalDate closedOn;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Caveat() {}

    /**
     * @param person null for what a paper says
     */
    Caveat(Kpi kpi, CaveatDraft draft, @Nullable UUID person, LocalDate on, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        observationId = draft.observationId();
        kind = draft.kind();
        text = draft.text().strip();
        askedOf = Text.orEmpty(draft.askedOf());
        raisedBy = person;
        raisedOn = on;
        source = provenance.source();
        basis = provenance.basis();
    }

    void answer(String words, @Nullable UUID person, LocalDate on) {
        state = require(CaveatState.Verb.ANSWER);
        answer = words.strip();
        answeredBy = person;
        answeredOn = on;
    }

    void close(String reason, @Nullable UUID person, LocalDate on) {
        state = require(CaveatState.Verb.CLOSE);
        closeReason = reason.strip();
        closedBy = person;
        closedOn = on;
    }

    private CaveatState require(CaveatState.Verb verb) {
        return state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "", "This caveat was closed on " + PlannedDate.words(closedOn) + ". Raise another one."));
    }

    public CaveatState state() {
        return state;
    }

    public String answer() {
        return answer;
    }

    public String text() {
        return text;
    }

    public UUID kpiId() {
        return kpiId;
    }
}
