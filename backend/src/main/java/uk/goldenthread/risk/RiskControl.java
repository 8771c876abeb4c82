package uk.goldenthread.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Text;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** A control of a risk: a record of its own, so that one can see which is in place and which only planned. */
@Entity
public class RiskControl extends ProgrammeRecord {
    private UUID riskId;
    private int position;
    private String description;
    private String owner;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ControlStatus status;

    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected RiskControl() {}

    public RiskControl(Risk risk, ControlDraft draft, Provenance provenance) {
        super(risk.areaCode(), risk.programmeId());
        riskId = risk.id();
        position = draft.position();
        describe(draft, provenance);
    }

    public void describe(ControlDraft draft, Provenance provenance) {
        description = draft.description().strip();
        owner = Text.orEmpty(draft.owner());
        due = draft.due();
        status = draft.status();
        source = provenance.source();
        basis = provenance.basis();
    }

    public ControlDraft asDraft() {
        return new ControlDraft(position, description, owner, due, status);
    }

    public UUID riskId() {
        return riskId;
    }

    public int position() {
        return position;
    }
}
