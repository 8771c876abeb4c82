package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.record.References;
import uk.goldenthread.record.Text;

/** What is kept of a plan, and of the cycles in which it is reported on. */
@ApplicationScoped
public class PlanKinds implements KindsOfRoom {
    public static final Kind<ProgrammeFacts> PROGRAMME = Kind.of("programme", ProgrammeFacts.class)
            .told("title", ProgrammeFacts::title)
            .toldFromTo("kind of plan", p -> Instruments.name(p.instrument()))
            .told("first day of the inspection", ProgrammeFacts::inspectionFrom)
            .told("last day of the inspection", ProgrammeFacts::inspectionTo)
            .told("date of the report", ProgrammeFacts::reportOn)
            .told("date of the monitoring visit", ProgrammeFacts::monitoringOn)
            .told("date of the next stocktake", ProgrammeFacts::nextStocktakeOn)
            .told("end", ProgrammeFacts::endsOn)
            .toldFromTo("open data it is compared with", ProgrammeFacts::releaseCode);

    public static final Kind<SourcePaperFacts> SOURCE_PAPER =
            Kind.of("source_paper", SourcePaperFacts.class).erasable("note").called(RecordKind.PAPER, "a paper");

    public static final Kind<PriorityFacts> PRIORITY = Kind.of("priority", PriorityFacts.class)
            .inOrder(Comparator.comparingInt(PriorityFacts::number))
            .told("number", PriorityFacts::number)
            .told("title", PriorityFacts::title)
            .told("finding", PriorityFacts::finding)
            .told("bodies responsible", PriorityFacts::organisationIds);

    public static final Kind<ActionFacts> ACTION = Kind.of("action", ActionFacts.class)
            .erasable("coProduction", "familyDifference", "successCriteria", "dateWords")
            .called(RecordKind.ACTION, "the action")
            .told("title", ActionFacts::title)
            .told("success criteria", ActionFacts::successCriteria)
            .told("co-production", ActionFacts::coProduction)
            .told("difference for families", ActionFacts::familyDifference)
            .told("start", ActionFacts::startOn)
            // Where another date is agreed since, it is the first one that a paper gave.
            .told("original date", ActionFacts::originalDue, (was, now) -> Objects.equals(was.due(), now.due()))
            .toldByChanges("words of dates");

    public static final Kind<ListingFacts> LISTING =
            Kind.of("listing", ListingFacts.class).inOrder(Comparator.comparing(ListingFacts::ref, References.ORDER));

    public static final Kind<MilestoneFacts> MILESTONE = Kind.of("milestone", MilestoneFacts.class)
            .erasable("overdueSaid", "dateWords")
            .called(RecordKind.MILESTONE, "a milestone")
            .told("title", MilestoneFacts::title)
            .told("kind", MilestoneFacts::kind)
            .told("place", MilestoneFacts::position)
            .told("stage", MilestoneFacts::stageMonths)
            .told("weight", MilestoneFacts::weight)
            .told("confidence", MilestoneFacts::confidence)
            // What closes it or opens it again has a sentence of its own.
            .told("rating", MilestoneFacts::rating, (was, now) -> was.closed() == now.closed())
            .told("day it was reached", MilestoneFacts::actual, (was, now) -> was.closed() == now.closed())
            .told("what a paper says", MilestoneFacts::overdueSaid)
            .told("days a paper says it is late", MilestoneFacts::overdueSaidDays)
            .toldByChanges("words of dates");

    public static final Kind<StatementFacts> STATEMENT = Kind.of("statement", StatementFacts.class)
            .inOrder(StatementFacts.NEWEST_FIRST)
            .erasable("narrative", "impactReason", "overrideReason", "evidence", "dateWords")
            .called(RecordKind.STATEMENT, "a statement");

    public static final Kind<PrintedFigureFacts> PRINTED_FIGURE = Kind.of("printed_figure", PrintedFigureFacts.class);

    public static final Kind<DependencyFacts> DEPENDENCY = Kind.of("dependency", DependencyFacts.class);

    public static final Kind<DeadlineChangeFacts> DEADLINE_CHANGE = Kind.of(
                    "deadline_change", DeadlineChangeFacts.class)
            .inOrder(DeadlineChangeFacts.OLDEST_FIRST)
            .erasable("reason", "decisionReason")
            .called(RecordKind.DEADLINE_CHANGE, "a change of a date");

    public static final Kind<ThresholdsFacts> THRESHOLDS = Kind.of("thresholds", ThresholdsFacts.class)
            .inOrder(Comparator.comparingInt(ThresholdsFacts::number))
            .erasable("reason")
            .called(RecordKind.THRESHOLDS, "thresholds");

    public static final Kind<CycleFacts> CYCLE = Kind.of("cycle", CycleFacts.class)
            .inOrder(CycleFacts.NEWEST_FIRST)
            .erasable("closeReason")
            .called(RecordKind.CYCLE, "a cycle")
            .told("title", CycleFacts::title)
            .told("board", CycleFacts::boardId)
            .toldFromTo("first day", CycleFacts::periodFrom)
            .toldFromTo("last day", CycleFacts::periodTo)
            .toldFromTo("day its reports are due", CycleFacts::dueOn);

    public static final Kind<SubmissionFacts> SUBMISSION = Kind.of("submission", SubmissionFacts.class)
            .erasable("returnReason")
            .called(RecordKind.SUBMISSION, "a report");

    public static final Kind<ActionCloseFacts> ACTION_CLOSE = Kind.of("action_close", ActionCloseFacts.class);

    public static final Kind<KeyDateFacts> KEY_DATE = Kind.of("key_date", KeyDateFacts.class)
            .inOrder(KeyDateFacts.BY_DATE)
            .erasable("title", "timing", "byWhom", "note")
            .called(RecordKind.KEY_DATE, "a key date")
            .told("title", KeyDateFacts::title)
            .toldFromTo("kind", d -> d.kind().words())
            .toldFromTo("date", d -> d.falls() == null ? null : d.falls().words())
            .told("words for when", KeyDateFacts::timing)
            .toldFromTo("who", d -> Text.orNull(d.byWhom()))
            .toldFromTo("state", d -> d.state().words())
            .told("priority", KeyDateFacts::priorityId)
            .told("note", KeyDateFacts::note);

    @Override
    public List<Kind<?>> kinds() {
        return List.of(
                PROGRAMME,
                SOURCE_PAPER,
                PRIORITY,
                ACTION,
                LISTING,
                MILESTONE,
                STATEMENT,
                PRINTED_FIGURE,
                DEPENDENCY,
                DEADLINE_CHANGE,
                THRESHOLDS,
                CYCLE,
                SUBMISSION,
                ACTION_CLOSE,
                KEY_DATE);
    }
}
