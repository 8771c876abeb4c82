package uk.goldenthread.findings;

import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.Rating;

/** F06, F11 and F12: reported too late, in the same words, or better than the dates allow. */
class ReportingRulesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"silent", "same", "better"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        FindingCase.of(plan).says(rule, sentence);
    }

    static List<Arguments> silent() {
        String october =
                "Nothing was stated about 1.1 Action in the cycle October, for which it was due by 12 October 2024.";
        return List.of(
                of(
                        FindingRule.F06,
                        "open and a day past its due day",
                        c -> c.plan.cycle("October", daysAgo(1), true),
                        october),
                of(FindingRule.F06, "open and due today", c -> c.plan.cycle("October", TODAY, true), null),
                of(
                        FindingRule.F06,
                        "stated in it",
                        c -> {
                            UUID cycle = c.plan.cycle("October", daysAgo(1), true);
                            c.plan.state(c.action, GREEN, null, TODAY, "", List.of(), cycle);
                        },
                        null),
                of(
                        FindingRule.F06,
                        "stated in another",
                        c -> {
                            UUID before = c.plan.cycle("September", LocalDate.of(2024, 9, 28), false);
                            c.plan.cycle("October", daysAgo(1), true);
                            c.plan.state(c.action, GREEN, null, MARCH, "", List.of(), before);
                            c.plan.close(before, c.action, GREEN, GREEN);
                        },
                        october),
                of(
                        FindingRule.F06,
                        "complete owes nothing",
                        c -> {
                            c.plan.cycle("October", daysAgo(1), true);
                            c.plan.state(c.action, BLUE, MARCH);
                        },
                        null),
                of(
                        FindingRule.F06,
                        "not required owes nothing",
                        c -> {
                            c.plan.cycle("October", daysAgo(1), true);
                            c.plan.state(c.action, WHITE, MARCH);
                        },
                        null),
                of(FindingRule.F06, "closed without a statement", c -> silentAt(c, "October", daysAgo(1)), october),
                of(
                        FindingRule.F06,
                        "closed with one",
                        c -> {
                            UUID cycle = c.plan.cycle("October", daysAgo(1), false);
                            c.plan.close(cycle, c.action, GREEN, GREEN);
                        },
                        null),
                of(
                        FindingRule.F06,
                        "closed without one, but an earlier cycle",
                        c -> {
                            silentAt(c, "September", LocalDate.of(2024, 9, 28));
                            UUID cycle = c.plan.cycle("October", daysAgo(1), false);
                            c.plan.close(cycle, c.action, GREEN, GREEN);
                        },
                        null),
                of(FindingRule.F06, "added after the close", c -> c.plan.cycle("October", daysAgo(1), false), null),
                of(
                        FindingRule.F06,
                        "the open one is not due yet",
                        c -> {
                            silentAt(c, "September", LocalDate.of(2024, 9, 28));
                            c.plan.cycle("October", TODAY, true);
                        },
                        null),
                of(FindingRule.F06, "no cycle yet", c -> {}, null));
    }

    static List<Arguments> same() {
        String sentence =
                "The words about 1.1 Action of 13 October 2024 are those that stood there at the close of September.";
        return List.of(
                of(FindingRule.F11, "the same words", c -> words(c, "Under way.", "Under way."), sentence),
                of(FindingRule.F11, "other words", c -> words(c, "Under way.", "Nearly done."), null),
                of(FindingRule.F11, "no words", c -> words(c, " ", " "), null),
                of(
                        FindingRule.F11,
                        "complete",
                        c -> {
                            words(c, "Under way.", "Under way.");
                            c.plan.state(c.action, BLUE, null, TODAY, "Under way.", List.of(), null);
                        },
                        null),
                of(FindingRule.F11, "nothing stated", c -> {}, null),
                of(
                        FindingRule.F11,
                        "its own close does not count",
                        c -> {
                            UUID statement = c.plan.state(c.action, GREEN, null, MARCH, "Under way.", List.of(), null);
                            UUID cycle = c.plan.cycle("September", LocalDate.of(2024, 9, 28), false);
                            c.plan.close(cycle, c.action, statement, true, GREEN, GREEN, null, "hash of Under way.");
                        },
                        null),
                of(
                        FindingRule.F11,
                        "after its own close, against the one before",
                        c -> {
                            words(c, "Under way.", "Under way.");
                            UUID cycle = c.plan.cycle("October", TODAY, false);
                            UUID latest = c.plan.statements.get(1).id();
                            c.plan.close(cycle, c.action, latest, true, GREEN, GREEN, null, "hash of Under way.");
                        },
                        sentence),
                of(
                        FindingRule.F11,
                        "the same as two closes ago only",
                        c -> {
                            UUID june = c.plan.cycle("June", LocalDate.of(2024, 6, 28), false);
                            c.plan.close(june, c.action, c.plan.id(), true, GREEN, GREEN, null, "hash of Nearly done.");
                            words(c, "Under way.", "Nearly done.");
                        },
                        null),
                of(
                        FindingRule.F11,
                        "from one import to the next, without a close",
                        c -> imports(c, "Under way.", "Under way."),
                        "The words about 1.1 Action of 30 April 2024 are those of 31 March 2024."),
                of(FindingRule.F11, "other words, without a close", c -> imports(c, "Under way.", "Half done."), null),
                of(
                        FindingRule.F11,
                        "not the last import",
                        c -> imports(c, "Under way.", "Half done.", "Under way."),
                        null),
                of(
                        FindingRule.F11,
                        "an import without words between",
                        c -> {
                            c.plan.state(c.action, GREEN, null, MARCH, "Under way.", List.of(), null);
                            c.plan.wordless(c.plan.state(c.action, GREEN, MARCH.plusDays(9)));
                            c.plan.state(c.action, GREEN, null, TODAY, "Under way.", List.of(), null);
                        },
                        "The words about 1.1 Action of 13 October 2024 are those of 31 March 2024."),
                of(
                        FindingRule.F11,
                        "mended within its cycle",
                        c -> {
                            UUID cycle = c.plan.cycle("October", TODAY, true);
                            c.plan.state(c.action, GREEN, null, TODAY, "Under way.", List.of(), cycle);
                            c.plan.state(c.action, AMBER, null, TODAY, "Under way.", List.of(), cycle);
                        },
                        null),
                of(
                        FindingRule.F11,
                        "not to start yet",
                        c -> {
                            c.plan.start(c.action, TODAY.plusDays(1));
                            waits(c);
                        },
                        null),
                of(
                        FindingRule.F11,
                        "to have started",
                        c -> {
                            c.plan.start(c.action, TODAY);
                            waits(c);
                        },
                        "The words about 1.1 Action of 13 October 2024 are those of 31 March 2024."),
                of(FindingRule.F11, "both erased", c -> imports(c, "[redacted]", "[redacted]"), null));
    }

    static List<Arguments> better() {
        return List.of(
                of(
                        FindingRule.F12,
                        "two closes",
                        c -> closes(c, GREEN, RED, AMBER, RED),
                        "1.1 Action was declared better than its dates allow at the last 2 closes, since August; at the last one, declared amber against red."),
                of(FindingRule.F12, "one close", c -> closes(c, GREEN, GREEN, GREEN, RED), null),
                of(FindingRule.F12, "equal", c -> closes(c, RED, RED, RED, RED), null),
                of(FindingRule.F12, "worse", c -> closes(c, AMBER, GREEN, RED, GREEN), null),
                of(
                        FindingRule.F12,
                        "complete against on target",
                        c -> closes(c, BLUE, GREEN, BLUE, GREEN),
                        "1.1 Action was declared better than its dates allow at the last 2 closes, since August; at the last one, declared blue against green."),
                of(FindingRule.F12, "none could be derived", c -> closes(c, GREEN, null, GREEN, null), null),
                of(FindingRule.F12, "not started cannot be compared", c -> closes(c, GREY, RED, GREY, RED), null),
                of(FindingRule.F12, "nobody had reported", c -> closes(c, null, RED, null, RED), null),
                of(FindingRule.F12, "against not started", c -> closes(c, GREEN, GREY, GREEN, GREY), null),
                of(FindingRule.F12, "not required", c -> closes(c, WHITE, RED, WHITE, RED), null),
                of(
                        FindingRule.F12,
                        "not the last close",
                        c -> {
                            closes(c, GREEN, RED, GREEN, RED);
                            UUID october = c.plan.cycle("October", TODAY, false);
                            c.plan.close(october, c.action, RED, RED);
                        },
                        null));
    }

    /** One statement a month from March on. */
    private static void imports(FindingCase c, String... words) {
        for (int i = 0; i < words.length; i++) {
            c.plan.state(c.action, GREEN, null, MARCH.plusMonths(i), words[i], List.of(), null);
        }
    }

    private static void waits(FindingCase c) {
        c.plan.state(c.action, GREY, null, MARCH, "Waits for the grant.", List.of(), null);
        c.plan.state(c.action, GREY, null, TODAY, "Waits for the grant.", List.of(), null);
    }

    private static void silentAt(FindingCase c, String title, LocalDate due) {
        UUID cycle = c.plan.cycle(title, due, false);
        c.plan.close(cycle, c.action, null, false, GREEN, GREEN, null, "");
    }

    /** Closed in September with the one, stated again today with the other. */
    private static void words(FindingCase c, String before, String now) {
        UUID first = c.plan.state(c.action, GREEN, null, MARCH, before, List.of(), null);
        UUID cycle = c.plan.cycle("September", LocalDate.of(2024, 9, 28), false);
        c.plan.close(cycle, c.action, first, true, GREEN, GREEN, null, "hash of " + before);
        c.plan.state(c.action, GREEN, null, TODAY, now, List.of(), null);
    }

    /** Declared and system at the closes of August and September. */
    private static void closes(FindingCase c, Rating august, Rating augustSystem, Rating september, Rating system) {
        UUID one = c.plan.cycle("August", LocalDate.of(2024, 8, 28), false);
        c.plan.close(one, c.action, august, augustSystem);
        UUID two = c.plan.cycle("September", LocalDate.of(2024, 9, 28), false);
        c.plan.close(two, c.action, september, system);
    }

    private static Arguments of(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        return Arguments.of(rule, why, plan, sentence);
    }
}
