package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** An action under a priority with the reference people use. One action may stand in several priorities and is still one action. */
@Entity
public class Listing extends ProgrammeRecord {
    private UUID priorityId;
    private UUID actionId;
    private String ref;
    private int position;

    @Enumerated(EnumType.STRING)
    private Rating printedRating;

    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Listing() {}

    public Listing(Priority priority, UUID actionId, String ref, int position, Provenance provenance) {
        super(priority.areaCode(), priority.programmeId());
        this.priorityId = priority.id();
        this.actionId = actionId;
        this.ref = ref.strip();
        this.position = position;
        this.source = provenance.source();
        this.basis = provenance.basis();
    }

    /** The rating a paper printed at this place; what the action's SRO declares is the action's alone. */
    public void printed(Rating rating) {
        printedRating = rating;
    }

    public Rating printedRating() {
        return printedRating;
    }

    public UUID priorityId() {
        return priorityId;
    }

    public UUID actionId() {
        return actionId;
    }

    public String ref() {
        return ref;
    }

    public int position() {
        return position;
    }
}
