package uk.goldenthread.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A step of an action: an activity, a milestone, or a stage of a long one (6, 12, 18 months). */
@Entity
public class Milestone extends ProgrammeRecord {
    private UUID actionId;
    private int position;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    private String title;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "original_due"))
    @AttributeOverride(name = "precision", column = @Column(name = "original_due_precision"))
    private PlannedDate originalDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "forecast"))
    @AttributeOverride(name = "precision", column = @Column(name = "forecast_precision"))
    private PlannedDate forecast;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "actual"))
    @AttributeOverride(name = "precision", column = @Column(name = "actual_precision"))
    private PlannedDate actual;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private Integer stageMonths;
    private Integer weight;
    private String overdueSaid;
    private Integer overdueSaidDays;

    @JdbcTypeCode(SqlTypes.JSON)
    private DateWords dateWords;

    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Milestone() {}

    public Milestone(Action action, MilestoneDraft draft, Provenance provenance) {
        super(action.areaCode(), action.programmeId());
        actionId = action.id();
        source = provenance.source();
        basis = provenance.basis();
        describe(draft);
    }

    public void describe(MilestoneDraft draft) {
        if (originalDue != null && !originalDue.equals(draft.originalDue())) {
            throw ProblemException.unprocessable(
                    "/originalDue", "The original due date was agreed once and never changes.");
        }
        if (draft.stageMonths() != null && draft.kind() != MilestoneKind.STAGE) {
            throw ProblemException.unprocessable("/stageMonths", "Only a stage is counted in months.");
        }
        if (draft.overdueSaidDays() != null && Text.orEmpty(draft.overdueSaid()).isEmpty()) {
            throw ProblemException.unprocessable(
                    "/overdueSaidDays", "Say which words of the paper call it overdue, in overdueSaid.");
        }
        DateWords said = DateWords.of(draft.dateWords());
        said.refuse("a milestone", true, false, true, false, true);
        DateWords stored = DateWords.of(dateWords);
        DateWords words = said.withOriginalDue(
                        DateWords.beside("originalDue", draft.originalDue(), said.originalDue(), stored.originalDue()))
                .withForecast(DateWords.beside("forecast", draft.forecast(), said.forecast(), stored.forecast()));
        position = draft.position();
        kind = draft.kind();
        title = draft.title().strip();
        originalDue = draft.originalDue();
        forecast = draft.forecast();
        actual = draft.actual();
        rating = draft.rating();
        confidence = draft.confidence();
        stageMonths = draft.stageMonths();
        weight = draft.weight();
        overdueSaid = Text.orEmpty(draft.overdueSaid());
        overdueSaidDays = draft.overdueSaidDays();
        dateWords = DateWords.stored(words);
    }

    public MilestoneDraft asDraft() {
        return new MilestoneDraft(
                position,
                kind,
                title,
                originalDue,
                forecast,
                actual,
                rating,
                confidence,
                stageMonths,
                weight,
                overdueSaid,
                overdueSaidDays,
                dateWords);
    }

    /** Closed when it was reached or is no longer required. */
    public boolean closed() {
        return actual != null || rating == Rating.WHITE;
    }

    public UUID actionId() {
        return actionId;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }
}
