package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.plan.Rating.*;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.goldenthread.changes.ChangesView.GroupCount;
import uk.goldenthread.changes.ChangesView.StateView;
import uk.goldenthread.changes.ChangesView.TypeCount;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.snapshot.Point;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Counts, groups and the order of changes. */
class ChangesViewOfTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 13);
    private static final Instant WHEN = Instant.parse("2024-10-13T10:00:00Z");

    private static ChangesView view(ProgrammeSnapshot from, ProgrammeSnapshot to) {
        return Changes.view(
                new Point(from, DAY, WHEN.minusSeconds(60), "the close of July", null),
                new Point(to, DAY, WHEN, "now", null),
                new PageQuery());
    }

    @Test
    void nothingChangedIsSaid() {
        ChangeCase c = new ChangeCase();
        c.since();
        ChangesView view = view(c.before(), c.plan.build());
        assertThat(view.nothingChanged()).isTrue();
        assertThat(view.sentence()).isEqualTo("Nothing changed between the close of July and now.");
        assertThat(view.byType()).isEmpty();
        assertThat(view.groups()).isEmpty();
        assertThat(view.items()).isEmpty();
        assertThat(view.page().totalItems()).isZero();
        assertThat(view.from()).isEqualTo(new StateView("the close of July", DAY, 1, WHEN.minusSeconds(60), null));
        assertThat(view.to()).isEqualTo(new StateView("now", DAY, 1, WHEN, null));
    }

    @Test
    void countsAreOfAllChangesByTypeAndByPriority() {
        ChangeCase c = new ChangeCase();
        c.plan.action(c.other, "2.10");
        c.plan.action(c.other, "2.9");
        c.since();
        c.plan.actions.forEach(a -> c.plan.state(a.id(), AMBER, DAY));
        c.plan.due(c.action, DAY);
        c.plan.cycle("October", DAY, true);
        ChangesView view = view(c.before(), c.plan.build());
        assertThat(view.nothingChanged()).isFalse();
        assertThat(view.sentence()).isEqualTo("5 changes between the close of July and now.");
        assertThat(view.byType())
                .containsExactly(
                        new TypeCount(ChangeType.REPORTED_FIRST, "first report", 3),
                        new TypeCount(ChangeType.DATE_MOVED, "approved date moved", 1),
                        new TypeCount(ChangeType.CYCLE_OPENED, "cycle opened", 1));
        assertThat(view.groups())
                .containsExactly(
                        new GroupCount(1, "Priority 1", 2),
                        new GroupCount(2, "Priority 2", 2),
                        new GroupCount(null, "The programme as a whole", 1));
        assertThat(view.items())
                .extracting(i -> i.group() + " " + i.ref() + " " + i.type())
                .containsExactly(
                        "1 1.1 REPORTED_FIRST",
                        "1 1.1 DATE_MOVED",
                        "2 2.9 REPORTED_FIRST",
                        "2 2.10 REPORTED_FIRST",
                        "null October CYCLE_OPENED");
        assertThat(view.page().totalItems()).isEqualTo(5);
    }

    @Test
    void aPriorityIsCalledAsTheLaterStateCallsIt() {
        ChangeCase c = new ChangeCase();
        c.since();
        c.plan.priorities.remove(1);
        ChangesView view = view(c.before(), c.plan.build());
        assertThat(view.sentence()).isEqualTo("1 change between the close of July and now.");
        assertThat(view.groups()).containsExactly(new GroupCount(2, "Priority 2", 1));
    }

    @Test
    void everyTypeHasItsWords() {
        assertThat(ChangeType.values()).allSatisfy(t -> assertThat(t.words()).isNotBlank());
    }
}
