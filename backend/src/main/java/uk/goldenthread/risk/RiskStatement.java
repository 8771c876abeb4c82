package uk.goldenthread.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** A dated statement about the risks of a priority as a whole, one a day. */
@Entity
public class RiskStatement extends ProgrammeRecord {
    private UUID priorityId;
    private String statement;
    private LocalDate statedOn;
    private String statedBy;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected RiskStatement() {}

    public RiskStatement(String areaCode, UUID programmeId, RiskStatementDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        priorityId = draft.priorityId();
        statedOn = draft.statedOn();
        describe(draft, provenance);
    }

    public void describe(RiskStatementDraft draft, Provenance provenance) {
        statement = draft.statement().strip();
        statedBy = draft.statedBy().strip();
        source = provenance.source();
        basis = provenance.basis();
    }

    public RiskStatementDraft asDraft() {
        return new RiskStatementDraft(priorityId, statement, statedOn, statedBy);
    }
}
