package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyKinds;
import uk.goldenthread.survey.SurveyRoundFacts;

/** A programme of two priorities and two actions, one of them listed in both, with one of everything else. For tests of pure views. */
public final class SmallProgramme {
    public static final UUID COUNCIL = id(1);
    public static final UUID PROGRAMME = id(2);
    public static final UUID PERSON = id(99);

    private SmallProgramme() {}

    /** Identifiers that sort as their numbers do. */
    public static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    public static ProgrammeSnapshot snapshot() {
        LocalDate july = LocalDate.of(2024, 7, 15);
        List<OrganisationFacts> organisations =
                List.of(new OrganisationFacts(COUNCIL, 1, "Council", "The Council", "COUNCIL"));
        List<PriorityFacts> priorities = List.of(
                new PriorityFacts(
                        id(11),
                        1,
                        1,
                        "Oversight",
                        "Leaders should \"know\" their data.",
                        List.of(COUNCIL),
                        "SRO, priority 1",
                        "Paper, 4",
                        Basis.PUBLISHED),
                new PriorityFacts(id(12), 1, 2, "Plans", "Plans should be on time.", List.of(), "", "", Basis.ENTERED));
        List<ActionFacts> actions = List.of(
                new ActionFacts(
                        id(21),
                        2,
                        "Survey of families",
                        List.of(new Lead("Survey lead", COUNCIL, null), new Lead("Forum lead", null, "families")),
                        "",
                        List.of("More answers"),
                        "With the forum",
                        "",
                        LocalDate.of(2024, 4, 1),
                        PlannedDate.month(YearMonth.of(2024, 6)),
                        null,
                        PlannedDate.day(LocalDate.of(2024, 9, 30)),
                        null,
                        "Paper, 5",
                        Basis.ROW_INFERRED,
                        null),
                new ActionFacts(
                        id(22),
                        1,
                        "Portal",
                        List.of(),
                        "",
                        List.of(),
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
        List<ListingFacts> listings = List.of(
                new ListingFacts(id(31), 1, id(11), id(21), "1.1", 1, null, "", Basis.ENTERED),
                new ListingFacts(id(33), 1, id(12), id(22), "2.2", 2, null, "", Basis.ENTERED),
                new ListingFacts(id(32), 1, id(12), id(21), "2.10", 1, null, "", Basis.ENTERED));
        List<MilestoneFacts> milestones = List.of(new MilestoneFacts(
                id(41),
                1,
                id(21),
                1,
                MilestoneKind.MILESTONE,
                "Questions agreed",
                null,
                null,
                PlannedDate.day(LocalDate.of(2024, 5, 2)),
                Rating.BLUE,
                null,
                null,
                null,
                "",
                null,
                "",
                Basis.ENTERED,
                null));
        List<StatementFacts> statements = List.of(
                new StatementFacts(
                        id(52),
                        1,
                        id(21),
                        Rating.AMBER,
                        Rating.GREY,
                        "Too early",
                        Confidence.NOT_AT_RISK,
                        PlannedDate.day(LocalDate.of(2024, 9, 30)),
                        null,
                        "Late by a term.",
                        "00112233445566aa",
                        List.of(new EvidenceLink("Minutes", "https://example.org/m.pdf")),
                        "",
                        PERSON,
                        "sro",
                        LocalDate.of(2024, 6, 30),
                        july,
                        null,
                        false,
                        "Paper, 6",
                        Basis.PUBLISHED,
                        null),
                new StatementFacts(
                        id(51),
                        1,
                        id(21),
                        Rating.GREEN,
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        "e3b0c44298fc1c14",
                        List.of(),
                        "",
                        null,
                        "sro",
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 4, 2),
                        null,
                        false,
                        "",
                        Basis.ENTERED,
                        null));
        List<RiskControlFacts> controls = List.of(control().row());
        List<ObservationFacts> observations = List.of(first().row(), waiting().row());
        List<SurveyRoundFacts> rounds = List.of(new SurveyRoundFacts(
                id(82),
                1,
                id(81),
                1,
                "Baseline",
                null,
                LocalDate.of(2024, 6, 30),
                null,
                "",
                true,
                "",
                Basis.PUBLISHED));
        return new ProgrammeSnapshot(
                new ProgrammeSnapshot.Shown(
                        "E06000006",
                        "Halton",
                        9,
                        Instant.parse("2024-07-14T23:00:00Z"),
                        Instant.parse("2026-11-21T10:00:00.123456Z"),
                        null),
                Facts.NONE
                        .with(
                                PlanKinds.PROGRAMME,
                                List.of(new ProgrammeFacts(
                                        PROGRAMME,
                                        3,
                                        "Priority Action Plan",
                                        "PRIORITY_ACTION_PLAN",
                                        LocalDate.of(2023, 11, 6),
                                        LocalDate.of(2023, 11, 24),
                                        LocalDate.of(2024, 1, 26),
                                        null,
                                        null,
                                        null,
                                        "")))
                        .with(AccessKinds.ORGANISATION, organisations)
                        .with(
                                PlanKinds.SOURCE_PAPER,
                                List.of(new SourcePaperFacts(
                                        id(91),
                                        1,
                                        "Board paper – July",
                                        july,
                                        LocalDate.of(2024, 6, 30),
                                        july,
                                        "Counts inferred.")))
                        .with(PlanKinds.PRIORITY, priorities)
                        .with(PlanKinds.ACTION, actions)
                        .with(PlanKinds.LISTING, listings)
                        .with(PlanKinds.MILESTONE, milestones)
                        .with(PlanKinds.STATEMENT, statements)
                        .with(
                                PlanKinds.PRINTED_FIGURE,
                                List.of(new PrintedFigureFacts(
                                        id(92), 1, id(91), "overall", Rating.AMBER, new BigDecimal("30"), 1, "")))
                        .with(RiskKinds.RISK, List.of(risk().row()))
                        .with(RiskKinds.RISK_CONTROL, controls)
                        .with(
                                RiskKinds.RISK_STATEMENT,
                                List.of(new RiskStatementFacts(
                                        id(63),
                                        1,
                                        id(12),
                                        "No risks identified",
                                        july,
                                        "SRO, priority 2",
                                        "",
                                        Basis.PUBLISHED)))
                        .with(KpiKinds.KPI, List.of(kpi().row()))
                        .with(KpiKinds.OBSERVATION, observations)
                        .with(
                                SurveyKinds.SURVEY,
                                List.of(new SurveyFacts(
                                        id(81),
                                        1,
                                        "families",
                                        "Families' survey",
                                        "Parents and carers",
                                        "",
                                        Basis.PUBLISHED)))
                        .with(SurveyKinds.SURVEY_ROUND, rounds),
                1000);
    }

    private static RiskRowsOf.Risk risk() {
        RiskRowsOf.Risk risk = RiskRowsOf.risk(id(61), "R1");
        risk.priority = id(11);
        risk.event = "Posts are vacant";
        risk.basis = Basis.PUBLISHED;
        return risk;
    }

    private static RiskRowsOf.Control control() {
        RiskRowsOf.Control control = RiskRowsOf.control(id(62), id(61), 1);
        control.owner = "Head of SEND";
        control.due = LocalDate.of(2024, 12, 1);
        return control;
    }

    private static MeasureRowsOf.Kpi kpi() {
        MeasureRowsOf.Kpi kpi = MeasureRowsOf.kpi(id(71)).in(id(12)).code("20-weeks");
        kpi.title = "Plans in 20 weeks";
        kpi.definition = "Issued within 20 weeks, exceptions excluded";
        kpi.statutory = "20 weeks";
        kpi.basis = Basis.PUBLISHED;
        return kpi;
    }

    private static MeasureRowsOf.Figure waiting() {
        MeasureRowsOf.Figure figure = MeasureRowsOf.figure(id(73), id(71), "2023")
                .to(LocalDate.of(2023, 12, 31))
                .asStated("about a quarter")
                .status(ObservationStatus.PROVISIONAL);
        figure.caveat = "n not published";
        figure.basis = Basis.PUBLISHED;
        return figure;
    }

    private static MeasureRowsOf.Figure first() {
        MeasureRowsOf.Figure figure = MeasureRowsOf.figure(id(72), id(71), "2022")
                .from(LocalDate.of(2022, 1, 1))
                .to(LocalDate.of(2022, 12, 31))
                .share(105, 196);
        figure.value = new BigDecimal("53.60");
        return figure;
    }
}
