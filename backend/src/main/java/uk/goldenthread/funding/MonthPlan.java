package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** What a workstream is to spend in a month. */
@Entity
public class MonthPlan extends ProgrammeRecord {
    private UUID workstreamId;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private MonthKind kind;

    private long pence;

    protected MonthPlan() {}

    MonthPlan(Workstream workstream, MonthKind kind, LocalDate month) {
        super(workstream.areaCode(), workstream.programmeId());
        workstreamId = workstream.id();
        this.kind = kind;
        this.month = month;
    }

    void amount(long amount) {
        pence = amount;
    }

    MonthKind kind() {
        return kind;
    }

    LocalDate month() {
        return month;
    }
}
