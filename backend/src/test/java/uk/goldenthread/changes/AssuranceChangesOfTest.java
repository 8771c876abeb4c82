package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.snapshot.SmallProgramme.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.MeasureRowsOf;
import uk.goldenthread.snapshot.RiskRowsOf;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

/** What changed about risks, measures and surveys, one change at a time. */
class AssuranceChangesOfTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 13);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"risks", "measures", "surveys"})
    void isOneSentence(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, List<String> told) {
        ChangeCase c = new ChangeCase();
        before.accept(c);
        c.since();
        after.accept(c);
        assertThat(c.told()).containsExactlyElementsOf(told);
    }

    static List<Arguments> risks() {
        return List.of(
                of("added", c -> {}, c -> risk(c, "OPEN"), "RISK_ADDED null > Open: A risk was added: R1 Staff leave."),
                of(
                        "taken out",
                        c -> risk(c, "ISSUE"),
                        c -> c.plan.risks.clear(),
                        "RISK_REMOVED Issue > null: A risk was taken out: R1 Staff leave."),
                status("OPEN", "CLOSED", "RISK_CLOSED Open > Closed: The risk R1 Staff leave was closed."),
                status(
                        "OPEN",
                        "ISSUE",
                        "RISK_BECAME_ISSUE Open > Issue: The risk R1 Staff leave has happened and is now an issue."),
                status("CLOSED", "OPEN", "RISK_REOPENED Closed > Open: The risk R1 Staff leave is open again."),
                status("OPEN", "OPEN"),
                of(
                        "assessed",
                        c -> risk(c, "OPEN"),
                        c -> c.plan.risks.replaceAll(r -> with(r, "OPEN", r.title(), "", "12 of 25")),
                        "RISK_CHANGED null > 12 of 25: The risk R1 Staff leave was changed: assessment."),
                of(
                        "reworded",
                        c -> risk(c, "OPEN"),
                        c -> c.plan.risks.replaceAll(r -> with(r, "OPEN", "Posts are vacant", "Pay", "")),
                        "RISK_CHANGED null > null: The risk R1 Posts are vacant was changed: title and cause."),
                of(
                        "everything else",
                        c -> risk(c, "OPEN"),
                        c -> c.plan.risks.replaceAll(r -> {
                            RiskRowsOf.Risk risk = RiskRowsOf.risk(r);
                            risk.priority = c.other;
                            risk.event = "Posts";
                            risk.consequence = "Delay";
                            risk.owner = "Chair";
                            return risk.row();
                        }),
                        "RISK_CHANGED null > null: The risk R1 Staff leave was changed: event, consequence, owner and priority."),
                of(
                        "a control",
                        c -> risk(c, "OPEN"),
                        c -> control(c, 1, "IN_PLACE"),
                        "CONTROL_ADDED null > In place: A control was added to the risk R1 Staff leave: Monthly check"),
                of(
                        "a control's version",
                        c -> {
                            risk(c, "OPEN");
                            control(c, 1, "IN_PLACE");
                        },
                        c -> {
                            c.plan.controls.clear();
                            control(c, 2, "IN_PLACE");
                        }),
                of(
                        "a control fails",
                        c -> {
                            risk(c, "OPEN");
                            control(c, 1, "IN_PLACE");
                        },
                        c -> {
                            c.plan.controls.clear();
                            control(c, 2, "NOT_WORKING");
                        },
                        "CONTROL_CHANGED In place > Not working: Control 1 of the risk R1 Staff leave was changed: status."),
                of(
                        "said to be none",
                        c -> {},
                        c -> c.plan.riskStatements.add(new RiskStatementFacts(
                                c.plan.id(), 1, c.other, "No risks identified", DAY, "SRO", "", Basis.ENTERED)),
                        "RISK_NONE_SAID null > No risks identified: SRO said of the risks on 13 October 2024: No risks identified."));
    }

    static List<Arguments> measures() {
        return List.of(
                of(
                        "added",
                        c -> {},
                        c -> c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT),
                        "MEASURE_ADDED null > Plans in 20 weeks: A measure was added: Plans in 20 weeks."),
                of(
                        "taken out",
                        c -> c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT),
                        c -> c.plan.kpis.clear(),
                        "MEASURE_REMOVED Plans in 20 weeks > null: A measure was taken out: Plans in 20 weeks."),
                of(
                        "first figure",
                        c -> c.plan.kpi(null, "K1", KpiUnit.PERCENT),
                        c -> figure(c, 2023, "26.3"),
                        "MEASURE_NEW_FIGURE null > 26.3% in 2023: A new figure for Plans in 20 weeks: 26.3% in 2023."),
                of(
                        "a share: points, and relative",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);
                            figure(c, 2022, "26.3");
                        },
                        c -> figure(c, 2023, "56.5"),
                        "MEASURE_NEW_FIGURE 26.3% in 2022 > 56.5% in 2023: A new figure for Plans in 20 weeks: 56.5% in 2023. "
                                + "Up 30.2 percentage points (+115% relative), from 26.3% in 2022 to 56.5% in 2023."),
                of(
                        "a count",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.COUNT);
                            figure(c, 2022, "20");
                        },
                        c -> figure(c, 2023, "15"),
                        "MEASURE_NEW_FIGURE 20 in 2022 > 15 in 2023: A new figure for Plans in 20 weeks: 15 in 2023. Down 5 (−25% relative), from 20 in 2022 to 15 in 2023."),
                of(
                        "in words only",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);
                            figure(c, 2022, "26.3");
                        },
                        c -> figure(c, 2023, null),
                        "MEASURE_NEW_FIGURE 26.3% in 2022 > about a third in 2023: A new figure for Plans in 20 weeks: about a third in 2023."),
                of(
                        "after words only, against the last value",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);
                            figure(c, 2021, "20.0");
                            figure(c, 2022, null);
                        },
                        c -> figure(c, 2023, "25.0"),
                        "MEASURE_NEW_FIGURE 20.0% in 2021 > 25.0% in 2023: A new figure for Plans in 20 weeks: 25.0% in 2023. "
                                + "Up 5.0 percentage points (+25% relative), from 20.0% in 2021 to 25.0% in 2023."),
                of(
                        "revised to counts",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);
                            figure(c, 2023, "26.3");
                        },
                        c -> c.plan.observations.replaceAll(o -> MeasureRowsOf.like(o)
                                .share(105, 196)
                                .status(ObservationStatus.PROVISIONAL)
                                .row()),
                        "MEASURE_REVISED 26.3% in 2023 > 53.6% (105 of 196) in 2023, provisional: A figure of Plans in 20 weeks was revised from 26.3% in 2023 to 53.6% (105 of 196) in 2023, provisional."),
                of(
                        "no longer known",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);
                            figure(c, 2023, "26.3");
                        },
                        c -> c.plan.observations.replaceAll(
                                o -> MeasureRowsOf.like(o).value(null).row()),
                        "MEASURE_REVISED 26.3% in 2023 > no value in 2023: A figure of Plans in 20 weeks was revised from 26.3% in 2023 to no value in 2023."),
                of(
                        "described differently",
                        c -> c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT),
                        c -> c.plan.kpis.replaceAll(k -> described(MeasureRowsOf.like(k))),
                        "MEASURE_EDITED null > null: Plans in time is described differently: title, definition, numerator, denominator, population, unit, direction that is good, frequency, source, "
                                + "statutory expectation, caveat, whether it is a headline and priority."),
                of(
                        "as before",
                        c -> {
                            c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);
                            figure(c, 2023, "26.3");
                        },
                        c -> c.plan.kpis.replaceAll(k -> k)));
    }

    static List<Arguments> surveys() {
        return List.of(
                of(
                        "added with a round",
                        c -> {},
                        c -> {
                            survey(c);
                            round(c, null, "not published", null);
                        },
                        "SURVEY_ADDED null > Families: A survey was added: Families.",
                        "SURVEY_ROUND null > Baseline, responses not published: Families has a new round: Baseline, responses not published."),
                of(
                        "a round",
                        AssuranceChangesOfTest::survey,
                        c -> round(c, 1, "", DAY),
                        "SURVEY_ROUND null > Baseline, closing 13 October 2024, 1 response: Families has a new round: Baseline, closing 13 October 2024, 1 response."),
                of(
                        "news of a round",
                        c -> {
                            survey(c);
                            round(c, null, "", null);
                        },
                        c -> {
                            c.plan.rounds.clear();
                            round(c, 214, "", null);
                        },
                        "SURVEY_ROUND Baseline > Baseline, 214 responses: Families has news of a round: Baseline, 214 responses."),
                of(
                        "no news",
                        c -> {
                            survey(c);
                            round(c, 214, "", null);
                        },
                        c -> {}));
    }

    @Test
    void aRiskIsToldOnlyToItsAudience() {
        ChangeCase c = new ChangeCase();
        c.since();
        c.plan.risk(c.priority, "R1", RiskStatus.OPEN, Audience.AREA);
        c.plan.risk(c.priority, "R2", RiskStatus.OPEN, Audience.ADVISERS);
        assertThat(c.changes()).hasSize(2);
        assertThat(Changes.between(
                        c.before().seenBy(Set.of(Audience.AREA)), c.plan.build().seenBy(Set.of(Audience.AREA)), DAY))
                .extracting(ChangeView::ref)
                .containsExactly("R1");
    }

    @Test
    void fewerOrMoreReadersAreToldToThoseWhoReadIt() {
        assertThat(moved(Audience.AREA, Audience.ADVISERS))
                .containsExactly(
                        "RISK_NARROWED Every reader of the plan > Advisers, the chair and the programme manager only");
        assertThat(moved(Audience.ADVISERS, Audience.AREA))
                .containsExactly(
                        "RISK_WIDENED Advisers, the chair and the programme manager only > Every reader of the plan");
        assertThat(moved(Audience.ADVISERS, Audience.ADVISERS)).isEmpty();
    }

    /** Today's audience stands in both states; that of the time is what changed. */
    private static List<String> moved(Audience before, Audience after) {
        ChangeCase c = new ChangeCase();
        c.plan.risk("R1", r -> {
            r.audience = after;
            r.audienceThen = before;
        });
        c.since();
        c.plan.risks.replaceAll(r -> {
            RiskRowsOf.Risk risk = RiskRowsOf.risk(r);
            risk.audienceThen = after;
            return risk.row();
        });
        return c.changes().stream()
                .map(x -> x.type() + " " + x.before() + " > " + x.after())
                .toList();
    }

    @Test
    void whereAChangeIsToldAndWhatItIsAbout() {
        ChangeCase c = new ChangeCase();
        UUID kpi = c.plan.kpi(c.other, "K1", KpiUnit.COUNT);
        c.since();
        UUID risk = c.plan.risk(null, "R1", RiskStatus.OPEN, Audience.AREA);
        UUID figure = c.plan.figure(kpi, 2024, "3");
        UUID cycle = c.plan.cycle("October", DAY, true);
        assertThat(c.changes())
                .extracting(x ->
                        x.group() + " " + x.priorities() + " " + x.subjectKind() + " " + x.ref() + " " + x.subjectId())
                .containsExactly(
                        "2 [2] OBSERVATION K1 " + figure, "null [] RISK R1 " + risk, "null [] CYCLE October " + cycle);
        assertThat(c.changes()).extracting(ChangeView::subjectKind).contains(RecordKind.RISK);
    }

    private static UUID risk(ChangeCase c, String status) {
        return c.plan.risk(c.priority, "R1", RiskStatus.valueOf(status), Audience.AREA);
    }

    private static RiskFacts with(RiskFacts r, String status, String title, String cause, String assessment) {
        RiskRowsOf.Risk risk = RiskRowsOf.risk(r);
        risk.status = RiskStatus.valueOf(status);
        risk.title = title;
        risk.cause = cause;
        risk.assessment = assessment;
        return risk.row();
    }

    private static Arguments status(String from, String to, String... told) {
        return of(
                from + " to " + to,
                c -> risk(c, from),
                c -> c.plan.risks.replaceAll(r -> with(r, to, r.title(), "", "")),
                told);
    }

    private static void control(ChangeCase c, int version, String status) {
        RiskRowsOf.Control control =
                RiskRowsOf.control(id(77), c.plan.risks.get(0).id(), 1);
        control.version = version;
        control.due = DAY;
        control.status = ControlStatus.valueOf(status);
        c.plan.controls.add(control.row());
    }

    private static void figure(ChangeCase c, int year, String value) {
        c.plan.figure(c.plan.kpis.get(0).id(), year, value);
    }

    private static void survey(ChangeCase c) {
        c.plan.surveys.add(new SurveyFacts(id(80), 1, "S1", "Families", "Parents", "", Basis.ENTERED));
    }

    private static void round(ChangeCase c, Integer responses, String note, LocalDate closes) {
        c.plan.rounds.add(new SurveyRoundFacts(
                id(81), 1, id(80), 1, "Baseline", null, closes, responses, note, true, "", Basis.ENTERED));
    }

    private static Arguments of(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, String... told) {
        return Arguments.of(name, before, after, List.of(told));
    }

    private static KpiFacts described(MeasureRowsOf.Kpi kpi) {
        kpi.priorityId = null;
        kpi.title = "Plans in time";
        kpi.definition = "Issued";
        kpi.numeratorDefinition = "n";
        kpi.denominatorDefinition = "d";
        kpi.unit = KpiUnit.RATE;
        kpi.polarity = Polarity.LOW;
        kpi.frequency = Frequency.QUARTERLY;
        kpi.population = "0–25";
        kpi.sourceBody = "Council";
        kpi.statutory = "20 weeks";
        kpi.headline = false;
        kpi.caveat = "New basis";
        return kpi.row();
    }
}
