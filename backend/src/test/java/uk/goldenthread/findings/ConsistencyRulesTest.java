package uk.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.RecordKind;

/** F15, F16, F18, F19 and F20: what does not go together, and what nobody decides. */
class ConsistencyRulesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"unfurnished", "printed", "impact", "undecided", "figures"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        FindingCase.of(plan).says(rule, sentence);
    }

    static List<Arguments> unfurnished() {
        List<Lead> lead = List.of(new Lead("Lead", null, null));
        return List.of(
                of(
                        FindingRule.F15,
                        "nothing",
                        c -> c.plan.owners(c.action, List.of(), "", List.of()),
                        "1.1 Action has no lead, no success criterion and no milestone."),
                of(
                        FindingRule.F15,
                        "no lead",
                        c -> {
                            c.plan.owners(c.action, List.of(), "", List.of("Better"));
                            c.plan.milestone(c.action, "Draft", null, null);
                        },
                        "1.1 Action has no lead."),
                of(
                        FindingRule.F15,
                        "no success criterion",
                        c -> {
                            c.plan.owners(c.action, lead, "", List.of());
                            c.plan.milestone(c.action, "Draft", null, null);
                        },
                        "1.1 Action has no success criterion."),
                of(FindingRule.F15, "no milestone", c -> {}, "1.1 Action has no milestone."),
                of(FindingRule.F15, "all of them", c -> c.plan.milestone(c.action, "Draft", null, null), null),
                of(FindingRule.F15, "not required", c -> c.plan.state(c.action, WHITE, MARCH), null));
    }

    static List<Arguments> printed() {
        return List.of(
                of(
                        FindingRule.F16,
                        "two colours",
                        c -> listed(c, AMBER, GREEN),
                        "1.1 Action was printed with different ratings: 1.7 amber and 1.8 green."),
                of(FindingRule.F16, "one colour twice", c -> listed(c, AMBER, AMBER), null),
                of(FindingRule.F16, "printed once", c -> listed(c, AMBER, null), null));
    }

    static List<Arguments> impact() {
        return List.of(
                of(
                        FindingRule.F18,
                        "all green, none rated",
                        c -> {
                            rated(c, c.action, GREEN, null);
                            rated(c, c.plan.action(c.priority, "1.2"), BLUE, GREY);
                        },
                        "Priority 1, Priority 1: 2 actions, all on target or complete; the impact of none is rated."),
                of(
                        FindingRule.F18,
                        "one red and one not rated",
                        c -> {
                            rated(c, c.action, GREEN, RED);
                            rated(c, c.plan.action(c.priority, "1.2"), BLUE, null);
                        },
                        "Priority 1, Priority 1: 2 actions, all on target or complete; the impact of 1 is red and of 1 not rated."),
                of(
                        FindingRule.F18,
                        "all red, what is not required left out",
                        c -> {
                            rated(c, c.action, GREEN, RED);
                            rated(c, c.plan.action(c.priority, "1.2"), WHITE, GREEN);
                        },
                        "Priority 1, Priority 1: 1 action, on target or complete; the impact of all is red."),
                of(
                        FindingRule.F18,
                        "one is amber",
                        c -> {
                            rated(c, c.action, GREEN, RED);
                            rated(c, c.plan.action(c.priority, "1.2"), AMBER, RED);
                        },
                        null),
                of(
                        FindingRule.F18,
                        "one has an impact",
                        c -> {
                            rated(c, c.action, GREEN, RED);
                            rated(c, c.plan.action(c.priority, "1.2"), GREEN, AMBER);
                        },
                        null),
                of(FindingRule.F18, "nothing required", c -> rated(c, c.action, WHITE, null), null),
                of(FindingRule.F18, "not started", c -> {}, null));
    }

    static List<Arguments> undecided() {
        return List.of(
                of(
                        FindingRule.F19,
                        "asked for 29 days ago",
                        c -> c.plan.request(c.action, null, DUE, DeadlineState.REQUESTED, daysAgo(29)),
                        "Another date for 1.1 Action, 31 January 2025, was asked for on 14 September 2024 and is not decided."),
                of(
                        FindingRule.F19,
                        "28 days ago",
                        c -> c.plan.request(c.action, null, DUE, DeadlineState.REQUESTED, daysAgo(28)),
                        null),
                of(
                        FindingRule.F19,
                        "refused",
                        c -> c.plan.request(c.action, null, DUE, DeadlineState.REFUSED, daysAgo(29)),
                        null),
                of(
                        FindingRule.F19,
                        "recorded 29 days ago",
                        c -> {
                            UUID request = c.plan.request(c.action, null, DUE, DeadlineState.REQUESTED, daysAgo(5));
                            c.plan.decision(request, "RECORDED", daysAgo(29));
                        },
                        "A decision on the date of 1.1 Action was recorded on 14 September 2024 and is not confirmed by the chair."),
                of(
                        FindingRule.F19,
                        "recorded 28 days ago",
                        c -> c.plan.decision(c.plan.id(), "RECORDED", daysAgo(28)),
                        null),
                of(
                        FindingRule.F19,
                        "about something else",
                        c -> c.plan.decision(c.plan.id(), "RECORDED", daysAgo(29)),
                        "A decision was recorded on 14 September 2024 and is not confirmed by the chair."),
                of(FindingRule.F19, "confirmed", c -> c.plan.decision(c.plan.id(), "CONFIRMED", daysAgo(29)), null));
    }

    static List<Arguments> figures() {
        return List.of(
                of(FindingRule.F20, "the figures of the records", c -> paper(c, "P1", "67"), null),
                of(FindingRule.F20, "cut off", c -> paper(c, "P1", "66"), null),
                of(
                        FindingRule.F20,
                        "neither",
                        c -> paper(c, "P1", "65"),
                        "Paper prints for P1 65% on target; the records give 67% (2 of 3). No rounding gives 65% on target (only 66%, 67%). Accepted is its share, rounded or cut off."),
                of(
                        FindingRule.F20,
                        "overall",
                        c -> paper(c, "overall", "65"),
                        "Paper prints overall 65% on target; the records give 67% (2 of 3). No rounding gives 65% on target (only 66%, 67%). Accepted is the share of actions or of listings, rounded or cut off, or the rounded shares of the priorities added."),
                of(
                        FindingRule.F20,
                        "of a priority that is not there",
                        c -> paper(c, "P7", "65"),
                        "Paper prints for P7 65% on target; the records hold no action there. No rounding gives 65% on target."));
    }

    @Test
    void aRequestIsTheSubjectAndItsActionStandsBesideIt() {
        FindingCase c = new FindingCase();
        UUID request = c.plan.request(c.action, null, DUE, DeadlineState.REQUESTED, daysAgo(29));
        FindingView found = c.of(FindingRule.F19).get(0);
        assertThat(found.subjectKind()).isEqualTo(RecordKind.DEADLINE_CHANGE);
        assertThat(found.subjectId()).isEqualTo(request);
        assertThat(found.ref()).isEqualTo("1.1");
        assertThat(found.priorities()).containsExactly(1);
        assertThat(found.records())
                .containsExactly(
                        new ConcernedRecord(RecordKind.ACTION, c.action, "1.1 Action"),
                        new ConcernedRecord(RecordKind.DEADLINE_CHANGE, request, "31 January 2025"));
    }

    @Test
    void aDecisionIsTheSubjectWhateverItIsAbout() {
        FindingCase c = new FindingCase();
        UUID request = c.plan.request(c.action, null, DUE, DeadlineState.REQUESTED, TODAY);
        UUID known = c.plan.decision(request, "RECORDED", daysAgo(29));
        UUID other = c.plan.decision(c.plan.id(), "RECORDED", daysAgo(29));
        assertThat(c.of(FindingRule.F19))
                .extracting(f -> f.subjectKind() + " " + f.subjectId() + " " + f.ref() + f.priorities())
                .containsExactly("DECISION " + other + " []", "DECISION " + known + " 1.1[1]");
    }

    @Test
    void aPriorityNamesItsActions() {
        FindingCase c = new FindingCase();
        rated(c, c.action, GREEN, null);
        FindingView found = c.of(FindingRule.F18).get(0);
        assertThat(found.subjectKind()).isEqualTo(RecordKind.PRIORITY);
        assertThat(found.ref()).isEqualTo("P1");
        assertThat(found.records())
                .extracting(ConcernedRecord::label)
                .containsExactly("Priority 1, Priority 1", "1.1 Action");
    }

    /** Overall 17, 51, 30 and 2 per cent, printed beside 17, 43, 18 and 16 of 94 actions in 98 listings. */
    @Test
    void theOverallLineOfJuly2024() {
        FindingCase c = HaltonJuly.overall();
        FindingView found = c.of(FindingRule.F20).get(0);
        assertThat(found.sentence())
                .isEqualTo(
                        "Paper of July prints overall 17% complete, 51% on target, 30% delayed, 2% not started; "
                                + "the records give 18% (17 of 94), 46% (43 of 94), 19% (18 of 94), 17% (16 of 94). "
                                + "No rounding gives 51% on target (only 43%, 44%, 45%, 46%), 30% delayed (only 19%, 22%) and 2% not started (only 16%, 17%). "
                                + "Accepted is the share of actions or of listings, rounded or cut off, or the rounded shares of the priorities added.");
        assertThat(found.ref()).isEqualTo("overall");
        assertThat(found.priorities()).isEmpty();
        assertThat(found.records())
                .extracting(ConcernedRecord::kind)
                .containsExactly(
                        RecordKind.PAPER,
                        RecordKind.PRINTED_FIGURE,
                        RecordKind.PRINTED_FIGURE,
                        RecordKind.PRINTED_FIGURE);
    }

    /** Green 2 of 3, amber 1 of 3: 67 and 33, or 66 and 33 cut off; 67 is rounded and 32 is nothing. */
    @Test
    void figuresOfOneLineComeFromOneWayOfCounting() {
        FindingCase c = new FindingCase();
        UUID other = c.plan.priority(2);
        for (int i = 2; i <= 3; i++) {
            c.plan.state(c.plan.action(c.priority, "1." + i), GREEN, MARCH);
        }
        c.plan.state(c.action, AMBER, MARCH);
        c.plan.listing(other, c.action, "2.1", null);
        UUID paper = c.plan.paper("Paper", MARCH);
        c.plan.printed(paper, "overall", GREEN, "67");
        c.plan.printed(paper, "overall", AMBER, "50");
        c.says(
                FindingRule.F20,
                "Paper prints overall 67% on target, 50% delayed; the records give 67% (2 of 3), 33% (1 of 3). "
                        + "Each can be had alone, but no one way of counting and rounding gives them together. "
                        + "Accepted is the share of actions or of listings, rounded or cut off, or the rounded shares of the priorities added.");
    }

    /** Two of three nobody has reported on: 67 is those, 100 with the one that is not started, 50 is neither. */
    @Test
    void aFigureOfWhatHasNotStartedMayHoldWhatNobodyHasReportedOn() {
        FindingCase c = new FindingCase();
        c.plan.state(c.action, GREY, MARCH);
        c.plan.action(c.priority, "1.2");
        c.plan.action(c.priority, "1.3");
        UUID paper = c.plan.paper("Paper", MARCH);
        c.plan.printed(paper, "overall", GREY, "100");
        c.says(FindingRule.F20, null);
        c.plan.printedFigures.clear();
        c.plan.printed(paper, "overall", GREY, "50");
        c.says(
                FindingRule.F20,
                "Paper prints overall 50% not started; the records give 33% (1 of 3). No rounding gives 50% not started (only 33%). "
                        + "Accepted is the share of actions or of listings, rounded or cut off, or the rounded shares of the priorities added."
                        + " Nor do they follow with the 2 that nobody has reported on counted as not started.");
    }

    private static void listed(FindingCase c, Rating first, Rating second) {
        c.plan.listing(c.priority, c.action, "1.7", first);
        c.plan.listing(c.plan.priority(2), c.action, "1.8", second);
    }

    private static void rated(FindingCase c, UUID action, Rating progress, Rating impact) {
        c.plan.state(action, progress, impact, MARCH, "", List.of(), null);
    }

    /** Two of three actions are on target. */
    private static void paper(FindingCase c, String scope, String value) {
        rated(c, c.action, GREEN, null);
        rated(c, c.plan.action(c.priority, "1.2"), GREEN, null);
        c.plan.action(c.priority, "1.3");
        c.plan.printed(c.plan.paper("Paper", MARCH), scope, GREEN, value);
    }

    private static Arguments of(FindingRule rule, String why, Consumer<FindingCase> plan, String sentence) {
        return Arguments.of(rule, why, plan, sentence);
    }
}
