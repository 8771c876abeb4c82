package uk.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** One priority with one action, 1.1, made as a rule needs it. */
final class FindingCase {
    static final LocalDate TODAY = LocalDate.of(2024, 10, 13);
    final SnapshotBuilder plan = new SnapshotBuilder();
    final UUID priority = plan.priority(1);
    final UUID action = plan.action(priority, "1.1");

    FindingCase() {
        saidToHaveNoRisks(priority);
    }

    /** On a day so late that the statement always counts. */
    void saidToHaveNoRisks(UUID priorityId) {
        plan.noRisks(priorityId, LocalDate.of(2099, 12, 31));
    }

    static FindingCase of(Consumer<FindingCase> made) {
        FindingCase c = new FindingCase();
        made.accept(c);
        return c;
    }

    List<FindingView> of(FindingRule rule) {
        return of(rule, TODAY);
    }

    List<FindingView> of(FindingRule rule, LocalDate today) {
        return Findings.of(plan.build(), today).stream()
                .filter(f -> f.rule() == rule)
                .toList();
    }

    /** The only finding of the rule, or none where the sentence is null. */
    void says(FindingRule rule, String sentence) {
        List<FindingView> found = of(rule);
        if (sentence == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(FindingView::sentence).containsExactly(sentence);
            assertThat(found.get(0).records()).isNotEmpty();
        }
    }

    static PlannedDate day(int year, int month, int day) {
        return PlannedDate.day(LocalDate.of(year, month, day));
    }

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }
}
