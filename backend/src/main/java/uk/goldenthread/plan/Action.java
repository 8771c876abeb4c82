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
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/**
 * An action of the plan. Its due date is agreed once and moves only by an approved re-dating; forecast and actual date come from
 * statements.
 */
@Entity
public class Action extends ProgrammeRecord {
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Lead> leads;

    private String sro;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> successCriteria;

    private String coProduction;
    private String familyDifference;
    private LocalDate startOn;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "original_due"))
    @AttributeOverride(name = "precision", column = @Column(name = "original_due_precision"))
    private PlannedDate originalDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "revised_due"))
    @AttributeOverride(name = "precision", column = @Column(name = "revised_due_precision"))
    private PlannedDate revisedDue;

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

    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Action() {}

    public Action(String areaCode, UUID programmeId, ActionEdit edit, Provenance provenance) {
        super(areaCode, programmeId);
        source = provenance.source();
        basis = provenance.basis();
        describe(edit);
    }

    public void describe(ActionEdit edit) {
        if (originalDue != null && !originalDue.equals(edit.originalDue())) {
            throw ProblemException.unprocessable(
                    "/originalDue",
                    "The original due date was agreed once and never changes. Ask for a new date instead.");
        }
        requireSomebody(edit.leads());
        DateWords said = DateWords.of(edit.dateWords());
        said.refuse("an action", false, false, true, true, true);
        String start = DateWords.beside("start", edit.startOn(), said.start(), words().start());
        String due = DateWords.beside("originalDue", edit.originalDue(), said.originalDue(), words().originalDue());
        title = edit.title().strip();
        leads = List.copyOf(edit.leads());
        sro = Text.orEmpty(edit.sro());
        successCriteria = List.copyOf(edit.successCriteria());
        coProduction = Text.orEmpty(edit.coProduction());
        familyDifference = Text.orEmpty(edit.familyDifference());
        startOn = edit.startOn();
        originalDue = edit.originalDue();
        words(words().withStart(start).withOriginalDue(due));
    }

    private static void requireSomebody(List<Lead> leads) {
        for (int i = 0; i < leads.size(); i++) {
            if (leads.get(i).role().isBlank() && leads.get(i).organisation() == null) {
                throw ProblemException.unprocessable("/leads/" + i + "/role", "Enter the lead's role.");
            }
        }
    }

    /** What stands in the place of dates. */
    public DateWords words() {
        return DateWords.of(dateWords);
    }

    private void words(DateWords words) {
        dateWords = DateWords.stored(words);
    }

    /** What a paper writes in the place of the revised date; true when that is new. Where a date stands, it stays. */
    boolean loadRevised(String words) {
        if (revisedDue != null || words == null || words.equals(words().revisedDue())) {
            return false;
        }
        words(words().withRevisedDue(words));
        return true;
    }

    /** Nothing is known any more of when it will be finished. */
    boolean forgetForecast() {
        boolean known = forecast != null || words().forecast() != null;
        forecast = null;
        words(words().withForecast(null));
        return known;
    }

    /** The revised date a paper already shows when the action is first loaded; afterwards only an approved re-dating moves it. */
    public void loadRevised(PlannedDate date) {
        if (revisedDue != null && !revisedDue.equals(date)) {
            throw ProblemException.unprocessable(
                    "/revisedDue", "The revised date moves only by an approved re-dating.");
        }
        revisedDue = date;
    }

    /** Moves the agreed date, later or earlier; the first one stays beside it. Only an approved request does this. */
    void redate(PlannedDate date) {
        revisedDue = date;
        words(words().withRevisedDue(null));
    }

    /** What a statement says of the finish becomes what the action says; a rating that is not complete reopens it. */
    void follow(Statement statement) {
        actual = statement.actual();
        words(words().withActual(statement.words().actual()));
        boolean ended = statement.progress() == Rating.BLUE || statement.progress() == Rating.WHITE;
        if (ended || statement.forecast() != null || statement.words().forecast() != null) {
            // Nothing is expected any more, whether or not the day it ended is known.
            forecast = ended ? null : statement.forecast();
            words(words().withForecast(ended ? null : statement.words().forecast()));
        }
    }

    boolean isLedBy(UUID organisation) {
        return leads.stream().anyMatch(l -> organisation.equals(l.organisation()));
    }

    /** One body is succeeded by another. */
    void handOver(UUID from, UUID to) {
        leads = leads.stream()
                .map(l -> from.equals(l.organisation()) ? new Lead(l.role(), to, l.aspect()) : l)
                .toList();
    }

    public ActionEdit asEdit() {
        return new ActionEdit(
                title,
                leads,
                sro,
                successCriteria,
                coProduction,
                familyDifference,
                startOn,
                originalDue,
                DateWords.stored(words().agreed()));
    }

    public String title() {
        return title;
    }

    /** The date now agreed: the revised one, else the original; null when none was agreed. */
    public PlannedDate due() {
        return revisedDue != null ? revisedDue : originalDue;
    }

    public PlannedDate revisedDue() {
        return revisedDue;
    }

    public PlannedDate forecast() {
        return forecast;
    }

    public PlannedDate actual() {
        return actual;
    }
}
