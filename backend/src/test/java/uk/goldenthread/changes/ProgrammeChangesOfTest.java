package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.snapshot.SmallProgramme.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.risk.RiskStatus;

/** What changed about priorities and how the programme is run, one change at a time. */
class ProgrammeChangesOfTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 13);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"priorities", "run"})
    void isOneSentence(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, List<String> told) {
        ChangeCase c = new ChangeCase();
        before.accept(c);
        c.since();
        after.accept(c);
        assertThat(c.told()).containsExactlyElementsOf(told);
    }

    static List<Arguments> priorities() {
        return List.of(
                of(
                        "added",
                        c -> {},
                        c -> c.plan.priority(3),
                        "ADDED null > Priority 3: Priority 3, Priority 3, was added."),
                of(
                        "taken out",
                        c -> {},
                        c -> c.plan.priorities.remove(1),
                        "WITHDRAWN Priority 2 > null: Priority 2, Priority 2, was taken out of the plan."),
                of(
                        "another SRO",
                        c -> {},
                        c -> sro(c, "The director"),
                        "OWNER_CHANGED SRO 1 > The director: The SRO of priority 1, Priority 1, is now The director; before, SRO 1."),
                of(
                        "no SRO",
                        c -> {},
                        c -> sro(c, ""),
                        "OWNER_CHANGED SRO 1 > null: The SRO of priority 1, Priority 1, is now nobody; before, SRO 1."),
                of(
                        "the first SRO",
                        c -> sro(c, ""),
                        c -> sro(c, "The director"),
                        "OWNER_CHANGED null > The director: The SRO of priority 1, Priority 1, is now The director."),
                of(
                        "edited",
                        c -> {},
                        c -> c.plan.priorities.replaceAll(p -> p.number() != 2
                                ? p
                                : new PriorityFacts(
                                        p.id(), 2, 4, "Plans", "Otherwise.", List.of(id(1)), p.sro(), "", p.basis())),
                        "EDITED null > null: Priority 4, Plans, was edited: number, title, finding and bodies responsible."));
    }

    static List<Arguments> run() {
        return List.of(
                of(
                        "programme",
                        c -> {},
                        c -> c.plan.programme = new ProgrammeFacts(
                                id(2), 2, "Plan", "PRIORITY_ACTION_PLAN", DAY, DAY, DAY, DAY, DAY, DAY, ""),
                        "EDITED null > null: The programme was edited: title, first day of the inspection, last day of the inspection, date of the report, "
                                + "date of the monitoring visit, date of the next stocktake and end."),
                of(
                        "cycle opened",
                        c -> {},
                        c -> c.plan.cycle("October", LocalDate.of(2024, 10, 28), true),
                        "CYCLE_OPENED null > 1 October 2024: The cycle October was opened, due by 28 October 2024."),
                of(
                        "cycle opened and closed",
                        c -> {},
                        c -> c.plan.cycle("October", LocalDate.of(2024, 10, 8), false),
                        "CYCLE_OPENED null > 1 October 2024: The cycle October was opened, due by 8 October 2024.",
                        "CYCLE_CLOSED null > 13 October 2024: The cycle October was closed on 13 October 2024."),
                of(
                        "cycle closed",
                        c -> c.plan.cycle("October", LocalDate.of(2024, 10, 8), true),
                        c -> c.plan.cycles.replaceAll(y -> new CycleFacts(
                                y.id(),
                                2,
                                null,
                                y.title(),
                                y.periodFrom(),
                                y.periodTo(),
                                y.dueOn(),
                                CycleState.CLOSED,
                                y.openedOn(),
                                DAY,
                                null,
                                "",
                                "")),
                        "CYCLE_CLOSED null > 13 October 2024: The cycle October was closed on 13 October 2024."),
                of("cycle as before", c -> c.plan.cycle("October", LocalDate.of(2024, 10, 8), false), c -> {}),
                of("cycle still open", c -> c.plan.cycle("October", LocalDate.of(2024, 10, 8), true), c -> {}),
                of(
                        "decision recorded",
                        c -> c.plan.request(c.action, null, DAY, DeadlineState.REQUESTED, DAY),
                        c -> c.plan.decision(c.plan.deadlineChanges.get(0).id(), "RECORDED", DAY),
                        "DECISION_RECORDED null > recorded: A decision on the date of 1.1 Action, approved, was recorded."),
                decided("CONFIRMED", "DECISION_CONFIRMED recorded > confirmed: A decision, approved, was confirmed."),
                decided("STRUCK", "DECISION_STRUCK recorded > struck: A decision, approved, was struck."),
                decided("RECORDED"),
                of(
                        "thresholds",
                        c -> {},
                        c -> c.plan.limits(new Thresholds(2, 60, 3, 6, 2, 90, 2, 60, 28)),
                        "THRESHOLDS_SET null > version 2: The thresholds of the rules were set anew, version 2; changed: days overdue to be red (60 instead of 90): The board agreed."),
                of("thresholds as before", c -> c.plan.limits(new Thresholds(2, 60, 3, 6, 2, 90, 2, 60, 28)), c -> {}),
                of(
                        "paper",
                        c -> {},
                        c -> c.plan.paper("Minutes", DAY),
                        "PAPER_LOADED null > Minutes: What a paper says was loaded: Minutes, as it stood on 13 October 2024."),
                of("paper as before", c -> c.plan.paper("Minutes", DAY), c -> {}),
                of(
                        "finding about an action",
                        c -> {},
                        c -> c.plan.acknowledge("F14", c.action, "00", DAY, DAY.plusDays(1)),
                        "FINDING_ACKNOWLEDGED null > F14: Finding F14 about 1.1 Action was acknowledged until 14 October 2024: It is known."),
                of(
                        "finding about a figure",
                        c -> {},
                        c -> c.plan.acknowledge("F20", c.plan.id(), "00", DAY, DAY.plusDays(1)),
                        "FINDING_ACKNOWLEDGED null > F20: Finding F20 was acknowledged until 14 October 2024: It is known."),
                of(
                        "finding as before",
                        c -> c.plan.acknowledge("F20", c.plan.id(), "00", DAY, DAY.plusDays(1)),
                        c -> {}));
    }

    private static UUID risk(ChangeCase c, String status) {
        return c.plan.risk(c.priority, "R1", RiskStatus.valueOf(status), Audience.AREA);
    }

    private static void figure(ChangeCase c, int year, String value) {
        c.plan.figure(c.plan.kpis.get(0).id(), year, value);
    }

    private static void sro(ChangeCase c, String sro) {
        UnaryOperator<PriorityFacts> to = p -> p.number() != 1
                ? p
                : new PriorityFacts(p.id(), 2, 1, p.title(), p.finding(), p.organisationIds(), sro, "", p.basis());
        c.plan.priorities.replaceAll(to);
    }

    private static Arguments decided(String state, String... told) {
        return of(
                state,
                c -> c.plan.decision(id(90), "RECORDED", DAY),
                c -> c.plan.decisions.replaceAll(d -> new DecisionFacts(
                        d.id(),
                        2,
                        d.meetingId(),
                        d.kind(),
                        d.subjectId(),
                        d.outcome(),
                        "",
                        state,
                        null,
                        d.recordedOn(),
                        null,
                        DAY,
                        "")),
                told);
    }

    private static Arguments of(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, String... told) {
        return Arguments.of(name, before, after, List.of(told));
    }
}
