package uk.goldenthread.findings;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** How an expected finish moves from report to report. */
final class ForecastRules {
    private ForecastRules() {}

    /**
     * A finish as it was expected in an earlier report.
     *
     * @param close the close at which it stood; null where the report belongs to none
     * @param on    day of the report
     */
    private record Earlier(PlannedDate forecast, @Nullable ActionCloseFacts close, LocalDate on) {
        String when(ProgrammeSnapshot s) {
            return close == null
                    ? "as reported on " + PlannedDate.words(on)
                    : "at the close of " + Closes.title(s, close);
        }

        FindingBuilder on(ProgrammeSnapshot s, FindingBuilder found) {
            return close == null ? found : found.with(List.of(Closes.record(s, close)));
        }
    }

    /** F17 */
    static List<FindingBuilder> jumps(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .filter(a -> s.progress(a) != Rating.BLUE && s.progress(a) != Rating.WHITE)
                .filter(a -> a.forecast() != null)
                .flatMap(a -> {
                    List<Earlier> earlier = earlier(s, a);
                    return jumped(s, a, earlier).or(() -> slid(s, a, earlier)).stream();
                })
                .toList();
    }

    /** Far from one report to the next. */
    private static Optional<FindingBuilder> jumped(ProgrammeSnapshot s, ActionFacts a, List<Earlier> earlier) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Earlier before = earlier.get(0);
        long days = days(before, a);
        return Math.abs(days) < s.limits().forecastJumpDays() || agreed(s, a, before)
                ? Optional.empty()
                : Optional.of(before.on(
                        s,
                        FindingBuilder.about(
                                s,
                                a,
                                "The forecast of " + Labels.action(s, a) + " moved by "
                                        + Labels.count(Math.abs(days), "day") + " to "
                                        + (days > 0 ? "a later" : "an earlier") + " date, from "
                                        + before.forecast().words() + " " + before.when(s) + " to "
                                        + a.forecast().words() + ".",
                                before.forecast(),
                                a.forecast())));
    }

    /** By small steps, each of which would pass by itself. */
    private static Optional<FindingBuilder> slid(ProgrammeSnapshot s, ActionFacts a, List<Earlier> earlier) {
        LocalDate last = a.forecast().date();
        Earlier first = null;
        int steps = 0;
        for (Earlier e : earlier) {
            if (e.forecast().date().isAfter(last)) {
                break;
            }
            if (e.forecast().date().isBefore(last)) {
                steps++;
                first = e;
            }
            last = e.forecast().date();
        }
        if (steps < 2 || days(first, a) < s.limits().redatedDays() || agreed(s, a, first)) {
            return Optional.empty();
        }
        return Optional.of(first.on(
                s,
                FindingBuilder.about(
                        s,
                        a,
                        "The forecast of " + Labels.action(s, a) + " has slid in " + steps + " steps by "
                                + Labels.count(days(first, a), "day") + ", from "
                                + first.forecast().words() + " " + first.when(s) + " to "
                                + a.forecast().words() + ".",
                        first.forecast(),
                        a.forecast())));
    }

    /** The newest first: closes as far as they know a forecast, and before the first of them the statements themselves. */
    private static List<Earlier> earlier(ProgrammeSnapshot s, ActionFacts a) {
        Optional<StatementFacts> latest = s.latestStatement(a);
        List<Earlier> earlier = new ArrayList<>();
        LocalDate before = LocalDate.MAX;
        for (ActionCloseFacts c : s.closesOf(a)) {
            // A close that holds the latest statement knows nothing older.
            if (latest.isPresent() && latest.get().id().equals(c.statementId())) {
                continue;
            }
            // Before an action was complete something else was expected.
            if (c.forecast() == null) {
                return earlier.isEmpty() && latest.isPresent() ? statements(s, a, latest.get()) : earlier;
            }
            CycleFacts cycle = s.byId(PlanKinds.CYCLE).get(c.cycleId());
            earlier.add(new Earlier(c.forecast(), c, cycle.periodTo()));
            before = cycle.periodFrom();
        }
        LocalDate first = before;
        latest.ifPresent(t ->
                statements(s, a, t).stream().filter(e -> e.on().isBefore(first)).forEach(earlier::add));
        return earlier;
    }

    private static List<Earlier> statements(ProgrammeSnapshot s, ActionFacts a, StatementFacts latest) {
        List<Earlier> earlier = new ArrayList<>();
        // A statement that leaves the forecast blank leaves it standing, so it has moved nothing.
        Optional<StatementFacts> next = latest.forecast() == null ? Optional.empty() : Optional.of(latest);
        while (next.isPresent()) {
            next = older(s, a, next.get());
            next.ifPresent(t -> earlier.add(new Earlier(t.forecast(), null, t.positionOn())));
        }
        return earlier;
    }

    private static Optional<StatementFacts> older(ProgrammeSnapshot s, ActionFacts a, StatementFacts than) {
        List<StatementFacts> newestFirst = s.statementsOf(a);
        return newestFirst.subList(newestFirst.indexOf(than) + 1, newestFirst.size()).stream()
                .filter(t -> than.cycleId() == null || !than.cycleId().equals(t.cycleId()))
                // What is complete expects nothing: what was expected before it was reopened is another matter.
                .takeWhile(t -> t.progress() != Rating.BLUE && t.progress() != Rating.WHITE)
                .filter(t -> t.forecast() != null)
                .findFirst();
    }

    /** Whether another date was approved meanwhile and the forecast keeps it: then a board has seen it move. */
    private static boolean agreed(ProgrammeSnapshot s, ActionFacts a, Earlier since) {
        return a.due() != null
                && !a.forecast().date().isAfter(a.due().date())
                && (since.close() != null && since.close().due() != null
                        ? !PlannedDate.same(since.close().due(), a.due())
                        : s.deadlineChangesOf(a).stream()
                                .anyMatch(c -> c.state() == DeadlineState.APPROVED
                                        && PlannedDate.same(c.toDue(), a.due())
                                        && !c.decidedOn().isBefore(since.on())));
    }

    private static long days(Earlier before, ActionFacts a) {
        return ChronoUnit.DAYS.between(before.forecast().date(), a.forecast().date());
    }
}
