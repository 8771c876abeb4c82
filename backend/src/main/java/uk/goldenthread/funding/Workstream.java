package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** A part of a fund: what its money is for. */
@Entity
public class Workstream extends ProgrammeRecord {
    private UUID fundId;
    private String code;
    private String title;
    private String objective;
    private String approach;
    private String lead;
    private long allocatedPence;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Workstream() {}

    /** Takes its money out of what is unallocated. */
    Workstream(Fund fund, WorkstreamDraft draft, Provenance provenance) {
        super(fund.areaCode(), fund.programmeId());
        fundId = fund.id();
        code = draft.code().strip();
        allocatedPence = draft.allocatedPence();
        fund.allocate("/allocatedPence", allocatedPence);
        describe(draft, provenance);
    }

    /** Everything but its code and its money. */
    void describe(WorkstreamDraft said, Provenance provenance) {
        WorkstreamDraft draft = said.kept();
        if (!code.equals(draft.code())) {
            throw ProblemException.unprocessable(
                    "/code", "The code of a workstream never changes: files and ledgers find it by its code.");
        }
        if (allocatedPence != draft.allocatedPence()) {
            throw ProblemException.unprocessable(
                    "/allocatedPence",
                    "The money of a workstream is moved by a virement, with a reason, that another person decides.");
        }
        title = draft.title();
        objective = draft.objective();
        approach = draft.approach();
        lead = draft.lead();
        source = provenance.source();
        basis = provenance.basis();
    }

    /** Moves money in, or out when negative; the other side of the virement is the caller's. */
    void move(long pence) {
        allocatedPence += pence;
    }

    public WorkstreamDraft asDraft() {
        return new WorkstreamDraft(code, title, objective, approach, lead, allocatedPence);
    }

    public UUID fundId() {
        return fundId;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public long allocatedPence() {
        return allocatedPence;
    }
}
