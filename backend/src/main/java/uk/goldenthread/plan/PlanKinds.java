package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.record.References;

/** What is kept of a plan, and of the cycles in which it is reported on. */
@ApplicationScoped
public class PlanKinds implements KindsOfRoom {
    public static final Kind<ProgrammeFacts> PROGRAMME = Kind.of("programme", ProgrammeFacts.class);

    public static final Kind<SourcePaperFacts> SOURCE_PAPER =
            Kind.of("source_paper", SourcePaperFacts.class).erasable("note").called(RecordKind.PAPER, "a paper");

    public static final Kind<PriorityFacts> PRIORITY =
            Kind.of("priority", PriorityFacts.class).inOrder(Comparator.comparingInt(PriorityFacts::number));

    public static final Kind<ActionFacts> ACTION = Kind.of("action", ActionFacts.class)
            .erasable("coProduction", "familyDifference", "successCriteria", "dateWords")
            .called(RecordKind.ACTION, "the action");

    public static final Kind<ListingFacts> LISTING =
            Kind.of("listing", ListingFacts.class).inOrder(Comparator.comparing(ListingFacts::ref, References.ORDER));

    public static final Kind<MilestoneFacts> MILESTONE = Kind.of("milestone", MilestoneFacts.class)
            .erasable("overdueSaid", "dateWords")
            .called(RecordKind.MILESTONE, "a milestone");

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
            .called(RecordKind.CYCLE, "a cycle");

    public static final Kind<SubmissionFacts> SUBMISSION = Kind.of("submission", SubmissionFacts.class)
            .erasable("returnReason")
            .called(RecordKind.SUBMISSION, "a report");

    public static final Kind<ActionCloseFacts> ACTION_CLOSE = Kind.of("action_close", ActionCloseFacts.class);

    public static final Kind<KeyDateFacts> KEY_DATE = Kind.of("key_date", KeyDateFacts.class)
            .inOrder(KeyDateFacts.BY_DATE)
            .erasable("title", "timing", "byWhom", "note")
            .called(RecordKind.KEY_DATE, "a key date");

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
