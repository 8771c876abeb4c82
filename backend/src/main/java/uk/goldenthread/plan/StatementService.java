package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Statements: where an action stands, by whom, when, and why. */
@ApplicationScoped
public class StatementService {
    private final Programmes programmes;
    private final Actions actions;
    private final Milestones milestones;
    private final Statements statements;
    private final StatementDrafts drafts;
    private final ReportPlace places;
    private final Transactions transactions;
    private final LondonTime time;

    public StatementService(
            Programmes programmes,
            Actions actions,
            Milestones milestones,
            Statements statements,
            StatementDrafts drafts,
            ReportPlace places,
            Transactions transactions,
            LondonTime time) {
        this.programmes = programmes;
        this.actions = actions;
        this.milestones = milestones;
        this.statements = statements;
        this.drafts = drafts;
        this.places = places;
        this.transactions = transactions;
        this.time = time;
    }

    /** Declares the rating of an action. The author's draft of it, and what was proposed to them, is gone with the submission. */
    public Written submit(String areaCode, UUID actionId, StatementDraft draft, Statement.Author author) {
        return transactions.write(areaCode, () -> {
            Action action = actions.require(actionId);
            Statement.Place place = new Statement.Place(places.of(action, draft.cycleId()), false);
            Written written = declare(action, draft, author, time.today(), place, Provenance.ENTERED);
            drafts.takenUp(actionId, author.personId());
            return written;
        });
    }

    /**
     * What was last stated of an action up to a day, as far as a paper that leaves it blank leaves it standing. Words and evidence are those of
     * one report and are not repeated in the next.
     */
    public record Standing(
            @Nullable Rating impact,
            @Nullable Confidence confidence,
            @Nullable PlannedDate forecast,
            @Nullable PlannedDate actual,
            DateWords words,
            @Nullable String narrative,
            List<EvidenceLink> evidence) {
        private static final Standing NOTHING = new Standing(null, null, null, null, DateWords.NONE, null, List.of());
    }

    public Standing before(String areaCode, UUID actionId, LocalDate positionOn) {
        return transactions.write(areaCode, () -> statements
                .latest(actionId, positionOn)
                .map(s -> {
                    // What the same report said before is still what it says; the next one speaks for itself.
                    boolean same = s.positionOn().equals(positionOn);
                    return new Standing(
                            s.impact(),
                            s.confidence(),
                            same ? s.forecast() : null,
                            s.actual(),
                            same ? s.words() : s.words().withForecast(null),
                            same ? s.narrative() : null,
                            same ? s.evidence() : List.of());
                })
                .orElse(Standing.NOTHING));
    }

    /**
     * Loads what a paper says. An override reason is kept only where a complete action needs one.
     *
     * @return empty when the paper's statement is already stored, even when later ones follow it
     */
    public Optional<Written> load(
            String areaCode,
            UUID actionId,
            StatementDraft draft,
            Statement.Author author,
            LocalDate reportedOn,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            boolean known =
                    statements.at(actionId, draft.positionOn()).stream().anyMatch(s -> s.says(draft, provenance));
            if (known) {
                return Optional.empty();
            }
            StatementDraft bare = draft.overriddenBy(null);
            Action action = actions.require(actionId);
            return Optional.of(declare(
                    action,
                    CompletionRule.broken(bare, milestonesFor(bare, actionId)).isEmpty() ? bare : draft,
                    author,
                    reportedOn,
                    new Statement.Place(places.ofPaper(action, draft.positionOn()), false),
                    provenance));
        });
    }

    /** Inside a transaction: the statement of one action, by itself or as part of a priority's report. */
    Written declare(
            Action action,
            StatementDraft draft,
            Statement.Author author,
            LocalDate reportedOn,
            Statement.Place place,
            Provenance provenance) {
        refuse(action, draft, reportedOn);
        Statement statement = statements.add(new Statement(action, draft, author, reportedOn, place, provenance));
        action.follow(statement);
        actions.flush();
        return new Written(statement.id(), statement.version(), transactions.revision());
    }

    private void refuse(Action action, StatementDraft draft, LocalDate reportedOn) {
        List<FieldError> errors = new ArrayList<>(CompletionRule.broken(draft, milestonesFor(draft, action.id())));
        if (draft.positionOn().isAfter(reportedOn)) {
            errors.add(FieldError.at("/positionOn", "A statement describes today or a day before, not the future."));
        }
        statements
                .latest(action.id())
                .filter(s -> s.positionOn().isAfter(draft.positionOn()))
                .ifPresent(s -> errors.add(FieldError.at(
                        "/positionOn",
                        "The action already has a statement for " + s.positionOn()
                                + ". A later one must describe that day or after.")));
        if (draft.actual() != null
                && draft.actual().precision() == PlannedDate.Precision.DAY
                && draft.actual().date().isAfter(reportedOn)) {
            errors.add(FieldError.at("/actual", "A completion date cannot be in the future."));
        }
        if (draft.progress() == Rating.BLUE && draft.forecast() != null) {
            errors.add(FieldError.at("/forecast", "A complete action has a completion date, not a forecast."));
        }
        words(draft, errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
        }
        Programme programme = programmes.require(action.programmeId());
        programme.refuseBefore("/positionOn", draft.positionOn());
        programme.refuseBefore(
                "/forecast", draft.forecast() == null ? null : draft.forecast().date());
        programme.refuseBefore(
                "/actual", draft.actual() == null ? null : draft.actual().date());
    }

    /** Words stand where no date does, and only a complete action is complete since. */
    private static void words(StatementDraft draft, List<FieldError> errors) {
        DateWords words = DateWords.of(draft.dateWords());
        words.refuse("a statement", true, true, true, false, false);
        DateWords.beside("forecast", draft.forecast(), words.forecast(), null);
        DateWords.beside("actual", draft.actual(), words.actual(), null);
        if (draft.progress() == Rating.BLUE && words.forecast() != null) {
            errors.add(
                    FieldError.at("/dateWords/forecast", "A complete action has a completion date, not a forecast."));
        }
        if (draft.progress() != Rating.BLUE && words.actual() != null) {
            errors.add(FieldError.at("/dateWords/actual", "Only a complete action says when it was completed."));
        }
    }

    /** Open milestones matter to a complete action alone. */
    private List<Milestone> milestonesFor(StatementDraft draft, UUID actionId) {
        return draft.progress() == Rating.BLUE ? milestones.of(actionId) : List.of();
    }
}
