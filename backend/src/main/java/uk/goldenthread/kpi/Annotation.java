package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** Something that happened and may show in a measure. */
@Entity
public class Annotation extends ProgrammeRecord {
    private UUID kpiId;
    private LocalDate onDay;
    private String text;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Annotation() {}

    Annotation(Kpi kpi, AnnotationDraft draft, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        onDay = draft.onDay();
        text = draft.text().strip();
        source = provenance.source();
        basis = provenance.basis();
    }

    UUID kpiId() {
        return kpiId;
    }
}
