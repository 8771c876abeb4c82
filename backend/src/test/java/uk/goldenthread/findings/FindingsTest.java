package uk.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.findings.FindingSummary.PriorityCount;
import uk.goldenthread.findings.FindingSummary.RuleCount;
import uk.goldenthread.findings.FindingSummary.SeverityCount;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.SmallProgramme;

/** Acknowledging and coming back, fingerprints, the order and the counts of findings. */
class FindingsTest {
    private static final LocalDate DUE = LocalDate.of(2024, 9, 30);

    /** Amber, with an approved date that has passed. */
    private static FindingCase late() {
        return FindingCase.of(c -> {
            c.plan.state(c.action, AMBER, DUE);
            c.plan.due(c.action, DUE);
            c.plan.milestone(c.action, "Draft", null, null);
        });
    }

    @Test
    void whatIsAcknowledgedHoldsUntilItsReviewDate() {
        FindingCase c = late();
        FindingView before = c.of(FindingRule.F14).get(0);
        assertThat(before.status()).isEqualTo(FindingStatus.OPEN);
        assertThat(before.acknowledgement()).isNull();
        assertThat(before.backBecause()).isNull();
        c.plan.acknowledge("F14", c.action, before.fingerprint(), TODAY, TODAY.plusDays(30));
        FindingView held = c.of(FindingRule.F14, TODAY.plusDays(30)).get(0);
        assertThat(held.status()).isEqualTo(FindingStatus.ACKNOWLEDGED);
        assertThat(held.backBecause()).isNull();
        assertThat(held.acknowledgement())
                .isEqualTo(new FindingView.AcknowledgementView(
                        c.plan.acknowledgements.get(0).id(), "It is known.", TODAY.plusDays(30), "chair", TODAY));
        FindingView back = c.of(FindingRule.F14, TODAY.plusDays(31)).get(0);
        assertThat(back.status()).isEqualTo(FindingStatus.OPEN);
        assertThat(back.acknowledgement()).isNull();
        assertThat(back.backBecause()).isEqualTo("Its review date, 12 November 2024, has passed.");
    }

    @Test
    void itIsBackWhenTheFactsChange() {
        FindingCase c = late();
        String fingerprint = c.of(FindingRule.F14).get(0).fingerprint();
        c.plan.acknowledge("F14", c.action, fingerprint, TODAY, TODAY.plusDays(30));
        c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(DUE.plusDays(3)));
        FindingView back = c.of(FindingRule.F14).get(0);
        assertThat(back.status()).isEqualTo(FindingStatus.OPEN);
        assertThat(back.backBecause())
                .isEqualTo("The facts have changed since it was acknowledged on 13 October 2024.");
    }

    @Test
    void anAcknowledgementOfAnotherRuleOrRecordSaysNothing() {
        FindingCase c = late();
        String fingerprint = c.of(FindingRule.F14).get(0).fingerprint();
        c.plan.acknowledge("F05", c.action, fingerprint, TODAY, TODAY.plusDays(30));
        c.plan.acknowledge("F14", c.priority, fingerprint, TODAY, TODAY.plusDays(30));
        FindingView found = c.of(FindingRule.F14).get(0);
        assertThat(found.status()).isEqualTo(FindingStatus.OPEN);
        assertThat(found.backBecause()).isNull();
    }

    @Test
    void theLaterOfTwoAcknowledgementsIsShown() {
        FindingCase c = late();
        String fingerprint = c.of(FindingRule.F14).get(0).fingerprint();
        c.plan.acknowledge("F14", c.action, fingerprint, daysAgo(1), TODAY.plusDays(9));
        c.plan.acknowledge("F14", c.action, fingerprint, daysAgo(3), TODAY.plusDays(99));
        assertThat(c.of(FindingRule.F14).get(0).acknowledgement().reviewOn()).isEqualTo(TODAY.plusDays(9));
        // The later one is of other facts: the earlier one, of these, is out of date.
        c.plan.acknowledgements.clear();
        c.plan.acknowledge("F14", c.action, fingerprint, daysAgo(9), daysAgo(3));
        c.plan.acknowledge("F14", c.action, "0000", daysAgo(8), TODAY.plusDays(99));
        assertThat(c.of(FindingRule.F14).get(0).backBecause())
                .isEqualTo("The facts have changed since it was acknowledged on 5 October 2024.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void aFingerprintChangesWithItsFacts(
            FindingRule rule, String what, Consumer<FindingCase> plan, Consumer<FindingCase> change, boolean changes) {
        FindingCase c = FindingCase.of(plan);
        String before = c.of(rule).get(0).fingerprint();
        assertThat(before).matches("[0-9a-f]{32}");
        assertThat(c.of(rule, TODAY.plusDays(1)).get(0).fingerprint())
                .as("a day later")
                .isEqualTo(before);
        change.accept(c);
        String after = c.of(rule).get(0).fingerprint();
        assertThat(after.equals(before)).isEqualTo(!changes);
    }

    static List<Arguments> facts() {
        Consumer<FindingCase> late = c -> {
            c.plan.state(c.action, AMBER, DUE);
            c.plan.due(c.action, LocalDate.of(2024, 6, 30));
        };
        Consumer<FindingCase> complete = c -> {
            c.plan.state(c.action, BLUE, DUE);
            c.plan.milestone(c.action, "Six months", null, null);
        };
        Consumer<FindingCase> waits = c -> {
            UUID other = c.plan.action(c.priority, "1.2");
            c.plan.needs(c.action, other, DependencyKind.FINISH_START);
            c.plan.start(c.action, daysAgo(9));
            c.plan.due(other, daysAgo(5));
        };
        Consumer<FindingCase> amber = c -> {
            c.plan.state(c.action, AMBER, DUE);
            for (int month = 6; month < 9; month++) {
                UUID cycle = c.plan.cycle("Cycle " + month, LocalDate.of(2024, month, 28), false);
                c.plan.close(cycle, c.action, AMBER, null);
            }
        };
        return List.of(
                Arguments.of(
                        FindingRule.F14,
                        "reported again",
                        late,
                        said(c -> c.plan.state(c.action, AMBER, TODAY)),
                        false),
                Arguments.of(
                        FindingRule.F14, "reported green", late, said(c -> c.plan.state(c.action, GREEN, TODAY)), true),
                Arguments.of(
                        FindingRule.F14,
                        "the month and not its last day",
                        late,
                        said(c -> c.plan.due(c.action, PlannedDate.month(java.time.YearMonth.of(2024, 6)), null)),
                        true),
                Arguments.of(
                        FindingRule.F05,
                        "another approved date",
                        late,
                        said(c -> c.plan.due(c.action, LocalDate.of(2024, 6, 29))),
                        true),
                Arguments.of(
                        FindingRule.F01, "the date is given", complete, said(c -> c.plan.actual(c.action, DUE)), true),
                Arguments.of(
                        FindingRule.F01,
                        "complete since another day",
                        complete,
                        said(c -> {
                            c.plan.state(c.action, AMBER, DUE.plusDays(1));
                            c.plan.state(c.action, BLUE, DUE.plusDays(2));
                        }),
                        true),
                Arguments.of(
                        FindingRule.F02,
                        "another open milestone",
                        complete,
                        said(c -> c.plan.milestone(c.action, "Twelve months", null, null)),
                        true),
                Arguments.of(
                        FindingRule.F02,
                        "one more that is reached",
                        complete,
                        said(c -> c.plan.milestone(c.action, "Start", null, PlannedDate.day(DUE))),
                        false),
                Arguments.of(
                        FindingRule.F09,
                        "a forecast for what it waits for",
                        waits,
                        said(c -> c.plan.forecast(c.plan.actions.get(1).id(), TODAY)),
                        true),
                Arguments.of(
                        FindingRule.F05,
                        "one more close of the same",
                        amber,
                        said(c -> c.plan.close(
                                c.plan.cycle("Cycle 9", LocalDate.of(2024, 9, 28), false), c.action, AMBER, null)),
                        false),
                Arguments.of(
                        FindingRule.F15,
                        "it has a milestone now",
                        said(c -> c.plan.owners(c.action, List.of(), "", List.of())),
                        said(c -> c.plan.milestone(c.action, "Draft", null, null)),
                        true));
    }

    private static Consumer<FindingCase> said(Consumer<FindingCase> change) {
        return change;
    }

    @Test
    void twoRecordsNeverShareAFingerprint() {
        FindingCase c = new FindingCase();
        c.plan.action(c.priority, "1.2");
        Set<String> prints = new HashSet<>();
        assertThat(c.of(FindingRule.F15)).hasSize(2).allSatisfy(f -> assertThat(prints.add(f.fingerprint()))
                .isTrue());
    }

    @Test
    void theGravestFirstThenByRuleAndReference() {
        FindingCase c = new FindingCase();
        UUID later = c.plan.action(c.priority, "1.10");
        UUID earlier = c.plan.action(c.priority, "1.2");
        for (UUID action : List.of(c.action, later, earlier)) {
            c.plan.state(action, AMBER, DUE);
            c.plan.due(action, DUE);
        }
        c.plan.state(earlier, GREEN, TODAY);
        c.plan.forecast(earlier, TODAY);
        assertThat(Findings.of(c.plan.build(), TODAY))
                .extracting(f -> f.severity() + " " + f.rule() + " " + f.ref())
                .containsExactly(
                        "HIGH F03 1.2",
                        "HIGH F14 1.1",
                        "HIGH F14 1.2",
                        "HIGH F14 1.10",
                        "LOW F15 1.1",
                        "LOW F15 1.2",
                        "LOW F15 1.10");
    }

    @Test
    void aViewTellsItsRuleAndTheThresholdOfTheProgramme() {
        FindingCase c = late();
        c.plan.due(c.action, LocalDate.of(2024, 6, 30));
        c.plan.limits(new Thresholds(2, 60, 4, 6, 2, 90, 2, 60, 28));
        FindingView found = c.of(FindingRule.F05).get(0);
        assertThat(found.title()).isEqualTo(FindingRule.F05.title());
        assertThat(found.why()).isEqualTo(FindingRule.F05.why());
        assertThat(found.severity()).isEqualTo(Severity.HIGH);
        assertThat(found.threshold()).isEqualTo("4 closes in a row, or 60 days late");
        assertThat(found.subjectId()).isEqualTo(c.action);
        assertThat(found.priorities()).containsExactly(1);
    }

    @Test
    void counts() {
        FindingCase c = late();
        UUID second = c.plan.priority(2);
        c.saidToHaveNoRisks(second);
        c.plan.listing(second, c.action, "2.1", null);
        c.plan.milestones.clear();
        FindingView low = c.of(FindingRule.F15).get(0);
        c.plan.acknowledge("F15", c.action, low.fingerprint(), TODAY, TODAY.plusDays(1));
        FindingSummary summary = Findings.summary(Findings.of(c.plan.build(), TODAY));
        assertThat(summary.open()).isEqualTo(1);
        assertThat(summary.acknowledged()).isEqualTo(1);
        assertThat(summary.sentence()).isEqualTo("1 finding is open, 1 of high severity; 1 is acknowledged.");
        assertThat(summary.bySeverity())
                .containsExactly(
                        new SeverityCount(Severity.HIGH, 1, 0),
                        new SeverityCount(Severity.MEDIUM, 0, 0),
                        new SeverityCount(Severity.LOW, 0, 1));
        assertThat(summary.byRule())
                .containsExactly(
                        new RuleCount(FindingRule.F14, FindingRule.F14.title(), Severity.HIGH, 1, 0),
                        new RuleCount(FindingRule.F15, FindingRule.F15.title(), Severity.LOW, 0, 1));
        assertThat(summary.byPriority()).containsExactly(new PriorityCount(1, 1, 1), new PriorityCount(2, 1, 1));
    }

    @Test
    void theCountsAreSaidInASentence() {
        assertThat(Findings.summary(List.of()).sentence()).isEqualTo("No rule found anything.");
        FindingCase c = new FindingCase();
        c.plan.action(c.priority, "1.2");
        assertThat(Findings.summary(Findings.of(c.plan.build(), TODAY)).sentence())
                .isEqualTo("2 findings are open; 0 are acknowledged.");
    }

    @ParameterizedTest
    @EnumSource(FindingRule.class)
    void everyRuleIsDescribed(FindingRule rule) {
        assertThat(rule.name()).matches("F[0-2][0-9]|(K0[1-9]|K1[0-3])|M0[1-7]|R0[1-9]|R10|D01");
        assertThat(rule.title()).isNotBlank();
        assertThat(rule.why()).endsWith(".");
        assertThat(rule.severity()).isNotNull();
    }

    @Test
    void thresholdsAreSaidInWords() {
        assertThat(Arrays.stream(FindingRule.values())
                        .map(r -> r.threshold(Thresholds.OF_THE_PRODUCT))
                        .filter(w -> w != null))
                .containsExactly(
                        "3 closes in a row, or 90 days late",
                        "6 months after completion",
                        "2 times, or 90 days",
                        "2 closes in a row",
                        "60 days within a cycle, or 90 days step by step",
                        "more than 28 days",
                        "no tolerance: the share of actions or listings, rounded or cut off, or the priorities' rounded shares added; all figures of a line in one way",
                        "the days agreed for the measure",
                        "2 periods in a row",
                        "3 rises, then a fall by half or more in the month a year begins",
                        "3 times the spread of the figures beyond them, or worse than the first and the latest",
                        "3 closed cycles in a row",
                        "a whole cycle since it was said, or 92 days where none began",
                        "beyond the tolerance of the grant, without an explanation of the last three months",
                        "from 14 days before its day",
                        "from 30 days before its day",
                        "after its day, or 60 days where none was agreed");
        assertThat(FindingRule.F08.threshold(new Thresholds(2, 1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo("1 month after completion");
    }

    @Test
    void aSmallProgrammeHasWhatItHas() {
        assertThat(Findings.of(SmallProgramme.snapshot(), LocalDate.of(2024, 7, 15)))
                .extracting(f -> f.rule() + " " + f.ref())
                .containsExactly("F14 1.1", "F20 overall", "R02 R1", "F15 2.2", "K07 20-weeks");
    }
}
