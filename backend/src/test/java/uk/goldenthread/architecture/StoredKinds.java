package uk.goldenthread.architecture;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.dashboard.Dashboard;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.OutputKpiFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.governance.AcknowledgementFacts;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.reference.ReferenceData;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.plan.SubmissionFacts;
import uk.goldenthread.plan.ThresholdsFacts;
import uk.goldenthread.read.measure.Benchmarks;
import uk.goldenthread.read.measure.MeasurePartViews;
import uk.goldenthread.read.measure.MeasureViews;
import uk.goldenthread.read.money.MoneyTermsViews;
import uk.goldenthread.read.money.MoneyViews;
import uk.goldenthread.read.plan.CycleReads;
import uk.goldenthread.read.plan.DateViews;
import uk.goldenthread.read.plan.KeyDateViews;
import uk.goldenthread.read.plan.PlanViews;
import uk.goldenthread.read.plan.StatementPages;
import uk.goldenthread.read.risk.RegisterReads;
import uk.goldenthread.read.risk.RiskReads;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.survey.SurveyViews;
import uk.goldenthread.risk.RiskActionFacts;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskKpiFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.WholeProgramme;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

/** Every kind of stored row, with the answer of the API in which it stands and the way it comes to change. */
final class StoredKinds {
    private static final ReferenceData NOTHING_PUBLISHED = new ReferenceData(
            new ReferenceData.About("none", "None", LocalDate.EPOCH, "", "", ""),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());

    /** The answer of the API in which a row of the kind stands. */
    interface View {
        Object of(ProgrammeSnapshot s, Record row, LocalDate today);
    }

    /**
     * A kind of row.
     *
     * @param once    nobody edits it: it is told when it comes
     * @param comes   what is told when the row comes, though it may be edited
     * @param setWith by component, which other one a verb changes with it; the sentence of that verb tells it
     */
    record Kind(
            String table,
            Class<? extends Record> rows,
            boolean once,
            List<String> comes,
            Map<String, List<String>> setWith,
            View view) {
        /** Components that a verb sets together with another, as "reopenedOn reopenReason: status". */
        Kind setWith(String words) {
            Map<String, List<String>> all = new LinkedHashMap<>(setWith);
            String[] parts = words.split(": ");
            List.of(parts[0].split(" ")).forEach(c -> all.put(c, List.of(parts[1].split(" "))));
            return new Kind(table, rows, once, comes, all, view);
        }

        Kind comes(String... names) {
            return new Kind(table, rows, once, List.of(names), setWith, view);
        }
    }

    private interface Shown<R> {
        Object of(ProgrammeSnapshot s, R row, LocalDate today);
    }

    private static <R extends Record> Kind kind(String table, Class<R> rows, boolean once, Shown<R> view) {
        return new Kind(table, rows, once, List.of(), Map.of(), (s, row, today) -> view.of(s, rows.cast(row), today));
    }

    private static <R extends Record> Kind once(String table, Class<R> rows, Shown<R> view) {
        return kind(table, rows, true, view);
    }

    private static <R extends Record> Kind edited(String table, Class<R> rows, Shown<R> view) {
        return kind(table, rows, false, view);
    }

    static final List<Kind> KINDS = List.of(
            edited("organisation", OrganisationFacts.class, (s, r, t) -> BodyView.of(s, r.id())
                    .orElseThrow()),
            edited("programme", ProgrammeFacts.class, (s, r, t) -> PlanViews.programme(s, t)),
            edited("key_date", KeyDateFacts.class, (s, r, t) -> KeyDateViews.of(s, r, t)),
            once("source_paper", SourcePaperFacts.class, (s, r, t) -> PlanViews.paper(r)),
            edited("priority", PriorityFacts.class, (s, r, t) -> PlanViews.priority(s, r, t)),
            edited("action", ActionFacts.class, (s, r, t) -> PlanViews.action(s, r, t)),
            edited(
                    "listing",
                    ListingFacts.class,
                    (s, r, t) -> PlanViews.action(s, s.actions().get(0), t)),
            edited("milestone", MilestoneFacts.class, (s, r, t) -> PlanViews.milestone(s, r, t)),
            once("statement", StatementFacts.class, (s, r, t) -> StatementPages.view(r, r.narrative(), null)),
            once("printed_figure", PrintedFigureFacts.class, (s, r, t) -> Dashboard.of(s, t)),
            edited("risk", RiskFacts.class, (s, r, t) -> new RiskReads(s, t).risk(r))
                    .setWith("reviewNote: reviewedOn")
                    .setWith("closedOn closeReason reopenedOn reopenReason issueOn issueReason issueActionId: status")
                    .setWith("escalationReason: escalatedOn")
                    .comes("fromControlId"),
            edited("risk_control", RiskControlFacts.class, (s, r, t) -> new RiskReads(s, t).control(r))
                    .setWith("testedBy testNote: testedOn"),
            once("risk_statement", RiskStatementFacts.class, (s, r, t) -> new RiskReads(s, t).statement(r)),
            edited("survey", SurveyFacts.class, (s, r, t) -> SurveyViews.survey(s, r)),
            edited(
                    "survey_round",
                    SurveyRoundFacts.class,
                    (s, r, t) -> SurveyViews.survey(s, s.surveys().get(0))),
            once("risk_assessment", RiskAssessmentFacts.class, (s, r, t) -> new RiskReads(s, t)
                    .risk(s.risks().get(0))),
            once("risk_action", RiskActionFacts.class, (s, r, t) -> new RiskReads(s, t)
                    .risk(s.risks().get(0))),
            once("risk_kpi", RiskKpiFacts.class, (s, r, t) -> new RiskReads(s, t)
                    .risk(s.risks().get(0))),
            once("risk_matrix", RiskMatrixFacts.class, (s, r, t) -> new RegisterReads(s, t).matrices()),
            edited("kpi", KpiFacts.class, (s, r, t) -> MeasureViews.kpi(s, r, t))
                    .setWith("headlineReason: headline"),
            edited(
                            "observation",
                            ObservationFacts.class,
                            (s, r, t) -> MeasureViews.figure(s, s.kpis().get(0), r))
                    .setWith("correction: numerator"),
            once(
                    "definition_version",
                    DefinitionVersionFacts.class,
                    (s, r, t) -> MeasurePartViews.definitions(s, s.kpis().get(0))),
            edited(
                            "sign_off",
                            SignOffFacts.class,
                            (s, r, t) -> MeasurePartViews.signOffs(s, s.kpis().get(0)))
                    .setWith("reopenReason: state"),
            edited("target", TargetFacts.class, (s, r, t) -> MeasurePartViews.target(r)),
            once(
                            "caveat",
                            CaveatFacts.class,
                            (s, r, t) -> MeasurePartViews.caveat(s, s.kpis().get(0), r, t))
                    .setWith("closeReason: state"),
            once("rebase", RebaseFacts.class, (s, r, t) -> MeasurePartViews.rebase(r, t))
                    .setWith("decisionReason: state"),
            once("annotation", AnnotationFacts.class, (s, r, t) -> MeasurePartViews.annotation(r)),
            once("kpi_action", KpiActionFacts.class, (s, r, t) -> MeasurePartViews.action(s, r)),
            once(
                    "benchmark",
                    BenchmarkFacts.class,
                    (s, r, t) -> Benchmarks.of(s, s.kpis().get(0), NOTHING_PUBLISHED, t)),
            once(
                    "dependency",
                    DependencyFacts.class,
                    (s, r, t) -> DateViews.dependencies(s, s.actions().get(0), t)),
            once("deadline_change", DeadlineChangeFacts.class, (s, r, t) -> DateViews.change(s, r, t))
                    .setWith("decisionReason: state"),
            once("thresholds", ThresholdsFacts.class, (s, r, t) -> new CycleReads(s, t).thresholds()),
            edited("cycle", CycleFacts.class, (s, r, t) -> new CycleReads(s, t).cycle(r))
                    .setWith("closedOn closeReason: state"),
            edited("submission", SubmissionFacts.class, (s, r, t) -> new CycleReads(s, t)
                    .cycle(s.byId(PlanKinds.CYCLE).get(WholeProgramme.id(CycleFacts.class, 0)))),
            once("action_close", ActionCloseFacts.class, (s, r, t) -> new CycleReads(s, t)
                    .closes(s.byId(PlanKinds.CYCLE).get(WholeProgramme.id(CycleFacts.class, 0)))),
            once("decision", DecisionFacts.class, (s, r, t) -> DateViews.decision(s, r, t))
                    .setWith("struckReason: state"),
            edited(
                    "meeting",
                    MeetingFacts.class,
                    (s, r, t) -> DateViews.decision(s, s.decisions().get(0), t)),
            once("acknowledgement", AcknowledgementFacts.class, (s, r, t) -> Findings.of(s, t)),
            edited("fund", FundFacts.class, (s, r, t) -> MoneyViews.fund(s, r, t))
                    .setWith("closedOn closeReason: state"),
            edited(
                    "workstream",
                    WorkstreamFacts.class,
                    (s, r, t) -> MoneyViews.workstream(s, s.money().funds().get(0), r, t)),
            edited("fund_condition", FundConditionFacts.class, (s, r, t) -> MoneyTermsViews.condition(r, t)),
            edited(
                    "tranche",
                    TrancheFacts.class,
                    (s, r, t) -> MoneyTermsViews.tranche(s, s.money().funds().get(0), r, t)),
            edited(
                    "budget_line",
                    BudgetLineFacts.class,
                    (s, r, t) -> MoneyViews.budget(s, s.money().workstreams().get(0))),
            edited(
                    "month_plan",
                    MonthPlanFacts.class,
                    (s, r, t) -> MoneyViews.budget(s, s.money().workstreams().get(0))),
            edited(
                    "output",
                    OutputFacts.class,
                    (s, r, t) -> MoneyViews.output(s, s.money().workstreams().get(0), r, t)),
            once(
                    "output_delivery",
                    OutputDeliveryFacts.class,
                    (s, r, t) -> MoneyViews.outputs(s, s.money().funds().get(0), t)),
            edited(
                    "spend",
                    SpendFacts.class,
                    (s, r, t) -> MoneyViews.spend(s, s.money().workstreams().get(0), r)),
            once(
                    "variance_note",
                    VarianceNoteFacts.class,
                    (s, r, t) -> MoneyViews.budget(s, s.money().workstreams().get(0))),
            once("virement", VirementFacts.class, (s, r, t) -> MoneyTermsViews.virement(s, r, t))
                    .setWith("decisionReason: state"),
            once("carry_forward", CarryForwardFacts.class, (s, r, t) -> MoneyTermsViews.carryForward(r)),
            edited("funding_ask", FundingAskFacts.class, (s, r, t) -> MoneyTermsViews.ask(r, t)),
            once(
                    "output_action",
                    OutputActionFacts.class,
                    (s, r, t) -> MoneyViews.outputs(s, s.money().funds().get(0), t)),
            once(
                    "output_kpi",
                    OutputKpiFacts.class,
                    (s, r, t) -> MoneyViews.outputs(s, s.money().funds().get(0), t)),
            edited(
                            "fund_return",
                            FundReturnFacts.class,
                            (s, r, t) ->
                                    MoneyTermsViews.whole(s, s.money().funds().get(0), r))
                    .setWith("approvalReference: state")
                    .comes("reopenReason"));

    /** What a type does not tell: words that are codes, and values that must fit one another. */
    static final Map<String, List<Object>> GIVEN = Map.ofEntries(
            Map.entry("DecisionFacts.kind", List.of("DEADLINE_CHANGE", "OTHER")),
            Map.entry("DecisionFacts.state", List.of("RECORDED", "CONFIRMED", "STRUCK")),
            Map.entry("DecisionFacts.outcome", List.of("APPROVED", "REFUSED")),
            Map.entry(
                    "DecisionFacts.subjectId",
                    List.of(
                            WholeProgramme.id(DeadlineChangeFacts.class, 0),
                            WholeProgramme.id(DeadlineChangeFacts.class, 1))),
            Map.entry("AcknowledgementFacts.reviewOn", List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28))),
            Map.entry("DefinitionVersionFacts.number", List.of(2, 3)),
            Map.entry("FundReturnFacts.number", List.of(2, 3)),
            Map.entry("FundReturnFacts.financialYear", List.of("2024-25", "2025-26")),
            Map.entry("CarryForwardFacts.fromYear", List.of("2024-25", "2025-26")),
            Map.entry("FundReturnFacts.document", List.of("{}", "{\"areaCode\":\"E06000006\"}")),
            Map.entry("PrintedFigureFacts.scope", List.of("overall", "P1")),
            Map.entry("SourcePaperFacts.positionOn#2", List.of(LocalDate.of(2023, 7, 1))),
            Map.entry("RiskMatrixFacts.number", List.of(3, 4)),
            Map.entry("RiskMatrixFacts.number#2", List.of(2)),
            Map.entry("RiskMatrixFacts.size", List.of(5, 4)),
            Map.entry(
                    "RiskMatrixFacts.likelihoods",
                    List.of(RiskMatrix.OF_THE_PRODUCT.likelihoods(), List.of("a", "b", "c", "d", "e"))),
            Map.entry(
                    "RiskMatrixFacts.impacts",
                    List.of(RiskMatrix.OF_THE_PRODUCT.impacts(), List.of("a", "b", "c", "d", "e"))),
            Map.entry("RiskMatrixFacts.descriptors", List.of(RiskMatrix.OF_THE_PRODUCT.descriptors(), List.of())),
            Map.entry(
                    "RiskMatrixFacts.bands",
                    List.of(
                            RiskMatrix.OF_THE_PRODUCT.bands(),
                            RiskMatrix.OF_THE_PRODUCT.bands().subList(0, 2))),
            Map.entry("ObservationFacts.dimension", List.of("", "District")));

    private StoredKinds() {}
}
