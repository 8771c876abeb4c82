package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.governance.AcknowledgementFacts;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.plan.ThresholdsFacts;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

/** The plan's part of a snapshot that a test writes down: priorities, actions, statements and milestones. */
abstract class PlanRows {
    public static final UUID PROGRAMME = SmallProgramme.id(2);
    public static final List<EvidenceLink> EVIDENCE = List.of(new EvidenceLink("Minutes", "https://example.org/m.pdf"));

    public ProgrammeFacts programme = new ProgrammeFacts(
            PROGRAMME, 1, "Priority Action Plan", "PRIORITY_ACTION_PLAN", null, null, null, null, null, null, "");
    public final List<OrganisationFacts> organisations = new ArrayList<>(
            List.of(new OrganisationFacts(SmallProgramme.COUNCIL, 1, "Council", "The Council", "COUNCIL")));
    public final List<SourcePaperFacts> papers = new ArrayList<>();
    public final List<PriorityFacts> priorities = new ArrayList<>();
    public final List<ActionFacts> actions = new ArrayList<>();
    public final List<ListingFacts> listings = new ArrayList<>();
    public final List<MilestoneFacts> milestones = new ArrayList<>();
    public final List<StatementFacts> statements = new ArrayList<>();
    public final List<PrintedFigureFacts> printedFigures = new ArrayList<>();
    public final List<RiskFacts> risks = new ArrayList<>();
    public final List<RiskControlFacts> controls = new ArrayList<>();
    public final List<RiskStatementFacts> riskStatements = new ArrayList<>();
    public final List<KpiFacts> kpis = new ArrayList<>();
    public final List<ObservationFacts> observations = new ArrayList<>();
    public final Map<UUID, Measure> measures = new HashMap<>();
    public final List<SurveyFacts> surveys = new ArrayList<>();
    public final List<SurveyRoundFacts> rounds = new ArrayList<>();
    public final List<DependencyFacts> dependencies = new ArrayList<>();
    public final List<DeadlineChangeFacts> deadlineChanges = new ArrayList<>();
    public final List<ThresholdsFacts> thresholds = new ArrayList<>();
    public final List<CycleFacts> cycles = new ArrayList<>();
    public final List<ActionCloseFacts> closes = new ArrayList<>();
    public final List<DecisionFacts> decisions = new ArrayList<>();
    public final List<KeyDateFacts> keyDates = new ArrayList<>();
    public final List<AcknowledgementFacts> acknowledgements = new ArrayList<>();
    public final MoneyRowsOf money = new MoneyRowsOf(this);
    public long revision = 1;
    int next = 1000;

    /** A new identifier, later than those before it. */
    public UUID id() {
        return SmallProgramme.id(next++);
    }

    public UUID priority(int number) {
        UUID id = id();
        priorities.add(new PriorityFacts(
                id, 1, number, "Priority " + number, "Improve.", List.of(), "SRO " + number, "", Basis.ENTERED));
        return id;
    }

    public UUID noRisks(UUID priority, LocalDate on) {
        UUID id = id();
        riskStatements.add(
                new RiskStatementFacts(id, 1, priority, "No risks have been identified", on, "SRO", "", Basis.ENTERED));
        return id;
    }

    /** An action with a lead and a success criterion, listed under the priority; nothing is stated about it. */
    public UUID action(UUID priority, String ref) {
        UUID id = id();
        actions.add(new ActionFacts(
                id,
                1,
                "Action",
                List.of(new Lead("Head of SEND", SmallProgramme.COUNCIL, null)),
                "",
                List.of("Better"),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                "",
                Basis.ENTERED,
                null));
        listing(priority, id, ref, null);
        return id;
    }

    public UUID listing(UUID priority, UUID action, String ref, Rating printed) {
        UUID id = id();
        listings.add(new ListingFacts(id, 1, priority, action, ref, listings.size() + 1, printed, "", Basis.ENTERED));
        return id;
    }

    public ActionFacts action(UUID id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    public void change(UUID id, UnaryOperator<ActionFacts> to) {
        actions.replaceAll(a -> a.id().equals(id) ? to.apply(a) : a);
    }

    public void start(UUID id, LocalDate on) {
        change(id, a -> with(a, on, a.originalDue(), a.revisedDue(), a.forecast(), a.actual()));
    }

    public void due(UUID id, PlannedDate original, PlannedDate revised) {
        change(id, a -> with(a, a.startOn(), original, revised, a.forecast(), a.actual()));
    }

    public void due(UUID id, LocalDate original) {
        due(id, PlannedDate.day(original), null);
    }

    public void forecast(UUID id, LocalDate on) {
        change(
                id,
                a -> with(
                        a,
                        a.startOn(),
                        a.originalDue(),
                        a.revisedDue(),
                        on == null ? null : PlannedDate.day(on),
                        a.actual()));
    }

    public void actual(UUID id, LocalDate on) {
        change(
                id,
                a -> with(
                        a,
                        a.startOn(),
                        a.originalDue(),
                        a.revisedDue(),
                        a.forecast(),
                        on == null ? null : PlannedDate.day(on)));
    }

    /** Without what {@link #action(UUID, String)} gave it. */
    public void owners(UUID id, List<Lead> leads, String sro, List<String> criteria) {
        change(
                id,
                a -> new ActionFacts(
                        a.id(),
                        a.version(),
                        a.title(),
                        leads,
                        sro,
                        criteria,
                        a.coProduction(),
                        a.familyDifference(),
                        a.startOn(),
                        a.originalDue(),
                        a.revisedDue(),
                        a.forecast(),
                        a.actual(),
                        a.source(),
                        a.basis(),
                        a.dateWords()));
    }

    public void title(UUID id, String title) {
        change(
                id,
                a -> new ActionFacts(
                        a.id(),
                        a.version(),
                        title,
                        a.leads(),
                        a.sro(),
                        a.successCriteria(),
                        a.coProduction(),
                        a.familyDifference(),
                        a.startOn(),
                        a.originalDue(),
                        a.revisedDue(),
                        a.forecast(),
                        a.actual(),
                        a.source(),
                        a.basis(),
                        a.dateWords()));
    }

    private static ActionFacts with(
            ActionFacts a,
            LocalDate start,
            PlannedDate original,
            PlannedDate revised,
            PlannedDate forecast,
            PlannedDate actual) {
        return new ActionFacts(
                a.id(),
                a.version(),
                a.title(),
                a.leads(),
                a.sro(),
                a.successCriteria(),
                a.coProduction(),
                a.familyDifference(),
                start,
                original,
                revised,
                forecast,
                actual,
                a.source(),
                a.basis(),
                a.dateWords());
    }

    /** A statement without impact, words or evidence. */
    public UUID state(UUID action, Rating progress, LocalDate on) {
        return state(action, progress, null, on, "", List.of(), null);
    }

    public UUID state(
            UUID action,
            Rating progress,
            Rating impact,
            LocalDate on,
            String narrative,
            List<EvidenceLink> evidence,
            UUID cycle) {
        return state(action, progress, impact, on, null, narrative, evidence, cycle);
    }

    /** A statement that gives a forecast, which the action follows. */
    public UUID forecast(UUID action, Rating progress, LocalDate on, LocalDate forecast) {
        forecast(action, forecast);
        return state(action, progress, null, on, PlannedDate.day(forecast), "", List.of(), null);
    }

    /** As a snapshot holds a statement without words. */
    public void wordless(UUID statement) {
        statements.replaceAll(t -> !t.id().equals(statement)
                ? t
                : new StatementFacts(
                        t.id(),
                        t.version(),
                        t.actionId(),
                        t.progress(),
                        t.impact(),
                        t.impactReason(),
                        t.confidence(),
                        t.forecast(),
                        t.actual(),
                        "",
                        "e3b0c44298fc1c14",
                        t.evidence(),
                        t.overrideReason(),
                        t.authorId(),
                        t.authorRole(),
                        t.positionOn(),
                        t.reportedOn(),
                        t.cycleId(),
                        t.unchanged(),
                        t.source(),
                        t.basis(),
                        t.dateWords()));
    }

    private UUID state(
            UUID action,
            Rating progress,
            Rating impact,
            LocalDate on,
            PlannedDate forecast,
            String narrative,
            List<EvidenceLink> evidence,
            UUID cycle) {
        UUID id = id();
        statements.add(new StatementFacts(
                id,
                1,
                action,
                progress,
                impact,
                "",
                null,
                forecast,
                null,
                narrative,
                "hash of " + narrative,
                evidence,
                "",
                null,
                "sro",
                on,
                on,
                cycle,
                false,
                "",
                Basis.ENTERED,
                null));
        return id;
    }

    public UUID milestone(UUID action, String title, PlannedDate due, PlannedDate actual) {
        return milestone(action, title, due, actual, null, "", null);
    }

    public UUID milestone(
            UUID action,
            String title,
            PlannedDate due,
            PlannedDate actual,
            Rating rating,
            String overdueSaid,
            Integer days) {
        UUID id = id();
        milestones.add(new MilestoneFacts(
                id,
                1,
                action,
                milestones.size() + 1,
                MilestoneKind.MILESTONE,
                title,
                due,
                null,
                actual,
                rating,
                null,
                null,
                null,
                overdueSaid,
                days,
                "",
                Basis.ENTERED,
                null));
        return id;
    }
}
