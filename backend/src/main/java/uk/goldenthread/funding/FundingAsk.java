package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** Money asked of somebody, and what became of it. */
@Entity
public class FundingAsk extends ProgrammeRecord {
    private String title;
    private String askedOf;
    private UUID organisationId;
    private Long pence;
    private LocalDate askedOn;
    private LocalDate answerDue;

    @Enumerated(EnumType.STRING)
    private AskOutcome outcome;

    private LocalDate outcomeOn;
    private Long agreedPence;
    private String note;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected FundingAsk() {}

    FundingAsk(String areaCode, UUID programmeId, AskDraft draft, LocalDate today, Provenance provenance) {
        super(areaCode, programmeId);
        say(draft, today, provenance);
    }

    void say(AskDraft said, LocalDate today, Provenance provenance) {
        AskDraft draft = said.kept();
        if (draft.askedOn() != null && draft.askedOn().isAfter(today)) {
            throw ProblemException.unprocessable("/askedOn", "That day has not come yet.");
        }
        if (draft.outcomeOn() != null && draft.outcomeOn().isAfter(today)) {
            throw ProblemException.unprocessable("/outcomeOn", "That day has not come yet.");
        }
        if (draft.outcomeOn() != null
                && draft.askedOn() != null
                && draft.outcomeOn().isBefore(draft.askedOn())) {
            throw ProblemException.unprocessable("/outcomeOn", "It was answered before it was asked.");
        }
        boolean agreed = draft.outcome() == AskOutcome.AGREED || draft.outcome() == AskOutcome.PARTLY;
        if (!agreed && draft.agreedPence() != null) {
            throw ProblemException.unprocessable("/agreedPence", "Nothing was agreed. Leave it out.");
        }
        if (draft.outcome() == AskOutcome.AWAITED && draft.outcomeOn() != null) {
            throw ProblemException.unprocessable("/outcomeOn", "An answer that is awaited has no day yet.");
        }
        title = draft.title();
        askedOf = draft.askedOf();
        organisationId = draft.organisationId();
        pence = draft.pence();
        askedOn = draft.askedOn();
        answerDue = draft.answerDue();
        outcome = draft.outcome();
        outcomeOn = draft.outcomeOn();
        agreedPence = draft.agreedPence();
        note = draft.note();
        source = provenance.source();
        basis = provenance.basis();
    }

    public AskDraft asDraft() {
        return new AskDraft(
                title, askedOf, organisationId, pence, askedOn, answerDue, outcome, outcomeOn, agreedPence, note);
    }
}
