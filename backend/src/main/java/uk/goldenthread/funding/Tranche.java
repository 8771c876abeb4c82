package uk.goldenthread.funding;

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

/** A payment of an award: due, perhaps waiting for a condition or a return, received. */
@Entity
public class Tranche extends ProgrammeRecord {
    private UUID fundId;
    private int position;
    private long pence;
    private LocalDate due;
    private UUID conditionId;
    private LocalDate receivedOn;
    private Long receivedPence;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Tranche() {}

    Tranche(Fund fund, TrancheDraft draft, Provenance provenance) {
        super(fund.areaCode(), fund.programmeId());
        fundId = fund.id();
        describe(draft, provenance);
    }

    void describe(TrancheDraft draft, Provenance provenance) {
        position = draft.position();
        pence = draft.pence();
        due = draft.due();
        conditionId = draft.conditionId();
        source = provenance.source();
        basis = provenance.basis();
    }

    void receive(LocalDate on, long amount) {
        if (receivedOn != null) {
            throw ProblemException.conflict(
                    "", "This payment was received on " + PlannedDate.words(receivedOn) + " already.");
        }
        receivedOn = on;
        receivedPence = amount;
    }

    public TrancheDraft asDraft() {
        return new TrancheDraft(position, pence, due, conditionId);
    }

    public UUID fundId() {
        return fundId;
    }

    public boolean received() {
        return receivedOn != null;
    }
}
