package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A priority area, tied to the inspectors' finding it answers, word for word. */
@Entity
public class Priority extends ProgrammeRecord {
    private int number;
    private String title;
    private String finding;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> organisationIds;

    private String sro;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Priority() {}

    public Priority(String areaCode, UUID programmeId, PriorityDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        source = provenance.source();
        basis = provenance.basis();
        describe(draft);
    }

    public void describe(PriorityDraft draft) {
        number = draft.number();
        title = draft.title().strip();
        finding = draft.finding().strip();
        organisationIds = List.copyOf(draft.organisationIds());
        sro = Text.orEmpty(draft.sro());
    }

    /** One responsible body is succeeded by another. */
    void handOver(UUID from, UUID to) {
        organisationIds = organisationIds.stream()
                .map(id -> id.equals(from) ? to : id)
                .distinct()
                .toList();
    }

    public PriorityDraft asDraft() {
        return new PriorityDraft(number, title, finding, organisationIds, sro);
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }
}
