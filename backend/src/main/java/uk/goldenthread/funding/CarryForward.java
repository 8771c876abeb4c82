package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** Money that stands over into the next financial year. */
@Entity
public class CarryForward extends ProgrammeRecord {
    private UUID fundId;
    private String fromYear;
    private long pence;
    private String reason;
    private LocalDate agreedOn;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected CarryForward() {}

    CarryForward(Fund fund, CarryForwardDraft draft, Provenance provenance) {
        super(fund.areaCode(), fund.programmeId());
        fundId = fund.id();
        fromYear = FinancialYear.of("/fromYear", draft.fromYear()).words();
        pence = draft.pence();
        reason = draft.reason().strip();
        agreedOn = draft.agreedOn();
        source = provenance.source();
        basis = provenance.basis();
    }

    long pence() {
        return pence;
    }
}
