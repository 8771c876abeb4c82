package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** What a workstream is to deliver, in numbers. */
@Entity
public class Output extends ProgrammeRecord {
    private UUID workstreamId;

    @Enumerated(EnumType.STRING)
    private OutputKind kind;

    private String title;
    private String unit;
    private Integer planned;
    private LocalDate due;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Output() {}

    Output(Workstream workstream, OutputDraft draft, Provenance provenance) {
        super(workstream.areaCode(), workstream.programmeId());
        workstreamId = workstream.id();
        describe(draft, provenance);
    }

    void describe(OutputDraft said, Provenance provenance) {
        OutputDraft draft = said.kept();
        kind = draft.kind();
        title = draft.title();
        unit = draft.unit();
        planned = draft.planned();
        due = draft.due();
        source = provenance.source();
        basis = provenance.basis();
    }

    public OutputDraft asDraft() {
        return new OutputDraft(kind, title, unit, planned, due);
    }

    public UUID workstreamId() {
        return workstreamId;
    }

    public String title() {
        return title;
    }
}
