package uk.goldenthread.findings;

import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.plan.DependencyKind.FINISH_START;
import static uk.goldenthread.plan.DependencyKind.INTERDEPENDENT;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.record.PlannedDate;

/** F09 and F10: what an action waits for, and how often its date moved. */
class SlippingRulesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"waiting", "redated"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        FindingCase.of(plan).says(rule, sentence);
    }

    static List<Arguments> waiting() {
        return List.of(
                of(
                        FindingRule.F09,
                        "the other is expected the day after this one starts",
                        c -> {
                            c.plan.forecast(needs(c, true), LocalDate.of(2025, 1, 2));
                            c.plan.start(c.action, LocalDate.of(2025, 1, 1));
                        },
                        "1.1 Action starts on 1 January 2025 and waits for 1.2 Action, which is expected 2 January 2025."),
                of(
                        FindingRule.F09,
                        "on the same day",
                        c -> {
                            c.plan.forecast(needs(c, true), LocalDate.of(2025, 1, 1));
                            c.plan.start(c.action, LocalDate.of(2025, 1, 1));
                        },
                        null),
                of(
                        FindingRule.F09,
                        "its approved date has passed",
                        c -> {
                            c.plan.due(needs(c, true), daysAgo(5));
                            c.plan.start(c.action, daysAgo(3));
                        },
                        "1.1 Action starts on 10 October 2024 and waits for 1.2 Action, which has the approved date 8 October 2024, which has passed."),
                of(
                        FindingRule.F09,
                        "its approved date is to come",
                        c -> {
                            c.plan.due(needs(c, true), TODAY);
                            c.plan.start(c.action, daysAgo(3));
                        },
                        "1.1 Action starts on 10 October 2024 and waits for 1.2 Action, which has the approved date 13 October 2024."),
                of(FindingRule.F09, "no start known", c -> c.plan.forecast(needs(c, true), DUE), null),
                of(
                        FindingRule.F09,
                        "nothing known of the other",
                        c -> {
                            needs(c, true);
                            c.plan.start(c.action, daysAgo(3));
                        },
                        null),
                of(
                        FindingRule.F09,
                        "the other is complete",
                        c -> {
                            UUID other = needs(c, true);
                            c.plan.forecast(other, DUE);
                            c.plan.state(other, BLUE, MARCH);
                            c.plan.start(c.action, daysAgo(3));
                        },
                        null),
                of(
                        FindingRule.F09,
                        "this one is complete",
                        c -> {
                            c.plan.forecast(needs(c, true), DUE);
                            c.plan.start(c.action, daysAgo(3));
                            c.plan.state(c.action, BLUE, MARCH);
                        },
                        null),
                of(
                        FindingRule.F09,
                        "this one is not required",
                        c -> {
                            c.plan.forecast(needs(c, true), DUE);
                            c.plan.start(c.action, daysAgo(3));
                            c.plan.state(c.action, WHITE, MARCH);
                        },
                        null),
                of(
                        FindingRule.F09,
                        "made together, expected after this one is due",
                        c -> {
                            c.plan.forecast(needs(c, false), DUE.plusDays(1));
                            c.plan.due(c.action, DUE);
                        },
                        "1.1 Action is due 31 January 2025 and is made together with 1.2 Action, which is expected 1 February 2025."),
                of(
                        FindingRule.F09,
                        "made together, expected when this one is due",
                        c -> {
                            c.plan.forecast(needs(c, false), DUE);
                            c.plan.due(c.action, DUE);
                        },
                        null),
                of(
                        FindingRule.F09,
                        "made together, this one has no date",
                        c -> c.plan.forecast(needs(c, false), DUE),
                        null));
    }

    static List<Arguments> redated() {
        return List.of(
                of(
                        FindingRule.F10,
                        "ninety days",
                        c -> c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(90))),
                        "1.1 Action has been re-dated once, 90 days later in all: from 31 January 2025 to 1 May 2025."),
                of(
                        FindingRule.F10,
                        "a day less",
                        c -> c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(89))),
                        null),
                of(
                        FindingRule.F10,
                        "twice",
                        c -> {
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(20)));
                            approved(c, DUE, DUE.plusDays(10));
                            approved(c, DUE.plusDays(10), DUE.plusDays(20));
                        },
                        "1.1 Action has been re-dated 2 times, 20 days later in all: from 31 January 2025 to 20 February 2025."),
                of(
                        FindingRule.F10,
                        "once",
                        c -> {
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(10)));
                            approved(c, DUE, DUE.plusDays(10));
                        },
                        null),
                of(
                        FindingRule.F10,
                        "there and back",
                        c -> {
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE));
                            approved(c, DUE, DUE.plusDays(10));
                            approved(c, DUE.plusDays(10), DUE);
                        },
                        "1.1 Action has been re-dated 2 times, back to the date it had: from 31 January 2025 to 31 January 2025."),
                of(
                        FindingRule.F10,
                        "twice, earlier in all",
                        c -> {
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.minusDays(1)));
                            approved(c, DUE, DUE.plusDays(10));
                            approved(c, DUE.plusDays(10), DUE.minusDays(1));
                        },
                        "1.1 Action has been re-dated 2 times, 1 day earlier in all: from 31 January 2025 to 30 January 2025."),
                of(
                        FindingRule.F10,
                        "the first date is known from the first request alone",
                        c -> {
                            c.plan.due(c.action, null, PlannedDate.day(DUE.plusDays(100)));
                            c.plan.request(c.action, DUE.minusDays(50), DUE, DeadlineState.REFUSED, MARCH);
                            approved(c, DUE, DUE.plusDays(100));
                        },
                        "1.1 Action has been re-dated once, 100 days later in all: from 31 January 2025 to 11 May 2025."),
                of(
                        FindingRule.F10,
                        "a first date, then one re-date",
                        c -> {
                            c.plan.due(c.action, null, PlannedDate.day(DUE));
                            approved(c, null, DUE.minusDays(10));
                            approved(c, DUE.minusDays(10), DUE);
                        },
                        null),
                of(
                        FindingRule.F10,
                        "a first date, then two re-dates",
                        c -> {
                            c.plan.due(c.action, null, PlannedDate.day(DUE));
                            approved(c, null, DUE.minusDays(10));
                            approved(c, DUE.minusDays(10), DUE.minusDays(5));
                            approved(c, DUE.minusDays(5), DUE);
                        },
                        "1.1 Action has been re-dated 2 times, 10 days later in all: from 21 January 2025 to 31 January 2025."),
                of(
                        FindingRule.F10,
                        "refused ones do not count",
                        c -> {
                            c.plan.due(c.action, DUE);
                            c.plan.request(c.action, DUE, DUE.plusDays(10), DeadlineState.REFUSED, MARCH);
                            c.plan.request(c.action, DUE, DUE.plusDays(10), DeadlineState.REFUSED, MARCH);
                        },
                        null),
                of(
                        FindingRule.F10,
                        "not required",
                        c -> {
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(90)));
                            c.plan.state(c.action, WHITE, MARCH);
                        },
                        null),
                of(
                        FindingRule.F10,
                        "complete all the same",
                        c -> {
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(90)));
                            c.plan.state(c.action, BLUE, MARCH);
                        },
                        "1.1 Action has been re-dated once, 90 days later in all: from 31 January 2025 to 1 May 2025."));
    }

    /** A second action that the first one waits for, or is made together with. */
    private static UUID needs(FindingCase c, boolean first) {
        UUID other = c.plan.action(c.priority, "1.2");
        c.plan.needs(c.action, other, first ? FINISH_START : INTERDEPENDENT);
        return other;
    }

    private static void approved(FindingCase c, LocalDate from, LocalDate to) {
        c.plan.request(c.action, from, to, DeadlineState.APPROVED, MARCH);
    }

    private static Arguments of(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        return Arguments.of(rule, why, plan, sentence);
    }
}
