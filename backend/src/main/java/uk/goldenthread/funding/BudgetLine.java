package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** What the money of a workstream is spent on. */
@Entity
public class BudgetLine extends ProgrammeRecord {
    private UUID workstreamId;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private Long pence;

    protected BudgetLine() {}

    BudgetLine(Workstream workstream, LineKind kind) {
        super(workstream.areaCode(), workstream.programmeId());
        workstreamId = workstream.id();
        this.kind = kind;
    }

    void amount(Long amount) {
        pence = amount;
    }

    LineKind kind() {
        return kind;
    }

    Long pence() {
        return pence;
    }
}
