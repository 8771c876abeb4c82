package uk.goldenthread.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.AreaTermDraft;
import uk.goldenthread.access.AreaTermService;
import uk.goldenthread.access.GrantDraft;
import uk.goldenthread.access.GrantService;
import uk.goldenthread.access.MembershipService;
import uk.goldenthread.access.RedactionDraft;
import uk.goldenthread.access.RedactionService;
import uk.goldenthread.access.Role;
import uk.goldenthread.governance.BoardDraft;
import uk.goldenthread.governance.BoardService;
import uk.goldenthread.governance.BoardTier;
import uk.goldenthread.governance.DecisionDraft;
import uk.goldenthread.governance.DecisionOutcome;
import uk.goldenthread.governance.DecisionService;
import uk.goldenthread.governance.MeetingDraft;
import uk.goldenthread.kpi.Drafts;
import uk.goldenthread.kpi.KpiDraft;
import uk.goldenthread.kpi.KpiService;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.plan.ActionService;
import uk.goldenthread.plan.CycleDraft;
import uk.goldenthread.plan.CycleService;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineChangeDraft;
import uk.goldenthread.plan.DeadlineChangeService;
import uk.goldenthread.plan.DeadlineDecisions;
import uk.goldenthread.plan.DependencyDraft;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.DependencyService;
import uk.goldenthread.plan.KeyDateDraft;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateService;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.plan.MilestoneDraft;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.Submissions;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.SchoolTerm;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.stocktake.StocktakeDraft;
import uk.goldenthread.stocktake.StocktakeService;
import uk.goldenthread.survey.SurveyDraft;
import uk.goldenthread.survey.SurveyService;
import uk.goldenthread.testing.Scenario;

/** A real record for every parameter that stands in a path. A new kind of record is made known here, once. */
@ApplicationScoped
public class PathIds {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final MilestoneDraft MILESTONE =
            new MilestoneDraft(1, MilestoneKind.MILESTONE, "First step", null, null, null, null, null);
    private static final SurveyDraft SURVEY = new SurveyDraft("parents", "Parents and carers", "Parents and carers");
    private static final PlannedDate DUE = PlannedDate.day(LocalDate.of(2024, 9, 30));
    private static final DeadlineChangeDraft DATE = new DeadlineChangeDraft(
            DUE, PlannedDate.day(LocalDate.of(2025, 1, 31)), "The post is vacant.", DeadlineCategory.RECRUITMENT);
    private static final BoardDraft BOARD = new BoardDraft("Improvement Board", BoardTier.STRATEGIC, null);
    private static final MeetingDraft MEETING = new MeetingDraft(null, LocalDate.of(2024, 11, 6), null, null, null);
    private static final AreaTermDraft TERM =
            new AreaTermDraft("2025-26", SchoolTerm.AUTUMN, LocalDate.of(2025, 9, 3), LocalDate.of(2025, 12, 19));
    private static final KeyDateDraft KEY_DATE = new KeyDateDraft(
            null, KeyDateKind.STOCKTAKE, "Stocktake", DUE, null, null, KeyDateState.EXPECTED, null, null);
    private static final StocktakeDraft STOCKTAKE = new StocktakeDraft("For a test", null);
    private static final GrantDraft GRANT = new GrantDraft("clerk", "Clerk of the board", null, null, null);
    private static final CycleDraft CYCLE = new CycleDraft(
            "September 2024", null, LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30), LocalDate.of(2024, 10, 7));
    private final Scenario scenario;
    private final AreaService areas;
    private final MembershipService memberships;
    private final GrantService grants;
    private final ActionService actions;
    private final RiskIds risks;
    private final KpiService kpis;
    private final SurveyService surveys;
    private final StocktakeService stocktakes;
    private final RedactionService redactions;
    private final CycleService cycles;
    private final Submissions submissions;
    private final Transactions transactions;
    private final DeadlineChangeService dates;
    private final DependencyService dependencies;
    private final MeasureIds measures;
    private final MoneyIds money;
    private final BoardService boards;
    private final AreaTermService terms;
    private final KeyDateService keyDates;
    private final DecisionService decisions;

    PathIds(
            Scenario scenario,
            AreaService areas,
            MembershipService memberships,
            GrantService grants,
            ActionService actions,
            RiskIds risks,
            KpiService kpis,
            SurveyService surveys,
            StocktakeService stocktakes,
            RedactionService redactions,
            CycleService cycles,
            Submissions submissions,
            DeadlineChangeService dates,
            DependencyService dependencies,
            MeasureIds measures,
            MoneyIds money,
            BoardService boards,
            AreaTermService terms,
            KeyDateService keyDates,
            DecisionService decisions,
            Transactions transactions) {
        this.scenario = scenario;
        this.areas = areas;
        this.memberships = memberships;
        this.grants = grants;
        this.actions = actions;
        this.risks = risks;
        this.kpis = kpis;
        this.surveys = surveys;
        this.stocktakes = stocktakes;
        this.redactions = redactions;
        this.cycles = cycles;
        this.submissions = submissions;
        this.transactions = transactions;
        this.dates = dates;
        this.dependencies = dependencies;
        this.measures = measures;
        this.money = money;
        this.boards = boards;
        this.terms = terms;
        this.keyDates = keyDates;
        this.decisions = decisions;
    }

    /** An area with one record of each kind. */
    public record Furnished(String areaCode, Map<String, Object> ids) {
        /** The path with real values; fails for a parameter that nobody has made known yet. */
        public String fill(String path) {
            Function<String, Object> value = name -> {
                Object id = ids.get(name);
                if (id == null) {
                    throw new AssertionError(
                            "nothing is known for {" + name + "} of " + path + ": create such a record in PathIds");
                }
                return id;
            };
            return PARAMETER
                    .matcher(path)
                    .replaceAll(m -> Matcher.quoteReplacement(String.valueOf(value.apply(m.group(1)))));
        }
    }

    public Furnished furnish() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        UUID action = scenario.action(area, programme, priority, "1.1", DUE);
        UUID upstream = scenario.action(area, programme, priority, "1.2", null);
        scenario.subject(area, Role.CHAIR);
        Map<String, Object> ids = new HashMap<>(Map.of(
                "areaCode", area, "programmeId", programme, "priorityId", priority, "actionId", action, "number", 1));
        scenario.as(area, () -> {
            UUID milestone = actions.addMilestone(area, action, MILESTONE, Provenance.ENTERED)
                    .id();
            ids.put("milestoneId", milestone);
            UUID cycle = cycles.open(area, programme, CYCLE).id();
            ids.put("cycleId", cycle);
            ids.put(
                    "submissionId",
                    transactions.read(() -> submissions.of(cycle).get(0).id()));
            ids.put("organisationId", areas.organisations(area).get(0).id());
            KpiDraft supplied = Drafts.kpi("ehc-20wk", KpiUnit.PERCENT, scenario.organisation(area, "Council"));
            UUID kpi = kpis.load(area, programme, supplied, Provenance.ENTERED).id();
            ids.put("kpiId", kpi);
            UUID asker = memberships.people(area).get(0).person().id();
            measures.furnish(area, kpi, action, asker, ids);
            risks.furnish(area, programme, priority, action, kpi, asker, ids);
            money.furnish(area, programme, kpi, action, asker, ids);
            ids.put(
                    "surveyId",
                    surveys.load(area, programme, SURVEY, Provenance.ENTERED).id());
            ids.put("stocktakeId", stocktakes.freeze(area, programme, STOCKTAKE).id());
            RedactionDraft erasure = new RedactionDraft("action", action, List.of("co_production"), "For a test.");
            ids.put("redactionId", redactions.ask(area, erasure, asker).id());
            ids.put("membershipId", memberships.of(area).get(0).id());
            ids.put("grantId", grants.propose(area, GRANT, asker).receipt().id());
            DependencyDraft needed = new DependencyDraft(upstream, DependencyKind.FINISH_START);
            ids.put(
                    "dependencyId",
                    dependencies.add(area, action, needed, Provenance.ENTERED).id());
            UUID change = dates.ask(area, action, DATE, new DeadlineChangeService.Asker(asker, true, false, Set.of()))
                    .id();
            ids.put("deadlineChangeId", change);
            ids.put("keyDateId", keyDates.create(area, programme, KEY_DATE).id());
            ids.put("termDatesId", terms.set(area, TERM).id());
            UUID board = boards.create(area, BOARD).id();
            ids.put("boardId", board);
            UUID meeting = boards.plan(area, board, MEETING).id();
            ids.put("meetingId", meeting);
            DecisionDraft decision = new DecisionDraft(DeadlineDecisions.KIND, change, DecisionOutcome.APPROVED, null);
            ids.put(
                    "decisionId",
                    decisions.record(area, meeting, decision, asker, false).id());
            return null;
        });
        return new Furnished(area, ids);
    }
}
