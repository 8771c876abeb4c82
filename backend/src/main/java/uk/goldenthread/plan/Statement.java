package uk.goldenthread.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A dated rating with reason and evidence by a person. Never changed; the next one follows it. */
@Entity
public class Statement extends ProgrammeRecord {
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private Rating progress;

    @Enumerated(EnumType.STRING)
    private Rating impact;

    private String impactReason;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "forecast"))
    @AttributeOverride(name = "precision", column = @Column(name = "forecast_precision"))
    private PlannedDate forecast;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "actual"))
    @AttributeOverride(name = "precision", column = @Column(name = "actual_precision"))
    private PlannedDate actual;

    @JdbcTypeCode(SqlTypes.JSON)
    private DateWords dateWords;

    private String narrative;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvidenceLink> evidence;

    private String overrideReason;
    private UUID authorId;
    private String authorRole;
    private LocalDate positionOn;
    private LocalDate reportedOn;
    private UUID cycleId;
    private boolean unchanged;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Statement() {}

    /** @param place the cycle it stands in, and whether it only repeats the one before */
    public Statement(
            Action action,
            StatementDraft draft,
            Author author,
            LocalDate reportedOn,
            Place place,
            Provenance provenance) {
        super(action.areaCode(), action.programmeId());
        actionId = action.id();
        progress = draft.progress();
        impact = draft.impact();
        impactReason = Text.orEmpty(draft.impactReason());
        confidence = draft.confidence();
        forecast = draft.forecast();
        actual = draft.actual();
        dateWords = DateWords.stored(DateWords.of(draft.dateWords()));
        narrative = Text.orEmpty(draft.narrative());
        evidence = List.copyOf(draft.evidence());
        overrideReason = Text.orEmpty(draft.overrideReason());
        authorId = author.personId();
        authorRole = author.role();
        positionOn = draft.positionOn();
        this.reportedOn = reportedOn;
        cycleId = place.cycleId();
        unchanged = place.unchanged();
        source = provenance.source();
        basis = provenance.basis();
    }

    /** True when it says the same as a draft would, from the same paper: loading a paper twice adds nothing. */
    public boolean says(StatementDraft draft, Provenance provenance) {
        return positionOn.equals(draft.positionOn())
                && source.equals(provenance.source())
                && progress == draft.progress()
                && impact == draft.impact()
                && confidence == draft.confidence()
                && narrative.equals(Text.orEmpty(draft.narrative()))
                && java.util.Objects.equals(forecast, draft.forecast())
                && java.util.Objects.equals(actual, draft.actual())
                && words().equals(DateWords.of(draft.dateWords()))
                && evidence.equals(draft.evidence());
    }

    public Rating progress() {
        return progress;
    }

    Rating impact() {
        return impact;
    }

    Confidence confidence() {
        return confidence;
    }

    public PlannedDate forecast() {
        return forecast;
    }

    public PlannedDate actual() {
        return actual;
    }

    /** What stands in the place of dates. */
    public DateWords words() {
        return DateWords.of(dateWords);
    }

    String narrative() {
        return narrative;
    }

    List<EvidenceLink> evidence() {
        return evidence;
    }

    public LocalDate positionOn() {
        return positionOn;
    }

    /** What it says, for saying the same again on a later day. An action that is finished is not stated again. */
    StatementDraft again(LocalDate on) {
        return new StatementDraft(
                progress,
                impact,
                impactReason,
                confidence,
                forecast,
                actual,
                narrative,
                evidence,
                overrideReason,
                on,
                cycleId,
                dateWords);
    }

    /** Complete or not required: nothing more is owed of it. */
    boolean finished() {
        return progress == Rating.BLUE || progress == Rating.WHITE;
    }

    public UUID actionId() {
        return actionId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** Where a statement stands: in a cycle or in none, and whether its author said that nothing changed. */
    public record Place(UUID cycleId, boolean unchanged) {
        public static final Place NONE = new Place(null, false);
    }

    /** Who states it, and in which role; a person's identifier, never a name. */
    public record Author(UUID personId, String role) {}
}
