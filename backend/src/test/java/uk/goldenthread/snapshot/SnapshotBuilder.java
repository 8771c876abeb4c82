package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Instrument;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.snapshot.CycleRecords.*;
import uk.goldenthread.snapshot.Records.*;

/** Puts a snapshot together row by row, for tests of pure views; what a test does not say is plain and gives no finding. */
public final class SnapshotBuilder {
    public static final UUID PROGRAMME = SmallProgramme.id(2);
    public static final List<EvidenceLink> EVIDENCE = List.of(new EvidenceLink("Minutes", "https://example.org/m.pdf"));

    public ProgrammeRow programme = new ProgrammeRow(
            PROGRAMME, 1, "Priority Action Plan", Instrument.PRIORITY_ACTION_PLAN, null, null, null, null, null, null);
    public final List<OrganisationRow> organisations = new ArrayList<>(
            List.of(new OrganisationRow(SmallProgramme.COUNCIL, 1, "Council", "The Council", "COUNCIL")));
    public final List<SourcePaperRow> papers = new ArrayList<>();
    public final List<PriorityRow> priorities = new ArrayList<>();
    public final List<ActionRow> actions = new ArrayList<>();
    public final List<ListingRow> listings = new ArrayList<>();
    public final List<MilestoneRow> milestones = new ArrayList<>();
    public final List<StatementRow> statements = new ArrayList<>();
    public final List<PrintedFigureRow> printedFigures = new ArrayList<>();
    public final List<RiskRow> risks = new ArrayList<>();
    public final List<ControlRow> controls = new ArrayList<>();
    public final List<RiskStatementRow> riskStatements = new ArrayList<>();
    public final List<KpiRow> kpis = new ArrayList<>();
    public final List<ObservationRow> observations = new ArrayList<>();
    public final List<SurveyRow> surveys = new ArrayList<>();
    public final List<RoundRow> rounds = new ArrayList<>();
    public final List<DependencyRow> dependencies = new ArrayList<>();
    public final List<DeadlineChangeRow> deadlineChanges = new ArrayList<>();
    public final List<ThresholdsRow> thresholds = new ArrayList<>();
    public final List<CycleRow> cycles = new ArrayList<>();
    public final List<ActionCloseRow> closes = new ArrayList<>();
    public final List<DecisionRow> decisions = new ArrayList<>();
    public final List<AcknowledgementRow> acknowledgements = new ArrayList<>();
    public long revision = 1;
    private int next = 1000;

    /** A new identifier, later than those before it. */
    public UUID id() {
        return SmallProgramme.id(next++);
    }

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
        copy.kpis.addAll(kpis);
        copy.observations.addAll(observations);
        copy.surveys.addAll(surveys);
        copy.rounds.addAll(rounds);
        copy.dependencies.addAll(dependencies);
        copy.deadlineChanges.addAll(deadlineChanges);
        copy.thresholds.addAll(thresholds);
        copy.cycles.addAll(cycles);
        copy.closes.addAll(closes);
        copy.decisions.addAll(decisions);
        copy.acknowledgements.addAll(acknowledgements);
        copy.revision = revision + 1;
        copy.next = next;
        return copy;
    }

    public UUID priority(int number) {
        UUID id = id();
        priorities.add(new PriorityRow(
                id, 1, number, "Priority " + number, "Improve.", List.of(), "SRO " + number, "", Basis.ENTERED));
        return id;
    }

    /** An action with a lead and a success criterion, listed under the priority; nothing is stated about it. */
    public UUID action(UUID priority, String ref) {
        UUID id = id();
        actions.add(new ActionRow(
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
                Basis.ENTERED));
        listing(priority, id, ref, null);
        return id;
    }

    public UUID listing(UUID priority, UUID action, String ref, Rating printed) {
        UUID id = id();
        listings.add(new ListingRow(id, 1, priority, action, ref, listings.size() + 1, printed, "", Basis.ENTERED));
        return id;
    }

    public ActionRow action(UUID id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    public void change(UUID id, UnaryOperator<ActionRow> to) {
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
                a -> new ActionRow(
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
                        a.basis()));
    }

    public void title(UUID id, String title) {
        change(
                id,
                a -> new ActionRow(
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
                        a.basis()));
    }

    private static ActionRow with(
            ActionRow a,
            LocalDate start,
            PlannedDate original,
            PlannedDate revised,
            PlannedDate forecast,
            PlannedDate actual) {
        return new ActionRow(
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
                a.basis());
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
        UUID id = id();
        statements.add(new StatementRow(
                id,
                1,
                action,
                progress,
                impact,
                "",
                null,
                null,
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
                Basis.ENTERED));
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
        milestones.add(new MilestoneRow(
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
                Basis.ENTERED));
        return id;
    }

    public UUID needs(UUID action, UUID upstream, DependencyKind kind) {
        UUID id = id();
        dependencies.add(new DependencyRow(id, 1, action, upstream, kind, "", Basis.ENTERED));
        return id;
    }

    public UUID request(UUID action, LocalDate from, LocalDate to, DeadlineState state, LocalDate on) {
        UUID id = id();
        deadlineChanges.add(new DeadlineChangeRow(
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
        decisions.add(new DecisionRow(
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
        cycles.add(new CycleRow(
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

    public ActionCloseRow close(UUID cycle, UUID action, Rating declared, Rating system) {
        return close(cycle, action, null, true, declared, system, null, "");
    }

    public ActionCloseRow close(
            UUID cycle,
            UUID action,
            UUID statement,
            boolean stated,
            Rating declared,
            Rating system,
            LocalDate forecast,
            String hash) {
        ActionCloseRow row = new ActionCloseRow(
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
        thresholds.add(new ThresholdsRow(
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
        papers.add(new SourcePaperRow(id, 1, title, positionOn, positionOn, positionOn, ""));
        return id;
    }

    public UUID printed(UUID paper, String scope, Rating rating, String value) {
        UUID id = id();
        BigDecimal number = new BigDecimal(value);
        printedFigures.add(new PrintedFigureRow(id, 1, paper, scope, rating, number, number.scale(), ""));
        return id;
    }

    public UUID risk(UUID priority, String ref, String status, Audience audience) {
        UUID id = id();
        risks.add(new RiskRow(
                id, 1, priority, ref, "Staff leave", "", "", "", "Director", status, "", audience, "", Basis.ENTERED));
        return id;
    }

    public UUID kpi(UUID priority, String code, String unit) {
        UUID id = id();
        kpis.add(new KpiRow(
                id,
                1,
                priority,
                code,
                "Plans in 20 weeks",
                "Issued in time",
                "",
                "",
                unit,
                "HIGH",
                "ANNUAL",
                "",
                "DfE",
                "",
                true,
                "",
                "",
                Basis.ENTERED));
        return id;
    }

    public UUID figure(UUID kpi, int year, String value) {
        UUID id = id();
        observations.add(new ObservationRow(
                id,
                1,
                kpi,
                String.valueOf(year),
                null,
                LocalDate.of(year, 12, 31),
                null,
                null,
                value == null ? null : new BigDecimal(value),
                value == null ? "about a third" : "",
                "FINAL",
                "",
                "",
                Basis.ENTERED));
        return id;
    }

    public void acknowledge(String rule, UUID subject, String fingerprint, LocalDate on, LocalDate reviewOn) {
        acknowledgements.add(new AcknowledgementRow(
                id(), 1, rule, subject, fingerprint, "It is known.", reviewOn, SmallProgramme.PERSON, "chair", on));
    }

    public ProgrammeSnapshot build() {
        List<CycleRow> newestFirst =
                cycles.stream().sorted(CycleRow.NEWEST_FIRST).toList();
        return new ProgrammeSnapshot(
                "E06000006",
                "Halton",
                revision,
                Instant.parse("2024-07-15T08:00:00Z"),
                Instant.parse("2024-07-15T08:00:00Z"),
                null,
                programme,
                List.copyOf(organisations),
                List.copyOf(papers),
                List.copyOf(priorities),
                List.copyOf(actions),
                List.copyOf(listings),
                List.copyOf(milestones),
                List.copyOf(statements),
                List.copyOf(printedFigures),
                List.copyOf(risks),
                List.copyOf(controls),
                List.copyOf(riskStatements),
                List.copyOf(kpis),
                List.copyOf(observations),
                List.copyOf(surveys),
                List.copyOf(rounds),
                List.copyOf(dependencies),
                List.copyOf(deadlineChanges),
                List.copyOf(thresholds),
                newestFirst,
                List.of(),
                List.copyOf(closes),
                List.copyOf(decisions),
                List.of(),
                List.copyOf(acknowledgements),
                ProgrammeSnapshot.index(
                        organisations,
                        priorities,
                        actions,
                        listings,
                        milestones,
                        statements,
                        controls,
                        observations,
                        rounds,
                        dependencies,
                        deadlineChanges,
                        newestFirst,
                        List.of(),
                        closes),
                1000);
    }
}
