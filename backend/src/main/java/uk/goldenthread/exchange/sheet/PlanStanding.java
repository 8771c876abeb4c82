package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.Statement;
import uk.goldenthread.plan.StatementDraft;
import uk.goldenthread.plan.StatementService;
import uk.goldenthread.platform.web.HttpsLink;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** What a row of the plan says of where its action stands. */
@ApplicationScoped
public class PlanStanding {
    private final PlanLoadService plan;
    private final StatementService statements;
    private final Overlay said;

    public PlanStanding(PlanLoadService plan, StatementService statements, Overlay said) {
        this.plan = plan;
        this.statements = statements;
        this.said = said;
    }

    /** As it stands in the row. */
    record Row(
            Rating progress,
            Rating impact,
            Confidence confidence,
            PlanDates.Planned forecast,
            PlanDates.Planned actual,
            String narrative,
            List<EvidenceLink> evidence) {}

    static Row read(Cells cells) {
        Row row = new Row(
                cells.rating("progress", Axis.PROGRESS),
                cells.rating("impact", Axis.IMPACT),
                cells.choice("confidence", Confidence.class),
                cells.planned("forecast", false),
                cells.planned("actual", false),
                cells.text("narrative", 10_000),
                evidence(cells));
        if (row.progress() == null && cells.blank("progress")) {
            List.of("impact", "confidence", "forecast", "actual", "narrative", "evidence_url").stream()
                    .filter(c -> !cells.blank(c))
                    .forEach(column -> cells.fault(
                            column, "This is said of a rating, and the row has none.", "Give progress too."));
        }
        return row;
    }

    private static List<EvidenceLink> evidence(Cells cells) {
        String all = cells.text("evidence_url");
        if (all == null) {
            return List.of();
        }
        List<EvidenceLink> links = new ArrayList<>();
        for (String url : Arrays.stream(all.split("\\s+")).toList()) {
            String host = HttpsLink.Validator.host(url);
            if (host == null) {
                cells.fault(
                        "evidence_url",
                        "This is no address of a page.",
                        "Enter addresses that begin with https://, separated by blanks.");
                return List.of();
            }
            links.add(new EvidenceLink("Evidence at " + host, url));
        }
        return links;
    }

    /** States it; true when that is new. What the row takes back is taken back also where it gives no rating. */
    boolean state(Loading loading, Cells cells, String ref, UUID action, Row row, List<Note> notes) {
        boolean forgot = cells.removed("forecast") && plan.forgetForecast(loading.areaCode(), action);
        if (row.progress() == null) {
            return forgot;
        }
        Provenance provenance = cells.provenance(loading.paper().title());
        loading.states(action, ref);
        Loading.Paper paper = loading.paper();
        StatementService.Standing before = statements.before(loading.areaCode(), action, paper.positionOn());
        StatementDraft draft = said.whole(new StatementDraft(
                row.progress(),
                cells.removed("impact") ? null : Overlay.or(row.impact(), before.impact()),
                null,
                cells.removed("confidence") ? null : Overlay.or(row.confidence(), before.confidence()),
                forecast(cells, row, before),
                actual(cells, row, before, notes),
                cells.removed("narrative") ? null : Overlay.or(row.narrative(), before.narrative()),
                row.evidence().isEmpty() && !cells.removed("evidence_url") ? before.evidence() : row.evidence(),
                override(row, paper),
                paper.positionOn(),
                null,
                words(cells, row, before, notes)));
        return statements
                        .load(
                                loading.areaCode(),
                                action,
                                draft,
                                new Statement.Author(null, "as reported"),
                                paper.reportedOn(),
                                provenance)
                        .isPresent()
                || forgot;
    }

    @Nullable
    private static String override(Row row, Loading.Paper paper) {
        return row.progress() == Rating.BLUE
                ? "as reported in " + (paper.title().isEmpty() ? "the imported sheet" : paper.title())
                : null;
    }

    @Nullable
    private static PlannedDate forecast(Cells cells, Row row, StatementService.Standing before) {
        boolean elsewhere =
                cells.removed("forecast") || row.forecast().words() != null || row.progress() == Rating.BLUE;
        return elsewhere ? row.forecast().date() : Overlay.or(row.forecast().date(), before.forecast());
    }

    @Nullable
    private static PlannedDate actual(Cells cells, Row row, StatementService.Standing before, List<Note> notes) {
        if (row.actual().date() != null || cells.removed("actual") || before.actual() == null) {
            return row.actual().date();
        }
        if (row.progress() == Rating.BLUE) {
            return before.actual();
        }
        // Only a complete action has a completion date: the rating takes it back, not the blank.
        notes.add(new Note(
                null,
                "The completion date " + before.actual().words() + " is taken back, because the action is rated "
                        + Axis.PROGRESS.word(row.progress()) + " now."));
        return null;
    }

    @Nullable
    private static DateWords words(Cells cells, Row row, StatementService.Standing before, List<Note> notes) {
        String forecast = row.forecast().words();
        if (forecast == null
                && row.forecast().date() == null
                && !cells.removed("forecast")
                && row.progress() != Rating.BLUE) {
            forecast = before.words().forecast();
        }
        String actual = row.actual().words();
        if (row.progress() != Rating.BLUE) {
            if (actual != null) {
                notes.add(new Note(
                        "actual", "“" + actual + "” was left out: only a complete action says when it was completed."));
            }
            actual = null;
        } else if (actual == null
                && row.actual().date() == null
                && !cells.removed("actual")
                && before.actual() == null) {
            actual = before.words().actual();
        } else if (actual != null && before.actual() != null) {
            notes.add(new Note(
                    "actual",
                    "The completion date " + before.actual().words() + " stays, because the words are none."));
            actual = null;
        }
        return DateWords.NONE.withForecast(forecast).withActual(actual).shown();
    }
}
