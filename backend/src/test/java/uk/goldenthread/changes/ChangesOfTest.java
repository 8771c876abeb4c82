package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.plan.Rating.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.SmallProgramme;

/** What changed about actions, one change at a time. */
class ChangesOfTest {
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
    private static final PlannedDate DAY = PlannedDate.day(DUE);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ratings", "impacts", "dates", "places", "owners"})
    void isOneSentence(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, List<String> told) {
        ChangeCase c = new ChangeCase();
        before.accept(c);
        c.since();
        after.accept(c);
        assertThat(c.told()).containsExactlyElementsOf(told);
    }

    static List<Arguments> ratings() {
        return List.of(
                rating(GREEN, AMBER, "RATING_WORSE On target > Delayed: 1.1 Action went from green to amber."),
                rating(AMBER, GREEN, "RATING_BETTER Delayed > On target: 1.1 Action went from amber to green."),
                rating(AMBER, RED, "RATING_WORSE Delayed > Will miss: 1.1 Action went from amber to red."),
                rating(RED, AMBER, "RATING_BETTER Will miss > Delayed: 1.1 Action went from red to amber."),
                rating(GREEN, BLUE, "COMPLETED On target > Complete: 1.1 Action is complete; it was green."),
                rating(GREY, BLUE, "COMPLETED Not started > Complete: 1.1 Action is complete; it was not started."),
                rating(
                        BLUE,
                        AMBER,
                        "REOPENED Complete > Delayed: 1.1 Action is open again: it was complete and is now amber."),
                rating(
                        BLUE,
                        GREY,
                        "REOPENED Complete > Not started: 1.1 Action is open again: it was complete and is now not started."),
                rating(GREY, RED, "STARTED Not started > Will miss: 1.1 Action has started; it is now red."),
                rating(GREEN, GREY, "RATING_WORSE On target > Not started: 1.1 Action went from green to not started."),
                rating(RED, GREY, "RATING_WORSE Will miss > Not started: 1.1 Action went from red to not started."),
                rating(
                        GREEN,
                        WHITE,
                        "WITHDRAWN On target > Not required: 1.1 Action is no longer required; it was green."),
                rating(
                        BLUE,
                        WHITE,
                        "WITHDRAWN Complete > Not required: 1.1 Action is no longer required; it was blue."),
                rating(WHITE, AMBER, "ADDED Not required > Delayed: 1.1 Action is required again; it is now amber."),
                rating(
                        GREEN,
                        GREEN,
                        "RESTATED On target > On target: 1.1 Action was reported on again; it is still green."),
                of(
                        "first report, not started",
                        c -> {},
                        c -> c.plan.state(c.action, GREY, DUE),
                        "REPORTED_FIRST No report yet > Not started: 1.1 Action was reported on for the first time; it is not started."),
                of(
                        "first report, amber",
                        c -> {},
                        c -> c.plan.state(c.action, AMBER, DUE),
                        "REPORTED_FIRST No report yet > Delayed: 1.1 Action was reported on for the first time; it is amber."),
                of(
                        "first report, complete",
                        c -> {},
                        c -> c.plan.state(c.action, BLUE, DUE),
                        "REPORTED_FIRST No report yet > Complete: 1.1 Action was reported on for the first time; it is blue."),
                of(
                        "first report, no longer required",
                        c -> {},
                        c -> c.plan.state(c.action, WHITE, DUE),
                        "REPORTED_FIRST No report yet > Not required: 1.1 Action was reported on for the first time; it is not required."),
                of("nobody reports", c -> {}, c -> {}),
                of(
                        "said to be unchanged",
                        c -> c.plan.state(c.action, RED, DUE),
                        ChangeCase::unchanged,
                        "RESTATED Will miss > Will miss: 1.1 Action was reported on again, unchanged; it is still red."),
                of("nothing", c -> c.plan.state(c.action, RED, DUE), c -> {}));
    }

    static List<Arguments> impacts() {
        String restated = "RESTATED On target > On target: 1.1 Action was reported on again; it is still green.";
        return List.of(
                impact(
                        null,
                        GREEN,
                        restated,
                        "IMPACT_RATED No report yet > On trajectory: The impact of 1.1 Action is now green; nothing was said of it before."),
                impact(
                        GREY,
                        RED,
                        restated,
                        "IMPACT_RATED Not yet rated > Worse than baseline: The impact of 1.1 Action went from not rated to red."),
                impact(
                        AMBER,
                        GREEN,
                        restated,
                        "IMPACT_BETTER No clear change > On trajectory: The impact of 1.1 Action went from amber to green."),
                impact(
                        GREEN,
                        AMBER,
                        restated,
                        "IMPACT_WORSE On trajectory > No clear change: The impact of 1.1 Action went from green to amber."),
                impact(
                        GREEN,
                        null,
                        restated,
                        "IMPACT_UNRATED On trajectory > No report yet: Nothing is said of the impact of 1.1 Action any more; it was green."),
                impact(
                        WHITE,
                        GREEN,
                        restated,
                        "IMPACT_RATED Not required > On trajectory: The impact of 1.1 Action went from not required to green."),
                impact(
                        GREEN,
                        WHITE,
                        restated,
                        "IMPACT_RATED On trajectory > Not required: The impact of 1.1 Action went from green to not required."),
                impact(
                        GREEN,
                        GREY,
                        restated,
                        "IMPACT_UNRATED On trajectory > Not yet rated: The impact of 1.1 Action went from green to not rated."),
                impact(
                        null,
                        GREY,
                        restated,
                        "IMPACT_SAID No report yet > Not yet rated: The impact of 1.1 Action is now said to be not yet rated; nothing was said of it before."),
                impact(
                        GREY,
                        null,
                        restated,
                        "IMPACT_SAID Not yet rated > No report yet: Nothing is said of the impact of 1.1 Action any more; it was not rated."));
    }

    static List<Arguments> dates() {
        return List.of(
                of(
                        "later",
                        c -> c.plan.due(c.action, DUE),
                        c -> c.plan.due(c.action, DAY, PlannedDate.day(DUE.plusDays(1))),
                        "DATE_MOVED 31 January 2025 > 1 February 2025: The approved date of 1.1 Action moved from 31 January 2025 to 1 February 2025, 1 day later."),
                of(
                        "earlier",
                        c -> c.plan.due(c.action, DUE),
                        c -> c.plan.due(c.action, DAY, PlannedDate.day(DUE.minusDays(9))),
                        "DATE_MOVED 31 January 2025 > 22 January 2025: The approved date of 1.1 Action moved from 31 January 2025 to 22 January 2025, 9 days earlier."),
                of(
                        "to the month",
                        c -> c.plan.due(c.action, DUE),
                        c -> c.plan.due(c.action, DAY, PlannedDate.month(YearMonth.of(2025, 1))),
                        "DATE_MOVED 31 January 2025 > January 2025: The approved date of 1.1 Action moved from 31 January 2025 to January 2025."),
                of(
                        "first",
                        c -> {},
                        c -> c.plan.due(c.action, DUE),
                        "DATE_MOVED null > 31 January 2025: The approved date of 1.1 Action is now 31 January 2025; there was none."),
                of(
                        "taken away",
                        c -> c.plan.due(c.action, DUE),
                        c -> c.plan.due(c.action, null, null),
                        "DATE_MOVED 31 January 2025 > null: The approved date of 1.1 Action, 31 January 2025, was taken away."),
                of(
                        "forecast",
                        c -> c.plan.forecast(c.action, DUE),
                        c -> c.plan.forecast(c.action, DUE.plusDays(61)),
                        "FORECAST_MOVED 31 January 2025 > 2 April 2025: The forecast of 1.1 Action moved from 31 January 2025 to 2 April 2025, 61 days later."),
                of(
                        "finished",
                        c -> {},
                        c -> c.plan.actual(c.action, DUE),
                        "FINISH_DATED null > 31 January 2025: 1.1 Action was finished 31 January 2025."),
                of(
                        "finished another day",
                        c -> c.plan.actual(c.action, DUE),
                        c -> c.plan.actual(c.action, DUE.plusDays(1)),
                        "FINISH_DATED 31 January 2025 > 1 February 2025: 1.1 Action was finished 1 February 2025, not 31 January 2025 as said before."),
                of(
                        "not finished after all",
                        c -> c.plan.actual(c.action, DUE),
                        c -> c.plan.actual(c.action, null),
                        "FINISH_DATED 31 January 2025 > null: The completion date of 1.1 Action, 31 January 2025, was taken back."));
    }

    static List<Arguments> places() {
        return List.of(
                of(
                        "added",
                        c -> {},
                        c -> c.plan.action(c.priority, "1.2"),
                        "ADDED null > No report yet: 1.2 Action was added to the plan."),
                of(
                        "taken out",
                        c -> c.plan.state(c.action, GREEN, DUE),
                        c -> {
                            c.plan.actions.clear();
                            c.plan.listings.clear();
                        },
                        "WITHDRAWN On target > null: 1.1 Action was taken out of the plan."),
                of(
                        "no longer listed",
                        c -> c.plan.state(c.action, GREEN, DUE),
                        c -> {
                            c.plan.listings.clear();
                            c.plan.state(c.action, RED, DUE.plusDays(1));
                        },
                        "WITHDRAWN On target > null: 1.1 Action is no longer listed under any priority."),
                of(
                        "listed elsewhere too",
                        c -> {},
                        c -> c.plan.listing(c.plan.priorities.get(1).id(), c.action, "2.1", null),
                        "LISTING_CHANGED 1.1 > 1.1 and 2.1: What was listed as 1.1 is now listed as 1.1 and 2.1: Action."),
                of(
                        "listed at last",
                        c -> c.plan.listings.clear(),
                        c -> c.plan.listing(c.priority, c.action, "1.4", null),
                        "LISTING_CHANGED null > 1.4: What was listed as nothing is now listed as 1.4: Action."),
                of(
                        "never listed",
                        c -> c.plan.listings.clear(),
                        c -> c.plan.due(c.action, DUE),
                        "DATE_MOVED null > 31 January 2025: The approved date of Action is now 31 January 2025; there was none."),
                of(
                        "title",
                        c -> {},
                        c -> c.plan.title(c.action, "Portal"),
                        "EDITED Action > Portal: 1.1 Portal was edited: title."),
                of(
                        "start and success criteria",
                        c -> {},
                        c -> {
                            c.plan.start(c.action, DUE);
                            c.plan.owners(c.action, c.plan.action(c.action).leads(), "", List.of("Best"));
                        },
                        "EDITED null > null: 1.1 Action was edited: success criteria and start."),
                of(
                        "words",
                        c -> {},
                        c -> c.plan.change(
                                c.action,
                                a -> new ActionFacts(
                                        a.id(),
                                        2,
                                        a.title(),
                                        a.leads(),
                                        a.sro(),
                                        a.successCriteria(),
                                        "With the forum",
                                        "Fewer forms",
                                        a.startOn(),
                                        a.originalDue(),
                                        a.revisedDue(),
                                        a.forecast(),
                                        a.actual(),
                                        a.source(),
                                        a.basis(),
                                        a.dateWords())),
                        "EDITED null > null: 1.1 Action was edited: co-production and difference for families."));
    }

    static List<Arguments> owners() {
        List<Lead> two =
                List.of(new Lead("Survey lead", SmallProgramme.COUNCIL, ""), new Lead("Forum lead", null, "families"));
        return List.of(
                of(
                        "another",
                        c -> {},
                        c -> c.plan.owners(c.action, two, "Director", List.of("Better")),
                        "OWNER_CHANGED Head of SEND (Council) > Survey lead (Council), Forum lead for families and SRO Director: "
                                + "1.1 Action is now led by Survey lead (Council), Forum lead for families and SRO Director; before, by Head of SEND (Council)."),
                of(
                        "nobody",
                        c -> {},
                        c -> c.plan.owners(c.action, List.of(), "", List.of("Better")),
                        "OWNER_CHANGED Head of SEND (Council) > null: 1.1 Action has nobody who leads it any more; before, Head of SEND (Council)."),
                of(
                        "the first",
                        c -> c.plan.owners(c.action, List.of(), "", List.of("Better")),
                        c -> c.plan.owners(
                                c.action, List.of(new Lead("Survey lead", null, null)), "", List.of("Better")),
                        "OWNER_CHANGED null > Survey lead: 1.1 Action is now led by Survey lead."));
    }

    @Test
    void aDatePassesWithoutAnybodyWriting() {
        ChangeCase c = new ChangeCase();
        c.plan.due(c.action, DUE);
        c.plan.state(c.action, GREEN, DUE);
        c.since();
        assertThat(c.told(DUE, DUE)).isEmpty();
        assertThat(c.told(DUE, DUE.plusDays(1)))
                .containsExactly(
                        "DATE_PASSED null > 31 January 2025: The approved date of 1.1 Action, 31 January 2025, has passed and it is not finished.");
        assertThat(c.told(DUE.plusDays(1), DUE.plusDays(2))).as("late already").isEmpty();
        c.plan.state(c.action, BLUE, DUE.plusDays(1));
        assertThat(c.told(DUE, DUE.plusDays(1)))
                .containsExactly("COMPLETED On target > Complete: 1.1 Action is complete; it was green.");
    }

    @Test
    void whatIsOpenAgainAfterItsDateIsPastIt() {
        ChangeCase c = new ChangeCase();
        c.plan.due(c.action, DUE);
        c.plan.state(c.action, WHITE, DUE);
        c.since();
        c.plan.state(c.action, AMBER, DUE.plusDays(1));
        assertThat(c.told(DUE.plusDays(1), DUE.plusDays(2)))
                .containsExactly(
                        "DATE_PASSED null > 31 January 2025: The approved date of 1.1 Action, 31 January 2025, has passed and it is not finished.",
                        "ADDED Not required > Delayed: 1.1 Action is required again; it is now amber.");
        c.plan.statements.clear();
        c.plan.state(c.action, WHITE, DUE);
        assertThat(c.told(DUE, DUE.plusDays(2)))
                .extracting(t -> t.split(" ")[0])
                .doesNotContain("DATE_PASSED");
    }

    @Test
    void anActionInTwoPrioritiesIsToldOnceUnderTheFirst() {
        ChangeCase c = new ChangeCase();
        c.plan.listing(c.plan.priorities.get(1).id(), c.action, "2.1", null);
        c.since();
        c.plan.due(c.action, DUE);
        assertThat(c.changes()).singleElement().satisfies(change -> {
            assertThat(change.group()).isEqualTo(1);
            assertThat(change.priorities()).containsExactly(1, 2);
            assertThat(change.ref()).isEqualTo("1.1");
            assertThat(change.subjectKind()).isEqualTo(RecordKind.ACTION);
            assertThat(change.subjectId()).isEqualTo(c.action);
        });
    }

    private static Arguments rating(Rating before, Rating after, String told) {
        return of(
                before + " to " + after,
                c -> c.plan.state(c.action, before, DUE),
                c -> c.plan.state(c.action, after, DUE.plusDays(1)),
                told);
    }

    private static Arguments impact(Rating before, Rating after, String... told) {
        return of(before + " to " + after, c -> impact(c, before, DUE), c -> impact(c, after, DUE.plusDays(1)), told);
    }

    private static UUID impact(ChangeCase c, Rating impact, LocalDate on) {
        return c.plan.state(c.action, GREEN, impact, on, "", List.of(), null);
    }

    private static Arguments of(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, String... told) {
        return Arguments.of(name, before, after, List.of(told));
    }
}
