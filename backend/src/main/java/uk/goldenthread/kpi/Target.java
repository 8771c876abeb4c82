package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** What a measure is to reach: a point of a trajectory, by a day, or with no day where a paper gives none. */
@Entity
public class Target extends ProgrammeRecord {
    private UUID kpiId;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private PlannedDate.Precision dueKnown;

    private BigDecimal value;
    private String note;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Target() {}

    Target(Kpi kpi, TargetDraft draft, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        describe(draft, provenance);
    }

    void describe(TargetDraft draft, Provenance provenance) {
        kind = draft.kind();
        due = draft.day();
        dueKnown = draft.precision();
        value = draft.value();
        note = Text.orEmpty(draft.note());
        source = provenance.source();
        basis = provenance.basis();
    }

    public TargetDraft asDraft() {
        return new TargetDraft(kind, due, dueKnown, value, note);
    }

    public UUID kpiId() {
        return kpiId;
    }
}
