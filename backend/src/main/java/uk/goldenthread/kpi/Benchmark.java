package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A figure of others that somebody set beside a measure. */
@Entity
public class Benchmark extends ProgrammeRecord {
    private UUID kpiId;

    @Enumerated(EnumType.STRING)
    private Comparator comparator;

    private String name;
    private String period;
    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    private KpiBase base;

    private BigDecimal value;
    private String note;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Benchmark() {}

    Benchmark(Kpi kpi, BenchmarkDraft draft, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        describe(draft, provenance);
    }

    void describe(BenchmarkDraft draft, Provenance provenance) {
        comparator = draft.comparator();
        name = Text.orEmpty(draft.name());
        period = draft.period().strip();
        periodEnd = draft.periodEnd();
        base = draft.base();
        value = draft.value();
        note = Text.orEmpty(draft.note());
        source = provenance.source();
        basis = provenance.basis();
    }

    BenchmarkDraft asDraft() {
        return new BenchmarkDraft(comparator, name, period, periodEnd, base, value, note);
    }

    public UUID kpiId() {
        return kpiId;
    }

    public String words() {
        return asDraft().words();
    }
}
