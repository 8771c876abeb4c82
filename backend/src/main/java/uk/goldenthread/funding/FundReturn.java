package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A quarterly return: written, submitted and thereby frozen, approved by the funder. Reopening it begins another version. */
@Entity
public class FundReturn extends ProgrammeRecord {
    private UUID fundId;
    private String financialYear;
    private Integer quarter;
    private int number = 1;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.DRAFT;

    private String narrative;
    private UUID trancheId;
    private String document;
    private String sha256;
    private UUID submittedBy;
    private LocalDate submittedOn;
    private UUID approvedBy;
    private LocalDate approvedOn;
    private String approvalReference = "";
    private String reopenReason = "";
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected FundReturn() {}

    FundReturn(Fund fund, FundReturnDraft draft, Provenance provenance) {
        super(fund.areaCode(), fund.programmeId());
        fundId = fund.id();
        financialYear = draft.financialYear();
        quarter = draft.quarter();
        narrative = Text.orEmpty(draft.narrative());
        trancheId = draft.trancheId();
        source = provenance.source();
        basis = provenance.basis();
    }

    /** Changes a draft. */
    void write(FundReturnDraft draft) {
        if (state != ReturnState.DRAFT) {
            throw ProblemException.conflict(
                    "",
                    "This return is " + state.name().toLowerCase(Locale.ROOT)
                            + ". What was sent does not change; reopen it as a new version.");
        }
        if (!java.util.Objects.equals(financialYear, draft.financialYear())
                || !java.util.Objects.equals(quarter, draft.quarter())) {
            throw ProblemException.unprocessable(
                    "/quarter", "The quarter of a return never changes. Begin a return for the other quarter.");
        }
        narrative = Text.orEmpty(draft.narrative());
        trancheId = draft.trancheId();
    }

    void submit(UUID person, LocalDate today) {
        state = require(ReturnState.Verb.SUBMIT);
        if (narrative.isEmpty()) {
            throw ProblemException.unprocessable("/narrative", "Write what is to be said beside the figures first.");
        }
        submittedBy = person;
        submittedOn = today;
    }

    /** Keeps what was sent, once. */
    void freeze(FreezingReturns.Frozen frozen) {
        document = frozen.document();
        sha256 = frozen.sha256();
    }

    void approve(ApprovalDraft draft, UUID person) {
        state = require(ReturnState.Verb.APPROVE);
        if (submittedOn != null && draft.approvedOn().isBefore(submittedOn)) {
            throw ProblemException.unprocessable("/approvedOn", "It was approved before it was submitted.");
        }
        approvedBy = person;
        approvedOn = draft.approvedOn();
        approvalReference = draft.reference().strip();
    }

    /** What a paper says of it: that it was submitted and approved, without the figures. */
    void told(ReturnState told, LocalDate submitted, LocalDate approved, String reference) {
        state = told;
        submittedOn = submitted;
        approvedOn = approved;
        approvalReference = Text.orEmpty(reference);
    }

    /** Gives way to a next version, a draft. */
    FundReturn reopen(Fund fund, String reason) {
        state = require(ReturnState.Verb.REOPEN);
        FundReturn next = new FundReturn(fund, asDraft(), Provenance.ENTERED);
        next.number = number + 1;
        next.reopenReason = reason.strip();
        return next;
    }

    private ReturnState require(ReturnState.Verb verb) {
        return state.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "", "This return is " + state.name().toLowerCase(Locale.ROOT) + ": that is not possible now."));
    }

    public FundReturnDraft asDraft() {
        return new FundReturnDraft(financialYear, quarter, narrative, trancheId);
    }

    public UUID fundId() {
        return fundId;
    }

    public ReturnState state() {
        return state;
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    String approvalReference() {
        return approvalReference;
    }
}
