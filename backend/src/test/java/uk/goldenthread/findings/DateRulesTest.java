package uk.goldenthread.findings;

import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.PlannedDate;

/** F03, F04, F05, F07 and F14: what the dates say against what is declared. */
class DateRulesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"declared", "late", "started", "passed"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        FindingCase.of(plan).says(rule, sentence);
    }

    static List<Arguments> declared() {
        return List.of(
                of(
                        FindingRule.F03,
                        "a day after the approved date",
                        c -> green(c, DUE, DUE.plusDays(1)),
                        "1.1 Action is reported on target, but is expected 1 February 2025, after its approved date, 31 January 2025."),
                of(FindingRule.F03, "on the approved date", c -> green(c, DUE, DUE), null),
                of(FindingRule.F03, "no approved date", c -> green(c, null, DUE), null),
                of(FindingRule.F03, "no forecast", c -> green(c, DUE, null), null),
                of(
                        FindingRule.F03,
                        "amber says so",
                        c -> {
                            green(c, DUE, DUE.plusDays(1));
                            c.plan.state(c.action, AMBER, TODAY);
                        },
                        null),
                of(
                        FindingRule.F03,
                        "after a re-date that allows it",
                        c -> {
                            green(c, DUE, DUE.plusDays(30));
                            c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(30)));
                        },
                        null),
                of(
                        FindingRule.F04,
                        "overdue by a day",
                        c -> {
                            green(c, DUE, null);
                            c.plan.milestone(c.action, "Draft", PlannedDate.day(daysAgo(1)), null);
                        },
                        "1.1 Action is reported on target, but a milestone is overdue: Draft, due 12 October 2024."),
                of(
                        FindingRule.F04,
                        "due today",
                        c -> {
                            green(c, DUE, null);
                            c.plan.milestone(c.action, "Draft", PlannedDate.day(TODAY), null);
                        },
                        null),
                of(
                        FindingRule.F04,
                        "reached late",
                        c -> {
                            green(c, DUE, null);
                            c.plan.milestone(
                                    c.action, "Draft", PlannedDate.day(daysAgo(9)), PlannedDate.day(daysAgo(1)));
                        },
                        null),
                of(
                        FindingRule.F04,
                        "as a paper says, beside one by its date",
                        c -> {
                            green(c, DUE, null);
                            c.plan.milestone(c.action, "Scope", null, null, null, "a deadline has passed", null);
                            c.plan.milestone(c.action, "Draft", PlannedDate.month(YearMonth.of(2024, 9)), null);
                        },
                        "1.1 Action is reported on target, but 2 milestones are overdue: Scope, overdue as a paper says (a deadline has passed); Draft, due September 2024."),
                of(
                        FindingRule.F04,
                        "amber says so",
                        c -> {
                            c.plan.state(c.action, AMBER, MARCH);
                            c.plan.milestone(c.action, "Draft", PlannedDate.day(daysAgo(1)), null);
                        },
                        null));
    }

    static List<Arguments> late() {
        return List.of(
                of(
                        FindingRule.F05,
                        "three closes",
                        c -> closes(c, AMBER, AMBER, AMBER),
                        "1.1 Action is reported delayed (amber), but it was amber at the last 3 closes, since July."),
                of(FindingRule.F05, "two closes", c -> closes(c, GREEN, AMBER, AMBER), null),
                of(FindingRule.F05, "three, but not the last", c -> closes(c, AMBER, AMBER, AMBER, GREEN), null),
                of(
                        FindingRule.F05,
                        "three, but green now",
                        c -> {
                            closes(c, AMBER, AMBER, AMBER);
                            c.plan.state(c.action, GREEN, TODAY);
                        },
                        null),
                of(
                        FindingRule.F05,
                        "ninety days past the approved date",
                        c -> amber(c, daysAgo(90)),
                        "1.1 Action is reported delayed (amber), but its approved date, 15 July 2024, passed 90 days ago."),
                of(FindingRule.F05, "a day less", c -> amber(c, daysAgo(89)), null),
                of(
                        FindingRule.F05,
                        "a milestone ninety days overdue",
                        c -> {
                            amber(c, DUE);
                            c.plan.milestone(c.action, "Post advertised", PlannedDate.day(daysAgo(90)), null);
                            c.plan.milestone(c.action, "Post filled", PlannedDate.day(daysAgo(89)), null);
                        },
                        "1.1 Action is reported delayed (amber), but a milestone is 90 days overdue: Post advertised."),
                of(
                        FindingRule.F05,
                        "six months as a paper says, and closes",
                        c -> {
                            closes(c, AMBER, AMBER, AMBER);
                            c.plan.milestone(c.action, "Post filled", null, null, null, "six months", 182);
                        },
                        "1.1 Action is reported delayed (amber), but it was amber at the last 3 closes, since July and a milestone is 182 days overdue: Post filled."),
                of(
                        FindingRule.F05,
                        "a paper says overdue and not by how much",
                        c -> {
                            amber(c, DUE);
                            c.plan.milestone(c.action, "Post filled", null, null, null, "late", null);
                        },
                        null),
                of(
                        FindingRule.F05,
                        "a milestone reached",
                        c -> {
                            amber(c, DUE);
                            c.plan.milestone(
                                    c.action, "Post filled", PlannedDate.day(daysAgo(200)), PlannedDate.day(TODAY));
                        },
                        null));
    }

    static List<Arguments> started() {
        return List.of(
                of(
                        FindingRule.F07,
                        "the day after its start, nobody has reported",
                        c -> c.plan.start(c.action, daysAgo(1)),
                        "1.1 Action was to start on 12 October 2024, and nobody has reported on it."),
                of(FindingRule.F07, "on the day of its start", c -> c.plan.start(c.action, TODAY), null),
                of(FindingRule.F07, "no start known", c -> {}, null),
                of(
                        FindingRule.F07,
                        "under way",
                        c -> {
                            c.plan.start(c.action, daysAgo(1));
                            c.plan.state(c.action, AMBER, MARCH);
                        },
                        null),
                of(
                        FindingRule.F07,
                        "said not to have started",
                        c -> {
                            c.plan.start(c.action, daysAgo(1));
                            c.plan.state(c.action, GREY, MARCH);
                        },
                        "1.1 Action was to start on 12 October 2024 and has not started."));
    }

    static List<Arguments> passed() {
        return List.of(
                of(
                        FindingRule.F14,
                        "passed yesterday",
                        c -> rated(c, AMBER, daysAgo(1)),
                        "The approved date of 1.1 Action, 12 October 2024, has passed, and it is reported amber."),
                of(FindingRule.F14, "today", c -> rated(c, AMBER, TODAY), null),
                of(FindingRule.F14, "no approved date", c -> c.plan.state(c.action, AMBER, MARCH), null),
                of(FindingRule.F14, "red says so", c -> rated(c, RED, daysAgo(1)), null),
                of(FindingRule.F14, "complete", c -> rated(c, BLUE, daysAgo(1)), null),
                of(FindingRule.F14, "not required", c -> rated(c, WHITE, daysAgo(1)), null),
                of(
                        FindingRule.F14,
                        "reported not started",
                        c -> rated(c, GREY, daysAgo(1)),
                        "The approved date of 1.1 Action, 12 October 2024, has passed, and it is reported not started."),
                of(
                        FindingRule.F14,
                        "nobody has reported",
                        c -> c.plan.due(c.action, daysAgo(1)),
                        "Nobody has reported on 1.1 Action; its approved date, 12 October 2024, has passed."));
    }

    private static void green(FindingCase c, LocalDate due, LocalDate forecast) {
        c.plan.state(c.action, GREEN, MARCH);
        if (due != null) {
            c.plan.due(c.action, due);
        }
        c.plan.forecast(c.action, forecast);
    }

    private static void amber(FindingCase c, LocalDate due) {
        rated(c, AMBER, due);
    }

    private static void rated(FindingCase c, Rating rating, LocalDate due) {
        c.plan.state(c.action, rating, MARCH);
        c.plan.due(c.action, due);
    }

    /** Declared so at the closes of July, August, … ; amber now. */
    private static void closes(FindingCase c, Rating... declared) {
        List<String> months = List.of("July", "August", "September", "October");
        c.plan.state(c.action, AMBER, MARCH);
        for (int i = 0; i < declared.length; i++) {
            UUID cycle = c.plan.cycle(months.get(i), LocalDate.of(2024, 7 + i, 28), false);
            c.plan.close(cycle, c.action, declared[i], null);
        }
    }

    private static Arguments of(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        return Arguments.of(rule, why, plan, sentence);
    }
}
