package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** What was delivered of an output on a day, or is confirmed for a day to come. */
@Entity
public class OutputDelivery extends ProgrammeRecord {
    private UUID outputId;
    private LocalDate onDay;
    private int number;
    private boolean confirmed;
    private String note;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected OutputDelivery() {}

    OutputDelivery(Output output, DeliveryDraft draft, Provenance provenance) {
        super(output.areaCode(), output.programmeId());
        outputId = output.id();
        say(draft, provenance);
    }

    /** What was confirmed becomes what was delivered. */
    void say(DeliveryDraft said, Provenance provenance) {
        DeliveryDraft draft = said.kept();
        onDay = draft.onDay();
        number = draft.number();
        confirmed = draft.confirmed();
        note = draft.note();
        source = provenance.source();
        basis = provenance.basis();
    }

    DeliveryDraft asDraft() {
        return new DeliveryDraft(onDay, number, confirmed, note);
    }

    boolean confirmed() {
        return confirmed;
    }

    public UUID outputId() {
        return outputId;
    }

    public LocalDate onDay() {
        return onDay;
    }
}
