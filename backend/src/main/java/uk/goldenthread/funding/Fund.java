package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/**
 * A grant or a budget. What its workstreams have and what no workstream has are its award: money is given to a workstream and taken
 * from it only together with the rest here, and the database refuses whatever does not add up.
 */
@Entity
public class Fund extends ProgrammeRecord {
    private String code;

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    private String title;
    private String funder;
    private long awardPence;
    private long unallocatedPence;
    private LocalDate awardedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int tolerance;
    private Integer returnDays;

    @Enumerated(EnumType.STRING)
    private FundState state = FundState.OPEN;

    private LocalDate closedOn;
    private String closeReason = "";
    private String notes;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Fund() {}

    Fund(String areaCode, java.util.UUID programmeId, FundDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        code = draft.code().strip();
        describe(draft, provenance);
    }

    /** A larger or smaller award changes what is unallocated. */
    void describe(FundDraft said, Provenance provenance) {
        FundDraft draft = said.kept();
        if (!code.equals(draft.code())) {
            throw ProblemException.unprocessable(
                    "/code", "The code of a grant never changes: files and ledgers find it by its code.");
        }
        if (draft.startsOn() != null && draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw ProblemException.unprocessable("/endsOn", "It ends before it starts.");
        }
        long allocated = awardPence - unallocatedPence;
        if (draft.awardPence() < allocated) {
            throw ProblemException.unprocessable(
                    "/awardPence",
                    "Its workstreams have " + Amounts.pounds(allocated)
                            + " already. Move money back from them before the award is made smaller.");
        }
        kind = draft.kind();
        title = draft.title();
        funder = draft.funder();
        awardPence = draft.awardPence();
        unallocatedPence = awardPence - allocated;
        awardedOn = draft.awardedOn();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        tolerance = draft.tolerance();
        returnDays = draft.returnDays();
        notes = draft.notes();
        source = provenance.source();
        basis = provenance.basis();
    }

    /** Gives unallocated money to a workstream, or takes it back when negative. */
    void allocate(String pointer, long pence) {
        if (pence > unallocatedPence) {
            throw ProblemException.unprocessable(
                    pointer, "Only " + Amounts.pounds(unallocatedPence) + " of the award is unallocated.");
        }
        unallocatedPence -= pence;
    }

    void close(LocalDate on, String reason) {
        requireOpen();
        state = FundState.CLOSED;
        closedOn = on;
        closeReason = reason.strip();
    }

    void requireOpen() {
        if (state == FundState.CLOSED) {
            throw ProblemException.conflict(
                    "", "This was closed out on " + PlannedDate.words(closedOn) + ". Nothing of it changes any more.");
        }
    }

    /** Refuses a quarter that is over before the grant begins, or begins after its last day; days that are not known refuse nothing. */
    void requireInLife(String pointer, FinancialYear year, int quarter) {
        if (startsOn != null && year.ends(quarter).isBefore(startsOn)) {
            throw ProblemException.unprocessable(
                    pointer,
                    "That quarter ends before " + PlannedDate.words(startsOn) + ", the first day of the grant.");
        }
        if (endsOn != null && year.begins(quarter).isAfter(endsOn)) {
            throw ProblemException.unprocessable(
                    pointer, "That quarter begins after " + PlannedDate.words(endsOn) + ", the last day of the grant.");
        }
    }

    /** Refuses money outside the days on which it may be spent; a month counts when it has such a day. */
    void requireWithin(String pointer, PlannedDate day) {
        LocalDate first =
                day.precision() == PlannedDate.Precision.MONTH ? day.date().withDayOfMonth(1) : day.date();
        if (startsOn != null && day.date().isBefore(startsOn)) {
            throw ProblemException.unprocessable(
                    pointer,
                    "That is before " + PlannedDate.words(startsOn) + ", the first day on which it may be spent.");
        }
        if (endsOn != null && first.isAfter(endsOn)) {
            throw ProblemException.unprocessable(
                    pointer, "That is after " + PlannedDate.words(endsOn) + ", the last day on which it may be spent.");
        }
    }

    public FundDraft asDraft() {
        return new FundDraft(
                code, kind, title, funder, awardPence, awardedOn, startsOn, endsOn, tolerance, returnDays, notes);
    }

    public String code() {
        return code;
    }

    public long awardPence() {
        return awardPence;
    }

    public long unallocatedPence() {
        return unallocatedPence;
    }

    public Integer returnDays() {
        return returnDays;
    }
}
