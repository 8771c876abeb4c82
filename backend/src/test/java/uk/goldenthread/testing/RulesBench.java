package uk.goldenthread.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import uk.goldenthread.changes.Changes;
import uk.goldenthread.dashboard.Dashboard;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotBuilder;

/**
 * Part of {@code make bench}: findings over 500 actions and 36 closes, and changes a year apart, beside the dashboard of the same
 * snapshot. Each is the view made and written as JSON, which is what a first read costs over a cached one; in turn, in one process.
 */
public final class RulesBench {
    private static final int ACTIONS = 500;
    private static final int CLOSES = 36;
    private static final int YEAR = 12;
    private static final int ROUNDS = 5;
    private static final int RUNS = 20;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 28);
    private static final Rating[] RATINGS = {Rating.GREEN, Rating.AMBER, Rating.RED, Rating.GREEN, Rating.BLUE};
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RulesBench() {}

    public static void main(String[] args) {
        new RulesBench().run();
    }

    /** What is measured, and how much it answers. */
    private record Case(String name, Supplier<Object> view, Supplier<Integer> size) {}

    private void run() {
        ProgrammeSnapshot now = plan(CLOSES);
        ProgrammeSnapshot before = plan(CLOSES - YEAR);
        LocalDate today = FIRST.plusMonths(CLOSES);
        LocalDate then = today.minusMonths(YEAR);
        Case dashboard = new Case("dashboard", () -> Dashboard.of(now, today), () -> 1);
        Case findings = new Case("findings", () -> Findings.of(now, today), () -> Findings.of(now, today)
                .size());
        Case changes = new Case("changes", () -> Changes.between(before, then, now, today), () -> Changes.between(
                        before, then, now, today)
                .size());
        System.out.printf(
                "%nRules: %d × processor, Java %s, %d MB heap at most.%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(
                "%d actions, %d closes (%d rows), %d statements, %d milestones; changes between close %d and close %d.%n",
                now.actions().size(),
                now.cycles().size(),
                now.all(PlanKinds.ACTION_CLOSE).size(),
                now.all(PlanKinds.STATEMENT).size(),
                now.milestones().size(),
                CLOSES - YEAR,
                CLOSES);
        for (Case c : List.of(dashboard, findings, changes)) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-10s the very first, nothing compiled yet: %8.2f ms, %d records, %d bytes%n",
                    c.name(),
                    once(() -> write(c.view().get())) / 1e6,
                    c.size().get(),
                    write(c.view().get()).length());
        }
        System.out.println("  run               median of " + RUNS + ", ms");
        double[][] medians = new double[3][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<Case> cases = List.of(dashboard, findings, changes);
            for (int i = 0; i < cases.size(); i++) {
                Case c = cases.get(i);
                medians[i][round] = median(() -> write(c.view().get()));
                System.out.printf(Locale.ROOT, "  %-10s %18.3f%n", c.name(), medians[i][round]);
            }
        }
        double base = middle(medians[0]);
        Cache<String, String> answers = Caffeine.newBuilder().maximumSize(10).build();
        answers.put("findings", write(findings.view().get()));
        double cached = median(() -> answers.getIfPresent("findings"));
        System.out.printf(
                Locale.ROOT,
                "  medians: dashboard %.3f ms; findings %.3f ms, ratio %.2f; changes a year apart %.3f ms, ratio %.2f; findings cached %.4f ms%n",
                base,
                middle(medians[1]),
                middle(medians[1]) / base,
                middle(medians[2]),
                middle(medians[2]) / base,
                cached);
    }

    private static double median(Supplier<Object> work) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            millis[i] = once(work) / 1e6;
        }
        return middle(millis);
    }

    private static long once(Supplier<Object> work) {
        long start = System.nanoTime();
        Object made = work.get();
        long took = System.nanoTime() - start;
        if (made == null) {
            throw new IllegalStateException("nothing was made");
        }
        return took;
    }

    private static double middle(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plan after so many closes: every action stated in each, re-rated and re-forecast as the months go. */
    private static ProgrammeSnapshot plan(int closes) {
        SnapshotBuilder plan = new SnapshotBuilder();
        UUID[] cycles = new UUID[CLOSES];
        for (int c = 0; c < CLOSES; c++) {
            UUID id = plan.cycle("Cycle " + (c + 1), FIRST.plusMonths(c), false);
            cycles[c] = id;
        }
        plan.cycles.subList(closes, CLOSES).clear();
        UUID[] priorities = new UUID[10];
        for (int p = 0; p < priorities.length; p++) {
            priorities[p] = plan.priority(p + 1);
        }
        for (int a = 0; a < ACTIONS; a++) {
            UUID action = plan.action(
                    priorities[a % priorities.length], (a % priorities.length + 1) + "." + (a / priorities.length + 1));
            plan.due(action, PlannedDate.day(FIRST.plusMonths(a % 48)), null);
            plan.forecast(action, FIRST.plusMonths(a % 48).plusDays(closes * (a % 4)));
            for (int m = 0; m < 4; m++) {
                LocalDate due = FIRST.plusMonths(a % 40 + m);
                plan.milestone(
                        action, "Stage " + m, PlannedDate.day(due), m * 9 < closes ? PlannedDate.day(due) : null);
            }
            for (int c = 0; c < CLOSES; c++) {
                Rating rating = RATINGS[(a + c / 5) % RATINGS.length];
                // Identifiers run on past the closes that are left out, so that both states know the same records.
                UUID statement = plan.id();
                if (c < closes) {
                    String words = "Month " + c / 2 + " of action " + a;
                    plan.state(action, rating, null, FIRST.plusMonths(c), words, List.of(), cycles[c]);
                    plan.close(
                            cycles[c],
                            action,
                            statement,
                            true,
                            rating,
                            Rating.AMBER,
                            FIRST.plusMonths(a % 48),
                            "hash of " + words);
                } else {
                    plan.id();
                    plan.id();
                }
            }
        }
        return plan.build();
    }
}
