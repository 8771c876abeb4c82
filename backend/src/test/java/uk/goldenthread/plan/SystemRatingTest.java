package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.SystemRating.Facts;
import uk.goldenthread.plan.SystemRating.Step;
import uk.goldenthread.record.PlannedDate;

/** Every rule of the system rating, its boundaries, and which one is asked before which. */
class SystemRatingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 13);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
    private static final Step OPEN = new Step(false, false, null);
    private static final Step CLOSED = new Step(true, false, null);

    /** Facts of an action under way against whose date nothing speaks. */
    private static final class Case {
        boolean notRequired;
        PlannedDate due = PlannedDate.day(DUE);
        PlannedDate forecast;
        PlannedDate actual;
        boolean evidenced;
        boolean reported = true;
        LocalDate startOn;
        List<Step> milestones = List.of();
        List<LocalDate> upstream = List.of();

        Facts facts() {
            return new Facts(notRequired, due, forecast, actual, evidenced, reported, startOn, milestones, upstream);
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({"withoutRating", "finished", "red", "amber", "greyAndGreen"})
    void isGivenByItsRule(SystemRule rule, Rating rating, UnaryOperator<Case> with, String sentence) {
        SystemRating given = SystemRating.of(with.apply(new Case()).facts(), Thresholds.OF_THE_PRODUCT, TODAY);
        assertThat(given).isEqualTo(new SystemRating(rating, rule, sentence, 1));
    }

    static List<Arguments> withoutRating() {
        return List.of(
                of(SystemRule.NOT_REQUIRED, null, c -> c.notRequired = true, "Declared as no longer required."),
                of(
                        SystemRule.NOT_REQUIRED,
                        null,
                        c -> {
                            c.notRequired = true;
                            c.due = null;
                        },
                        "Declared as no longer required."),
                of(SystemRule.NO_APPROVED_DATE, null, c -> c.due = null, "It cannot be derived: no approved date."),
                of(
                        SystemRule.NO_APPROVED_DATE,
                        null,
                        c -> {
                            c.due = null;
                            c.forecast = PlannedDate.day(TODAY);
                            c.actual = PlannedDate.day(TODAY);
                            c.evidenced = true;
                        },
                        "It cannot be derived: no approved date."));
    }

    static List<Arguments> finished() {
        return List.of(
                of(
                        SystemRule.EVIDENCED,
                        Rating.BLUE,
                        c -> {
                            c.actual = PlannedDate.month(YearMonth.of(2024, 9));
                            c.evidenced = true;
                            c.milestones = List.of(CLOSED, CLOSED);
                        },
                        "Finished September 2024, with evidence and every milestone closed."),
                of(
                        SystemRule.NOT_EVIDENCED,
                        null,
                        c -> c.actual = PlannedDate.day(TODAY),
                        "Complete, not evidenced: no evidence is linked."),
                of(
                        SystemRule.NOT_EVIDENCED,
                        null,
                        c -> {
                            c.actual = PlannedDate.day(TODAY);
                            c.evidenced = true;
                            c.milestones = List.of(OPEN, CLOSED);
                        },
                        "Complete, not evidenced: one milestone is open."),
                of(
                        SystemRule.NOT_EVIDENCED,
                        null,
                        c -> {
                            c.actual = PlannedDate.day(TODAY);
                            c.evidenced = true;
                            c.milestones = List.of(OPEN, OPEN);
                        },
                        "Complete, not evidenced: 2 milestones are open."),
                of(
                        SystemRule.NOT_EVIDENCED,
                        null,
                        c -> {
                            c.actual = PlannedDate.day(TODAY);
                            c.milestones = List.of(OPEN, CLOSED);
                        },
                        "Complete, not evidenced: no evidence is linked and one milestone is open."),
                of(
                        SystemRule.EVIDENCED,
                        Rating.BLUE,
                        c -> {
                            c.actual = PlannedDate.day(TODAY);
                            c.evidenced = true;
                            c.due = PlannedDate.day(TODAY.minusDays(100));
                            c.forecast = PlannedDate.day(DUE);
                        },
                        "Finished 13 October 2024, with evidence and every milestone closed."));
    }

    static List<Arguments> red() {
        return List.of(
                of(
                        SystemRule.EXPECTED_LATE,
                        Rating.RED,
                        c -> c.forecast = PlannedDate.day(DUE.plusDays(1)),
                        "Expected 1 February 2025, after the approved date, 31 January 2025."),
                of(
                        SystemRule.EXPECTED_LATE,
                        Rating.RED,
                        c -> {
                            c.due = PlannedDate.day(TODAY.minusDays(1));
                            c.forecast = PlannedDate.day(TODAY);
                        },
                        "Expected 13 October 2024, after the approved date, 12 October 2024."),
                of(
                        SystemRule.DATE_PASSED,
                        Rating.RED,
                        c -> c.due = PlannedDate.day(TODAY.minusDays(1)),
                        "The approved date, 12 October 2024, has passed and it is not finished."),
                of(
                        SystemRule.DATE_PASSED,
                        Rating.RED,
                        c -> {
                            c.due = PlannedDate.day(TODAY.minusDays(1));
                            c.forecast = PlannedDate.day(TODAY.minusDays(1));
                        },
                        "The approved date, 12 October 2024, has passed and it is not finished."),
                of(
                        SystemRule.MILESTONE_LONG_OVERDUE,
                        Rating.RED,
                        c -> c.milestones = List.of(overdue(90), overdue(3)),
                        "A milestone is 90 days overdue; red from 90 days."));
    }

    static List<Arguments> amber() {
        return List.of(
                of(
                        SystemRule.MILESTONE_OVERDUE,
                        Rating.AMBER,
                        c -> c.milestones = List.of(overdue(89)),
                        "One milestone is overdue by 89 days."),
                of(
                        SystemRule.MILESTONE_OVERDUE,
                        Rating.AMBER,
                        c -> c.milestones = List.of(overdue(1), overdue(5), OPEN),
                        "2 milestones are overdue, the longest by 5 days."),
                of(
                        SystemRule.MILESTONE_OVERDUE,
                        Rating.AMBER,
                        c -> c.milestones = List.of(overdue(null)),
                        "One milestone is overdue."),
                of(
                        SystemRule.MILESTONE_OVERDUE,
                        Rating.AMBER,
                        c -> c.milestones = List.of(overdue(null), overdue(null)),
                        "2 milestones are overdue."),
                of(
                        SystemRule.MILESTONE_OVERDUE,
                        Rating.AMBER,
                        c -> {
                            c.milestones = List.of(overdue(1));
                            c.startOn = TODAY;
                            c.upstream = List.of(DUE);
                        },
                        "One milestone is overdue by 1 day."),
                of(
                        SystemRule.UPSTREAM_LATE,
                        Rating.AMBER,
                        c -> {
                            c.startOn = TODAY;
                            c.upstream = List.of(TODAY.plusDays(1), TODAY.minusDays(9));
                        },
                        "It starts 13 October 2024 but waits for an action expected 14 October 2024."));
    }

    static List<Arguments> greyAndGreen() {
        String green = "Nothing in its dates speaks against the approved date, 31 January 2025.";
        return List.of(
                of(
                        SystemRule.BEFORE_ITS_START,
                        Rating.GREY,
                        c -> {
                            c.reported = false;
                            c.startOn = TODAY.plusDays(1);
                        },
                        "It starts 14 October 2024 and nothing is reported yet."),
                of(
                        SystemRule.NOTHING_AGAINST,
                        Rating.GREEN,
                        c -> {
                            c.reported = false;
                            c.startOn = TODAY;
                        },
                        green),
                of(SystemRule.NOTHING_AGAINST, Rating.GREEN, c -> c.startOn = TODAY.plusDays(1), green),
                of(SystemRule.NOTHING_AGAINST, Rating.GREEN, c -> c.reported = false, green),
                of(SystemRule.NOTHING_AGAINST, Rating.GREEN, c -> {}, green),
                of(SystemRule.NOTHING_AGAINST, Rating.GREEN, c -> c.forecast = PlannedDate.day(DUE), green),
                of(SystemRule.NOTHING_AGAINST, Rating.GREEN, c -> c.milestones = List.of(OPEN, CLOSED), green),
                of(
                        SystemRule.NOTHING_AGAINST,
                        Rating.GREEN,
                        c -> {
                            c.startOn = TODAY;
                            c.upstream = List.of(TODAY);
                        },
                        green),
                of(SystemRule.NOTHING_AGAINST, Rating.GREEN, c -> c.upstream = List.of(DUE), green),
                of(
                        SystemRule.NOTHING_AGAINST,
                        Rating.GREEN,
                        c -> c.due = PlannedDate.day(TODAY),
                        "Nothing in its dates speaks against the approved date, 13 October 2024."));
    }

    /** An approved re-date moves the date that is asked for, and nothing else. */
    @Test
    void aLaterApprovedDateNeverLowersIt() {
        Case c = new Case();
        c.due = PlannedDate.day(TODAY.minusDays(1));
        assertThat(SystemRating.of(c.facts(), Thresholds.OF_THE_PRODUCT, TODAY).rating())
                .isEqualTo(Rating.RED);
        c.due = PlannedDate.day(TODAY);
        assertThat(SystemRating.of(c.facts(), Thresholds.OF_THE_PRODUCT, TODAY).rating())
                .isEqualTo(Rating.GREEN);
    }

    @Test
    void theThresholdIsThatOfTheProgrammeAndItsVersionIsKept() {
        Case c = new Case();
        c.milestones = List.of(overdue(30));
        SystemRating given = SystemRating.of(c.facts(), new Thresholds(4, 30, 1, 1, 1, 1, 1, 1, 1), TODAY);
        assertThat(given.rating()).isEqualTo(Rating.RED);
        assertThat(given.sentence()).isEqualTo("A milestone is 30 days overdue; red from 30 days.");
        assertThat(given.thresholds()).isEqualTo(4);
    }

    @Test
    void everyRuleHasItsWordsAndEveryRatingButOneItsRule() {
        assertThat(SystemRule.values()).allSatisfy(r -> assertThat(r.words()).isNotBlank());
        assertThat(Arrays.stream(SystemRule.values()).map(SystemRule::rating).distinct())
                .containsExactly(null, Rating.BLUE, Rating.RED, Rating.AMBER, Rating.GREY, Rating.GREEN);
    }

    private static Step overdue(Integer days) {
        return new Step(false, true, days);
    }

    private interface With {
        void change(Case c);
    }

    private static Arguments of(SystemRule rule, Rating rating, With with, String sentence) {
        UnaryOperator<Case> made = c -> {
            with.change(c);
            return c;
        };
        return Arguments.of(rule, rating, made, sentence);
    }
}
