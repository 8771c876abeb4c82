package uk.goldenthread.findings;

import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** F01, F02, F08 and F13: what complete does not bear out. */
class CompletionRulesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void speaksWhenItShould(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        FindingCase.of(plan).says(rule, sentence);
    }

    static List<Arguments> cases() {
        return List.of(
                of(
                        FindingRule.F01,
                        "neither date nor evidence",
                        c -> c.plan.state(c.action, BLUE, MARCH),
                        "1.1 Action is reported complete, but no completion date is given and no evidence is linked."),
                of(
                        FindingRule.F01,
                        "no date",
                        c -> complete(c, null, true),
                        "1.1 Action is reported complete, but no completion date is given."),
                of(
                        FindingRule.F01,
                        "no evidence",
                        c -> complete(c, MARCH, false),
                        "1.1 Action is reported complete, but no evidence is linked."),
                of(FindingRule.F01, "date and evidence", c -> complete(c, MARCH, true), null),
                of(FindingRule.F01, "not complete", c -> c.plan.state(c.action, GREEN, MARCH), null),
                of(FindingRule.F01, "nothing stated", c -> {}, null),
                of(
                        FindingRule.F02,
                        "open milestones",
                        c -> {
                            complete(c, MARCH, true);
                            c.plan.milestone(c.action, "Six months", null, PlannedDate.day(MARCH));
                            c.plan.milestone(c.action, "Twelve months", null, null);
                            c.plan.milestone(c.action, "Eighteen months", null, null);
                        },
                        "1.1 Action is reported complete, but 2 of its 3 milestones are open: Twelve months; Eighteen months."),
                of(
                        FindingRule.F02,
                        "one open",
                        c -> {
                            complete(c, MARCH, true);
                            c.plan.milestone(c.action, "Six months", null, null);
                        },
                        "1.1 Action is reported complete, but 1 of its 1 milestone is open: Six months."),
                of(
                        FindingRule.F02,
                        "all closed",
                        c -> {
                            complete(c, MARCH, true);
                            c.plan.milestone(c.action, "Six months", null, PlannedDate.day(MARCH));
                            c.plan.milestone(c.action, "Not needed", null, null, WHITE, "", null);
                        },
                        null),
                of(
                        FindingRule.F02,
                        "open milestone of an action under way",
                        c -> {
                            c.plan.state(c.action, GREEN, MARCH);
                            c.plan.milestone(c.action, "Six months", null, null);
                        },
                        null),
                of(
                        FindingRule.F08,
                        "six months to the day",
                        c -> complete(c, LocalDate.of(2024, 4, 13), true),
                        "1.1 Action has been complete since 13 April 2024, and its impact is not rated."),
                of(FindingRule.F08, "a day less", c -> complete(c, LocalDate.of(2024, 4, 14), true), null),
                of(
                        FindingRule.F08,
                        "rated grey",
                        c -> {
                            c.plan.state(c.action, BLUE, GREY, MARCH, "", SnapshotBuilder.EVIDENCE, null);
                            c.plan.actual(c.action, MARCH);
                        },
                        "1.1 Action has been complete since 31 March 2024, and its impact is not rated."),
                of(
                        FindingRule.F08,
                        "rated",
                        c -> {
                            c.plan.state(c.action, BLUE, RED, MARCH, "", SnapshotBuilder.EVIDENCE, null);
                            c.plan.actual(c.action, MARCH);
                        },
                        null),
                of(
                        FindingRule.F08,
                        "no date: since it is reported complete",
                        c -> {
                            c.plan.state(c.action, BLUE, LocalDate.of(2023, 1, 31));
                            c.plan.state(c.action, GREEN, LocalDate.of(2023, 2, 28));
                            c.plan.state(c.action, BLUE, MARCH);
                            c.plan.state(c.action, BLUE, daysAgo(10));
                        },
                        "1.1 Action has been complete since 31 March 2024, and its impact is not rated."),
                of(
                        FindingRule.F08,
                        "a month a programme set",
                        c -> {
                            complete(c, LocalDate.of(2024, 4, 13), true);
                            c.plan.limits(new uk.goldenthread.plan.Thresholds(2, 90, 3, 7, 2, 90, 2, 60, 28));
                        },
                        null),
                of(
                        FindingRule.F13,
                        "amber after complete",
                        c -> {
                            c.plan.state(c.action, BLUE, MARCH);
                            c.plan.state(c.action, AMBER, LocalDate.of(2024, 6, 30));
                            c.plan.state(c.action, GREEN, LocalDate.of(2024, 9, 30));
                        },
                        "1.1 Action was reported complete on 31 March 2024 and, since 30 June 2024, no longer is: it is now green."),
                of(
                        FindingRule.F13,
                        "complete again",
                        c -> {
                            c.plan.state(c.action, BLUE, MARCH);
                            c.plan.state(c.action, AMBER, LocalDate.of(2024, 6, 30));
                            c.plan.state(c.action, BLUE, LocalDate.of(2024, 9, 30));
                        },
                        null),
                of(
                        FindingRule.F13,
                        "not required after complete",
                        c -> {
                            c.plan.state(c.action, BLUE, MARCH);
                            c.plan.state(c.action, WHITE, LocalDate.of(2024, 6, 30));
                        },
                        null),
                of(
                        FindingRule.F13,
                        "never complete",
                        c -> {
                            c.plan.state(c.action, GREEN, MARCH);
                            c.plan.state(c.action, AMBER, TODAY);
                        },
                        null));
    }

    private static void complete(FindingCase c, LocalDate on, boolean evidenced) {
        c.plan.state(c.action, BLUE, null, MARCH, "", evidenced ? SnapshotBuilder.EVIDENCE : List.of(), null);
        c.plan.actual(c.action, on);
    }

    private static Arguments of(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        return Arguments.of(rule, why, plan, sentence);
    }
}
