package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;

/** What changed about milestones, dates asked for and dependencies, one change at a time. */
class StepChangesOfTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 13);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
    private static final PlannedDate REACHED = PlannedDate.day(DAY);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"milestones", "requests", "dependencies"})
    void isOneSentence(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, List<String> told) {
        ChangeCase c = new ChangeCase();
        before.accept(c);
        c.since();
        after.accept(c);
        assertThat(c.told()).containsExactlyElementsOf(told);
    }

    static List<Arguments> milestones() {
        return List.of(
                of(
                        "added",
                        c -> {},
                        c -> draft(c, null, null),
                        "MILESTONE_ADDED null > Draft: 1.1 Action has a new milestone: Draft."),
                of(
                        "added with its date",
                        c -> {},
                        c -> draft(c, DUE, null),
                        "MILESTONE_ADDED null > Draft: 1.1 Action has a new milestone: Draft, due 31 January 2025."),
                of(
                        "added when reached",
                        c -> {},
                        c -> draft(c, DUE, DAY),
                        "MILESTONE_ADDED null > Draft: 1.1 Action has a new milestone: Draft, reached 13 October 2024."),
                of(
                        "added when overdue",
                        c -> {},
                        c -> draft(c, DAY.minusDays(1), null),
                        "MILESTONE_MISSED null > 12 October 2024: A milestone of 1.1 Action was missed: Draft, due 12 October 2024.",
                        "MILESTONE_ADDED null > Draft: 1.1 Action has a new milestone: Draft, due 12 October 2024."),
                of(
                        "taken out",
                        c -> draft(c, null, null),
                        c -> c.plan.milestones.clear(),
                        "MILESTONE_DROPPED Draft > null: A milestone of 1.1 Action was taken out: Draft."),
                changed(
                        "reached",
                        m -> with(m, m.title(), m.originalDue(), null, REACHED, null),
                        "MILESTONE_HIT null > 13 October 2024: A milestone of 1.1 Action was reached 13 October 2024: Draft."),
                changed(
                        "no longer required",
                        m -> with(m, m.title(), m.originalDue(), null, null, Rating.WHITE),
                        "MILESTONE_DROPPED null > null: A milestone of 1.1 Action is no longer required: Draft."),
                of(
                        "reopened",
                        c -> draft(c, DUE, DAY),
                        c -> c.plan.milestones.replaceAll(m -> with(m, m.title(), m.originalDue(), null, null, null)),
                        "MILESTONE_REOPENED 13 October 2024 > null: A milestone of 1.1 Action is open again: Draft."),
                of(
                        "reached another day",
                        c -> draft(c, DUE, DAY),
                        c -> c.plan.milestones.replaceAll(
                                m -> with(m, m.title(), m.originalDue(), null, PlannedDate.day(DUE), null)),
                        "MILESTONE_EDITED null > null: A milestone of 1.1 Action was edited (day it was reached): Draft."),
                changed(
                        "date moved",
                        m -> with(m, m.title(), PlannedDate.day(DUE.plusDays(1)), null, null, null),
                        "MILESTONE_MOVED 31 January 2025 > 1 February 2025: The date of a milestone of 1.1 Action (Draft) moved from 31 January 2025 to 1 February 2025, 1 day later."),
                changed(
                        "forecast",
                        m -> with(m, m.title(), m.originalDue(), REACHED, null, null),
                        "MILESTONE_MOVED null > 13 October 2024: The forecast of a milestone of 1.1 Action (Draft) is now 13 October 2024; there was none."),
                changed(
                        "rating",
                        m -> with(m, m.title(), m.originalDue(), null, null, Rating.AMBER),
                        "MILESTONE_EDITED null > Delayed: A milestone of 1.1 Action was edited (rating): Draft."),
                changed(
                        "title",
                        m -> with(m, "First draft", m.originalDue(), null, null, null),
                        "MILESTONE_EDITED null > null: A milestone of 1.1 Action was edited (title): First draft."),
                changed(
                        "stage, weight and confidence",
                        m -> new MilestoneFacts(
                                m.id(),
                                2,
                                m.actionId(),
                                m.position(),
                                m.kind(),
                                m.title(),
                                m.originalDue(),
                                null,
                                null,
                                null,
                                Confidence.NOT_AT_RISK,
                                6,
                                2,
                                "",
                                null,
                                "",
                                m.basis(),
                                m.dateWords()),
                        "MILESTONE_EDITED null > null: A milestone of 1.1 Action was edited (stage, weight and confidence): Draft."),
                of(
                        "missed as a paper says",
                        c -> c.plan.milestone(c.action, "Draft", null, null),
                        c -> c.plan.milestones.replaceAll(m -> new MilestoneFacts(
                                m.id(),
                                2,
                                m.actionId(),
                                m.position(),
                                m.kind(),
                                m.title(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "has passed",
                                null,
                                "",
                                m.basis(),
                                m.dateWords())),
                        "MILESTONE_MISSED null > null: A milestone of 1.1 Action was missed: Draft, as a paper says.",
                        "MILESTONE_EDITED null > null: A milestone of 1.1 Action was edited (what a paper says): Draft."),
                changed("nothing but its version", m -> with(m, m.title(), m.originalDue(), null, null, null)));
    }

    static List<Arguments> requests() {
        return List.of(
                of(
                        "asked for",
                        c -> {},
                        c -> c.plan.request(c.action, DUE, DUE.plusDays(28), DeadlineState.REQUESTED, DAY),
                        "DATE_REQUESTED 31 January 2025 > 28 February 2025: Another date for 1.1 Action was asked for, from 31 January 2025 to 28 February 2025: Capacity."),
                of(
                        "asked for, there was none",
                        c -> {},
                        c -> c.plan.request(c.action, null, DUE, DeadlineState.REQUESTED, DAY),
                        "DATE_REQUESTED null > 31 January 2025: Another date for 1.1 Action was asked for, from none to 31 January 2025: Capacity."),
                of(
                        "asked for and refused",
                        c -> {},
                        c -> c.plan.request(c.action, null, DUE, DeadlineState.REFUSED, DAY),
                        "DATE_REQUESTED null > 31 January 2025: Another date for 1.1 Action was asked for, from none to 31 January 2025: Capacity.",
                        "DATE_REFUSED 31 January 2025 > null: Another date for 1.1 Action, 31 January 2025, was refused."),
                requested(
                        "refused",
                        DeadlineState.REFUSED,
                        "DATE_REFUSED 28 February 2025 > 31 January 2025: Another date for 1.1 Action, 28 February 2025, was refused."),
                requested(
                        "withdrawn",
                        DeadlineState.WITHDRAWN,
                        "REQUEST_WITHDRAWN 28 February 2025 > 31 January 2025: Another date for 1.1 Action, 28 February 2025, was no longer asked for."),
                requested("approved, which the date tells", DeadlineState.APPROVED),
                requested("still waiting", DeadlineState.REQUESTED));
    }

    static List<Arguments> dependencies() {
        return List.of(
                of(
                        "waits",
                        c -> c.plan.action(c.other, "2.1"),
                        c -> c.plan.needs(c.action, c.plan.actions.get(1).id(), DependencyKind.FINISH_START),
                        "DEPENDENCY_ADDED null > 2.1 Action: 1.1 Action now waits for 2.1 Action."),
                of(
                        "made together",
                        c -> c.plan.action(c.other, "2.1"),
                        c -> c.plan.needs(c.action, c.plan.actions.get(1).id(), DependencyKind.INTERDEPENDENT),
                        "DEPENDENCY_ADDED null > 2.1 Action: 1.1 Action is now made together with 2.1 Action."),
                of(
                        "no longer",
                        c -> c.plan.needs(c.action, c.plan.action(c.other, "2.1"), DependencyKind.FINISH_START),
                        c -> c.plan.dependencies.clear(),
                        "DEPENDENCY_REMOVED 2.1 Action > null: 1.1 Action no longer depends on 2.1 Action."),
                of(
                        "as before",
                        c -> c.plan.needs(c.action, c.plan.action(c.other, "2.1"), DependencyKind.FINISH_START),
                        c -> {}));
    }

    @Test
    void aMilestoneIsMissedWhenItsDatePasses() {
        ChangeCase c = new ChangeCase();
        UUID milestone = draft(c, DUE, null);
        c.since();
        assertThat(c.told(DUE, DUE)).isEmpty();
        assertThat(c.told(DUE, DUE.plusDays(1)))
                .containsExactly(
                        "MILESTONE_MISSED null > 31 January 2025: A milestone of 1.1 Action was missed: Draft, due 31 January 2025.");
        assertThat(c.told(DUE.plusDays(1), DUE.plusDays(2))).isEmpty();
        assertThat(Changes.between(c.before(), DUE, c.before(), DUE.plusDays(1)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.subjectKind()).isEqualTo(RecordKind.MILESTONE);
                    assertThat(change.subjectId()).isEqualTo(milestone);
                    assertThat(change.ref()).isEqualTo("1.1");
                    assertThat(change.group()).isEqualTo(1);
                });
    }

    private static UUID draft(ChangeCase c, LocalDate due, LocalDate actual) {
        return c.plan.milestone(
                c.action,
                "Draft",
                due == null ? null : PlannedDate.day(due),
                actual == null ? null : PlannedDate.day(actual));
    }

    private static MilestoneFacts with(
            MilestoneFacts m, String title, PlannedDate due, PlannedDate forecast, PlannedDate actual, Rating rating) {
        return new MilestoneFacts(
                m.id(),
                2,
                m.actionId(),
                m.position(),
                m.kind(),
                title,
                due,
                forecast,
                actual,
                rating,
                null,
                null,
                null,
                "",
                null,
                "",
                m.basis(),
                m.dateWords());
    }

    /** A milestone due in January, changed so. */
    private static Arguments changed(String name, UnaryOperator<MilestoneFacts> to, String... told) {
        return of(name, c -> draft(c, DUE, null), c -> c.plan.milestones.replaceAll(to), told);
    }

    /** A request that waits, decided so. */
    private static Arguments requested(String name, DeadlineState to, String... told) {
        return of(
                name,
                c -> c.plan.request(c.action, DUE, DUE.plusDays(28), DeadlineState.REQUESTED, DAY),
                c -> c.plan.deadlineChanges.replaceAll(r -> new DeadlineChangeFacts(
                        r.id(),
                        2,
                        r.actionId(),
                        r.fromDue(),
                        r.toDue(),
                        r.reason(),
                        r.category(),
                        to,
                        false,
                        null,
                        "",
                        r.requestedOn(),
                        null,
                        DAY,
                        "",
                        null,
                        "",
                        r.basis())),
                told);
    }

    private static Arguments of(String name, Consumer<ChangeCase> before, Consumer<ChangeCase> after, String... told) {
        return Arguments.of(name, before, after, List.of(told));
    }
}
