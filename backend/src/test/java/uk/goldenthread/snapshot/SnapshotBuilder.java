package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.access.Audience;
import uk.goldenthread.governance.AcknowledgementFacts;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.plan.ThresholdsFacts;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskActionFacts;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.risk.RiskKpiFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.survey.SurveyKinds;

/** Puts a snapshot together row by row, for tests of pure views; what a test does not say is plain and gives no finding. */
public final class SnapshotBuilder extends PlanRows {
    public final List<RiskMatrixFacts> matrices = new ArrayList<>();
    public final List<RiskAssessmentFacts> assessments = new ArrayList<>();
    public final List<RiskActionFacts> riskActions = new ArrayList<>();
    public final List<RiskKpiFacts> riskKpis = new ArrayList<>();
    public final List<MeetingFacts> meetings = new ArrayList<>();

    /** The same rows, to be changed apart from these. */
    public SnapshotBuilder copy() {
        SnapshotBuilder copy = new SnapshotBuilder();
        copy.programme = programme;
        copy.organisations.clear();
        copy.organisations.addAll(organisations);
        copy.papers.addAll(papers);
        copy.priorities.addAll(priorities);
        copy.actions.addAll(actions);
        copy.listings.addAll(listings);
        copy.milestones.addAll(milestones);
        copy.statements.addAll(statements);
        copy.printedFigures.addAll(printedFigures);
        copy.risks.addAll(risks);
        copy.controls.addAll(controls);
        copy.riskStatements.addAll(riskStatements);
        copy.matrices.addAll(matrices);
        copy.assessments.addAll(assessments);
        copy.riskActions.addAll(riskActions);
        copy.riskKpis.addAll(riskKpis);
        copy.meetings.addAll(meetings);
        copy.kpis.addAll(kpis);
        copy.observations.addAll(observations);
        copy.measures.putAll(measures);
        copy.surveys.addAll(surveys);
        copy.rounds.addAll(rounds);
        copy.dependencies.addAll(dependencies);
        copy.deadlineChanges.addAll(deadlineChanges);
        copy.thresholds.addAll(thresholds);
        copy.cycles.addAll(cycles);
        copy.closes.addAll(closes);
        copy.decisions.addAll(decisions);
        copy.keyDates.addAll(keyDates);
        copy.acknowledgements.addAll(acknowledgements);
        money.into(copy.money);
        copy.revision = revision + 1;
        copy.next = next;
        return copy;
    }

    public UUID needs(UUID action, UUID upstream, DependencyKind kind) {
        UUID id = id();
        dependencies.add(new DependencyFacts(id, 1, action, upstream, kind, "", Basis.ENTERED));
        return id;
    }

    public UUID request(UUID action, LocalDate from, LocalDate to, DeadlineState state, LocalDate on) {
        UUID id = id();
        deadlineChanges.add(new DeadlineChangeFacts(
                id,
                1,
                action,
                from == null ? null : PlannedDate.day(from),
                PlannedDate.day(to),
                "Capacity",
                DeadlineCategory.CAPACITY,
                state,
                false,
                null,
                "",
                on,
                null,
                state == DeadlineState.REQUESTED ? null : on,
                "",
                null,
                "",
                Basis.ENTERED));
        return id;
    }

    public UUID decision(UUID subject, String state, LocalDate on) {
        UUID id = id();
        decisions.add(new DecisionFacts(
                id,
                1,
                id(),
                "DEADLINE_CHANGE",
                subject,
                "APPROVED",
                "",
                state,
                null,
                on,
                null,
                state.equals("RECORDED") ? null : on,
                ""));
        return id;
    }

    /** A cycle of the month; the newest period stands first, as in a loaded snapshot. */
    public UUID cycle(String title, LocalDate dueOn, boolean open) {
        UUID id = id();
        cycles.add(new CycleFacts(
                id,
                1,
                null,
                title,
                dueOn.withDayOfMonth(1),
                dueOn,
                dueOn,
                open ? CycleState.OPEN : CycleState.CLOSED,
                dueOn.withDayOfMonth(1),
                open ? null : dueOn.plusDays(5),
                null,
                "",
                ""));
        return id;
    }

    public ActionCloseFacts close(UUID cycle, UUID action, Rating declared, Rating system) {
        return close(cycle, action, declared == null ? null : id(), true, declared, system, null, "");
    }

    public ActionCloseFacts close(
            UUID cycle,
            UUID action,
            UUID statement,
            boolean stated,
            Rating declared,
            Rating system,
            LocalDate forecast,
            String hash) {
        ActionCloseFacts row = new ActionCloseFacts(
                id(),
                1,
                cycle,
                action,
                statement,
                stated,
                declared,
                null,
                system,
                system == null ? SystemRule.NO_APPROVED_DATE : SystemRule.NOTHING_AGAINST,
                1,
                null,
                forecast == null ? null : PlannedDate.day(forecast),
                hash);
        closes.add(row);
        return row;
    }

    public void limits(Thresholds t) {
        thresholds.add(new ThresholdsFacts(
                id(),
                1,
                t.number(),
                t.redOverdueDays(),
                t.amberCycles(),
                t.impactUnratedMonths(),
                t.redatedTimes(),
                t.redatedDays(),
                t.betterCycles(),
                t.forecastJumpDays(),
                t.decisionDays(),
                "The board agreed.",
                null,
                LocalDate.of(2024, 1, 1)));
    }

    public UUID paper(String title, LocalDate positionOn) {
        UUID id = id();
        papers.add(new SourcePaperFacts(id, 1, title, positionOn, positionOn, positionOn, ""));
        return id;
    }

    public UUID printed(UUID paper, String scope, Rating rating, String value) {
        UUID id = id();
        BigDecimal number = new BigDecimal(value);
        printedFigures.add(new PrintedFigureFacts(id, 1, paper, scope, rating, number, number.scale(), ""));
        return id;
    }

    public UUID risk(UUID priority, String ref, RiskStatus status, Audience audience) {
        return risk(ref, r -> {
            r.priority = priority;
            r.status = status;
            r.audience = audience;
        });
    }

    public UUID risk(String ref, Consumer<RiskRowsOf.Risk> says) {
        UUID id = id();
        RiskRowsOf.Risk risk = RiskRowsOf.risk(id, ref);
        says.accept(risk);
        risks.add(risk.row());
        return id;
    }

    public UUID control(UUID risk, Consumer<RiskRowsOf.Control> says) {
        UUID id = id();
        RiskRowsOf.Control control = RiskRowsOf.control(id, risk, controls.size() + 1);
        says.accept(control);
        controls.add(control.row());
        return id;
    }

    /** A score on the matrix of the product. */
    public UUID score(UUID risk, AssessmentKind kind, int likelihood, int impact, LocalDate on) {
        return score(risk, kind, likelihood, impact, on, RiskMatrix.OF_THE_PRODUCT.number());
    }

    public UUID score(UUID risk, AssessmentKind kind, int likelihood, int impact, LocalDate on, int matrix) {
        UUID id = id();
        assessments.add(new RiskAssessmentFacts(
                id, 1, risk, kind, likelihood, impact, matrix, on, null, "SRO", "As seen.", "", Basis.ENTERED));
        return id;
    }

    public UUID concerns(UUID risk, UUID action) {
        UUID id = id();
        riskActions.add(new RiskActionFacts(id, 1, risk, action, "", Basis.ENTERED));
        return id;
    }

    public UUID kpi(UUID priority, String code, KpiUnit unit) {
        UUID id = id();
        kpis.add(MeasureRowsOf.kpi(id).in(priority).code(code).unit(unit).row());
        return id;
    }

    public UUID figure(UUID kpi, int year, String value) {
        UUID id = id();
        observations.add(MeasureRowsOf.figure(id, kpi, String.valueOf(year))
                .to(LocalDate.of(year, 12, 31))
                .value(value)
                .asStated(value == null ? "about a third" : "")
                .row());
        return id;
    }

    public void acknowledge(String rule, UUID subject, String fingerprint, LocalDate on, LocalDate reviewOn) {
        acknowledgements.add(new AcknowledgementFacts(
                id(), 1, rule, subject, fingerprint, "It is known.", reviewOn, SmallProgramme.PERSON, "chair", on));
    }

    public ProgrammeSnapshot build() {
        Facts plan = Facts.NONE
                .with(AccessKinds.ORGANISATION, organisations)
                .with(PlanKinds.PROGRAMME, List.of(programme))
                .with(PlanKinds.SOURCE_PAPER, papers)
                .with(PlanKinds.PRIORITY, priorities)
                .with(PlanKinds.ACTION, actions)
                .with(PlanKinds.LISTING, listings)
                .with(PlanKinds.MILESTONE, milestones)
                .with(PlanKinds.STATEMENT, statements)
                .with(PlanKinds.PRINTED_FIGURE, printedFigures)
                .with(PlanKinds.DEPENDENCY, dependencies)
                .with(PlanKinds.DEADLINE_CHANGE, deadlineChanges)
                .with(PlanKinds.THRESHOLDS, thresholds)
                .with(PlanKinds.CYCLE, cycles)
                .with(PlanKinds.ACTION_CLOSE, closes)
                .with(PlanKinds.KEY_DATE, keyDates);
        Facts register = plan.with(RiskKinds.RISK, risks)
                .with(RiskKinds.RISK_CONTROL, controls)
                .with(RiskKinds.RISK_STATEMENT, riskStatements)
                .with(RiskKinds.RISK_MATRIX, matrices)
                .with(RiskKinds.RISK_ASSESSMENT, assessments)
                .with(RiskKinds.RISK_ACTION, riskActions)
                .with(RiskKinds.RISK_KPI, riskKpis);
        Facts measured = register.with(KpiKinds.KPI, kpis)
                .with(KpiKinds.OBSERVATION, observations)
                .with(KpiKinds.DEFINITION_VERSION, parts(Measure::definitions))
                .with(KpiKinds.SIGN_OFF, parts(Measure::signOffs))
                .with(KpiKinds.TARGET, parts(Measure::targets))
                .with(KpiKinds.CAVEAT, parts(Measure::caveats))
                .with(KpiKinds.REBASE, parts(Measure::rebases))
                .with(KpiKinds.ANNOTATION, parts(Measure::annotations))
                .with(KpiKinds.KPI_ACTION, parts(Measure::actions))
                .with(KpiKinds.BENCHMARK, parts(Measure::benchmarks))
                .with(SurveyKinds.SURVEY, surveys)
                .with(SurveyKinds.SURVEY_ROUND, rounds)
                .with(GovernanceKinds.DECISION, decisions)
                .with(GovernanceKinds.MEETING, meetings)
                .with(GovernanceKinds.ACKNOWLEDGEMENT, acknowledgements);
        return new ProgrammeSnapshot(
                new ProgrammeSnapshot.Shown(
                        "E06000006",
                        "Halton",
                        revision,
                        Instant.parse("2024-07-15T08:00:00Z"),
                        Instant.parse("2024-07-15T08:00:00Z"),
                        null),
                money.in(measured),
                1000);
    }

    private <T> List<T> parts(Function<Measure, List<T>> part) {
        return measures.values().stream().flatMap(m -> part.apply(m).stream()).toList();
    }
}
