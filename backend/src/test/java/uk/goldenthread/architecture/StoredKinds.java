package uk.goldenthread.architecture;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.goldenthread.dashboard.Dashboard;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.kpi.reference.ReferenceData;
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
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.snapshot.CycleRecords.*;
import uk.goldenthread.snapshot.MeasureRecords.*;
import uk.goldenthread.snapshot.MoneyRecords.*;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.*;
import uk.goldenthread.snapshot.RegisterRecords.*;
import uk.goldenthread.snapshot.WholeProgramme;

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
            edited("organisation", OrganisationRow.class, (s, r, t) -> BodyView.of(s, r.id())
                    .orElseThrow()),
            edited("programme", ProgrammeRow.class, (s, r, t) -> PlanViews.programme(s, t)),
            edited("key_date", KeyDateRow.class, (s, r, t) -> KeyDateViews.of(s, r, t)),
            once("source_paper", SourcePaperRow.class, (s, r, t) -> PlanViews.paper(r)),
            edited("priority", PriorityRow.class, (s, r, t) -> PlanViews.priority(s, r, t)),
            edited("action", ActionRow.class, (s, r, t) -> PlanViews.action(s, r, t)),
            edited(
                    "listing",
                    ListingRow.class,
                    (s, r, t) -> PlanViews.action(s, s.actions().get(0), t)),
            edited("milestone", MilestoneRow.class, (s, r, t) -> PlanViews.milestone(s, r, t)),
            once("statement", StatementRow.class, (s, r, t) -> StatementPages.view(r, r.narrative(), null)),
            once("printed_figure", PrintedFigureRow.class, (s, r, t) -> Dashboard.of(s, t)),
            edited("risk", RiskRow.class, (s, r, t) -> new RiskReads(s, t).risk(r))
                    .setWith("reviewNote: reviewedOn")
                    .setWith("closedOn closeReason reopenedOn reopenReason issueOn issueReason issueActionId: status")
                    .setWith("escalationReason: escalatedOn")
                    .comes("fromControlId"),
            edited("risk_control", ControlRow.class, (s, r, t) -> new RiskReads(s, t).control(r))
                    .setWith("testedBy testNote: testedOn"),
            once("risk_statement", RiskStatementRow.class, (s, r, t) -> new RiskReads(s, t).statement(r)),
            edited("survey", SurveyRow.class, (s, r, t) -> SurveyViews.survey(s, r)),
            edited(
                    "survey_round",
                    RoundRow.class,
                    (s, r, t) -> SurveyViews.survey(s, s.surveys().get(0))),
            once("risk_assessment", AssessmentRow.class, (s, r, t) -> new RiskReads(s, t)
                    .risk(s.risks().get(0))),
            once("risk_action", RiskActionRow.class, (s, r, t) -> new RiskReads(s, t)
                    .risk(s.risks().get(0))),
            once("risk_kpi", RiskKpiRow.class, (s, r, t) -> new RiskReads(s, t)
                    .risk(s.risks().get(0))),
            once("risk_matrix", MatrixRow.class, (s, r, t) -> new RegisterReads(s, t).matrices()),
            edited("kpi", KpiRow.class, (s, r, t) -> MeasureViews.kpi(s, r, t)).setWith("headlineReason: headline"),
            edited(
                            "observation",
                            ObservationRow.class,
                            (s, r, t) -> MeasureViews.figure(s, s.kpis().get(0), r))
                    .setWith("correction: numerator"),
            once(
                    "definition_version",
                    DefinitionVersionRow.class,
                    (s, r, t) -> MeasurePartViews.definitions(s, s.kpis().get(0))),
            edited(
                            "sign_off",
                            SignOffRow.class,
                            (s, r, t) -> MeasurePartViews.signOffs(s, s.kpis().get(0)))
                    .setWith("reopenReason: state"),
            edited("target", TargetRow.class, (s, r, t) -> MeasurePartViews.target(r)),
            once(
                            "caveat",
                            CaveatRow.class,
                            (s, r, t) -> MeasurePartViews.caveat(s, s.kpis().get(0), r, t))
                    .setWith("closeReason: state"),
            once("rebase", RebaseRow.class, (s, r, t) -> MeasurePartViews.rebase(r, t))
                    .setWith("decisionReason: state"),
            once("annotation", AnnotationRow.class, (s, r, t) -> MeasurePartViews.annotation(r)),
            once("kpi_action", KpiActionRow.class, (s, r, t) -> MeasurePartViews.action(s, r)),
            once(
                    "benchmark",
                    BenchmarkRow.class,
                    (s, r, t) -> Benchmarks.of(s, s.kpis().get(0), NOTHING_PUBLISHED, t)),
            once(
                    "dependency",
                    DependencyRow.class,
                    (s, r, t) -> DateViews.dependencies(s, s.actions().get(0), t)),
            once("deadline_change", DeadlineChangeRow.class, (s, r, t) -> DateViews.change(s, r, t))
                    .setWith("decisionReason: state"),
            once("thresholds", ThresholdsRow.class, (s, r, t) -> new CycleReads(s, t).thresholds()),
            edited("cycle", CycleRow.class, (s, r, t) -> new CycleReads(s, t).cycle(r))
                    .setWith("closedOn closeReason: state"),
            edited("submission", SubmissionRow.class, (s, r, t) -> new CycleReads(s, t)
                    .cycle(s.index().cycles().get(WholeProgramme.id(CycleRow.class, 0)))),
            once("action_close", ActionCloseRow.class, (s, r, t) -> new CycleReads(s, t)
                    .closes(s.index().cycles().get(WholeProgramme.id(CycleRow.class, 0)))),
            once("decision", DecisionRow.class, (s, r, t) -> DateViews.decision(s, r, t))
                    .setWith("struckReason: state"),
            edited(
                    "meeting",
                    MeetingRow.class,
                    (s, r, t) -> DateViews.decision(s, s.decisions().get(0), t)),
            once("acknowledgement", AcknowledgementRow.class, (s, r, t) -> Findings.of(s, t)),
            edited("fund", FundRow.class, (s, r, t) -> MoneyViews.fund(s, r, t)).setWith("closedOn closeReason: state"),
            edited(
                    "workstream",
                    WorkstreamRow.class,
                    (s, r, t) -> MoneyViews.workstream(s, s.money().funds().get(0), r, t)),
            edited("fund_condition", ConditionRow.class, (s, r, t) -> MoneyTermsViews.condition(r, t)),
            edited(
                    "tranche",
                    TrancheRow.class,
                    (s, r, t) -> MoneyTermsViews.tranche(s, s.money().funds().get(0), r, t)),
            edited(
                    "budget_line",
                    BudgetLineRow.class,
                    (s, r, t) -> MoneyViews.budget(s, s.money().workstreams().get(0))),
            edited(
                    "month_plan",
                    MonthRow.class,
                    (s, r, t) -> MoneyViews.budget(s, s.money().workstreams().get(0))),
            edited(
                    "output",
                    OutputRow.class,
                    (s, r, t) -> MoneyViews.output(s, s.money().workstreams().get(0), r, t)),
            once(
                    "output_delivery",
                    DeliveryRow.class,
                    (s, r, t) -> MoneyViews.outputs(s, s.money().funds().get(0), t)),
            edited(
                    "spend",
                    SpendRow.class,
                    (s, r, t) -> MoneyViews.spend(s, s.money().workstreams().get(0), r)),
            once(
                    "variance_note",
                    VarianceNoteRow.class,
                    (s, r, t) -> MoneyViews.budget(s, s.money().workstreams().get(0))),
            once("virement", VirementRow.class, (s, r, t) -> MoneyTermsViews.virement(s, r, t))
                    .setWith("decisionReason: state"),
            once("carry_forward", CarryForwardRow.class, (s, r, t) -> MoneyTermsViews.carryForward(r)),
            edited("funding_ask", AskRow.class, (s, r, t) -> MoneyTermsViews.ask(r, t)),
            once(
                    "output_action",
                    OutputActionRow.class,
                    (s, r, t) -> MoneyViews.outputs(s, s.money().funds().get(0), t)),
            once(
                    "output_kpi",
                    OutputKpiRow.class,
                    (s, r, t) -> MoneyViews.outputs(s, s.money().funds().get(0), t)),
            edited(
                            "fund_return",
                            ReturnRow.class,
                            (s, r, t) ->
                                    MoneyTermsViews.whole(s, s.money().funds().get(0), r))
                    .setWith("approvalReference: state")
                    .comes("reopenReason"));

    /** What a type does not tell: words that are codes, and values that must fit one another. */
    static final Map<String, List<Object>> GIVEN = Map.ofEntries(
            Map.entry("DecisionRow.kind", List.of("DEADLINE_CHANGE", "OTHER")),
            Map.entry("DecisionRow.state", List.of("RECORDED", "CONFIRMED", "STRUCK")),
            Map.entry("DecisionRow.outcome", List.of("APPROVED", "REFUSED")),
            Map.entry(
                    "DecisionRow.subjectId",
                    List.of(
                            WholeProgramme.id(DeadlineChangeRow.class, 0),
                            WholeProgramme.id(DeadlineChangeRow.class, 1))),
            Map.entry("AcknowledgementRow.reviewOn", List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28))),
            Map.entry("DefinitionVersionRow.number", List.of(2, 3)),
            Map.entry("ReturnRow.number", List.of(2, 3)),
            Map.entry("ReturnRow.financialYear", List.of("2024-25", "2025-26")),
            Map.entry("CarryForwardRow.fromYear", List.of("2024-25", "2025-26")),
            Map.entry("ReturnRow.document", List.of("{}", "{\"areaCode\":\"E06000006\"}")),
            Map.entry("PrintedFigureRow.scope", List.of("overall", "P1")),
            Map.entry("SourcePaperRow.positionOn#2", List.of(LocalDate.of(2023, 7, 1))),
            Map.entry("MatrixRow.number", List.of(3, 4)),
            Map.entry("MatrixRow.number#2", List.of(2)),
            Map.entry("MatrixRow.size", List.of(5, 4)),
            Map.entry(
                    "MatrixRow.likelihoods",
                    List.of(RiskMatrix.OF_THE_PRODUCT.likelihoods(), List.of("a", "b", "c", "d", "e"))),
            Map.entry(
                    "MatrixRow.impacts",
                    List.of(RiskMatrix.OF_THE_PRODUCT.impacts(), List.of("a", "b", "c", "d", "e"))),
            Map.entry("MatrixRow.descriptors", List.of(RiskMatrix.OF_THE_PRODUCT.descriptors(), List.of())),
            Map.entry(
                    "MatrixRow.bands",
                    List.of(
                            RiskMatrix.OF_THE_PRODUCT.bands(),
                            RiskMatrix.OF_THE_PRODUCT.bands().subList(0, 2))),
            Map.entry("ObservationRow.dimension", List.of("", "District")));

    private StoredKinds() {}
}
