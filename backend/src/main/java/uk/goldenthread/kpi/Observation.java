package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Text;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/**
 * A value of a measure for a period. Where numerator and denominator are known a percentage is never stored beside them: it
 * follows from them, and whoever shows it rounds it once.
 */
@Entity
public class Observation extends ProgrammeRecord {
    private UUID kpiId;
    private String period;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private Long numerator;
    private Long denominator;
    private BigDecimal value;
    private String asStated;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    private String caveat;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Observation() {}

    public Observation(Kpi kpi, ObservationDraft draft, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        period = draft.period().strip();
        describe(draft, provenance);
    }

    public void describe(ObservationDraft draft, Provenance provenance) {
        periodStart = draft.periodStart();
        periodEnd = draft.periodEnd();
        numerator = draft.numerator();
        denominator = draft.denominator();
        value = draft.value();
        asStated = Text.orEmpty(draft.asStated());
        status = draft.status();
        caveat = Text.orEmpty(draft.caveat());
        source = provenance.source();
        basis = provenance.basis();
    }

    public ObservationDraft asDraft() {
        return new ObservationDraft(
                period, periodStart, periodEnd, numerator, denominator, value, asStated, status, caveat);
    }

    public UUID kpiId() {
        return kpiId;
    }

    public String period() {
        return period;
    }
}
