package uk.goldenthread.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Money committed or paid out of a workstream. An amount is never negative: what came back is a credit note. */
@Entity
public class Spend extends ProgrammeRecord {
    private UUID fundId;
    private UUID workstreamId;
    private UUID outputId;

    @Enumerated(EnumType.STRING)
    private SpendKind kind;

    @Enumerated(EnumType.STRING)
    private LineKind line;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "on_day"))
    @AttributeOverride(name = "precision", column = @Column(name = "on_day_precision"))
    private PlannedDate onDay;

    private long pence;

    @Enumerated(EnumType.STRING)
    private SpendState state;

    private String externalRef;
    private String description;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Spend() {}

    Spend(Workstream workstream, SpendDraft draft, Provenance provenance) {
        super(workstream.areaCode(), workstream.programmeId());
        fundId = workstream.fundId();
        workstreamId = workstream.id();
        become(draft, provenance);
    }

    void become(SpendDraft said, Provenance provenance) {
        SpendDraft draft = said.kept();
        if (kind != null && kind != draft.kind()) {
            throw ProblemException.unprocessable(
                    "/kind", "Spending does not become a credit note. Enter the credit note beside it.");
        }
        outputId = draft.outputId();
        kind = draft.kind();
        line = draft.line();
        onDay = draft.onDay();
        pence = draft.pence();
        state = draft.state();
        externalRef = draft.externalRef();
        description = draft.description();
        source = provenance.source();
        basis = provenance.basis();
    }

    public SpendDraft asDraft() {
        return new SpendDraft(kind, line, onDay, pence, state, externalRef, description, outputId);
    }

    public UUID fundId() {
        return fundId;
    }

    public UUID workstreamId() {
        return workstreamId;
    }
}
