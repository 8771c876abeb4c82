package uk.goldenthread.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Text;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** Something that could stop the plan or a priority of it. An empty assessment means that nobody has scored it. */
@Entity
public class Risk extends ProgrammeRecord {
    private UUID priorityId;
    private String ref;
    private String title;
    private String cause;
    private String event;
    private String consequence;
    private String owner;

    @Enumerated(EnumType.STRING)
    private RiskStatus status;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String assessment = "";
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Risk() {}

    public Risk(String areaCode, UUID programmeId, RiskDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        ref = draft.ref().strip();
        describe(draft, provenance);
    }

    public void describe(RiskDraft draft, Provenance provenance) {
        priorityId = draft.priorityId();
        title = draft.title().strip();
        cause = Text.orEmpty(draft.cause());
        event = Text.orEmpty(draft.event());
        consequence = Text.orEmpty(draft.consequence());
        owner = Text.orEmpty(draft.owner());
        status = draft.status();
        audience = draft.audience() == null ? Audience.AREA : draft.audience();
        source = provenance.source();
        basis = provenance.basis();
    }

    public RiskDraft asDraft() {
        return new RiskDraft(ref, priorityId, title, cause, event, consequence, owner, status, audience);
    }

    public String ref() {
        return ref;
    }
}
