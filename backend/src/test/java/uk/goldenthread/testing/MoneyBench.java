package uk.goldenthread.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import uk.goldenthread.dashboard.Dashboard;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.money.MoneyBars;
import uk.goldenthread.read.money.MoneyMonth;
import uk.goldenthread.read.money.MoneyViews;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotBuilder;

/**
 * Part of {@code make bench}: a grant of eight workstreams with 10,000 records of spending, beside the dashboard of the same snapshot of
 * 500 actions. Each is the view made and written as JSON; in turn, in one process.
 */
public final class MoneyBench {
    private static final int ACTIONS = 500;
    private static final int WORKSTREAMS = 8;
    private static final int SPENDING = 10_000;
    private static final int RUNS = 40;
    private static final int ROUNDS = 5;
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private MoneyBench() {}

    public static void main(String[] args) {
        new MoneyBench().run();
    }

    private record Case(String name, Supplier<Object> view) {}

    private void run() {
        ProgrammeSnapshot s = plan();
        var fund = s.money().funds().get(0);
        var workstreams = s.money().of(fund).workstreams();
        List<Case> cases = List.of(
                new Case("dashboard", () -> Dashboard.of(s, TODAY)),
                new Case("grant", () -> MoneyViews.page(s, fund, TODAY)),
                new Case(
                        "grant chart",
                        () -> MoneyBars.draw(
                                fund.title(), fund.awardPence(), MoneyMonth.of(s.money(), workstreams, TODAY))),
                new Case("findings", () -> Findings.of(s, TODAY)));
        System.out.printf(
                "%nMoney: %d × processor, Java %s; %d actions, %d workstreams, %d records of spending.%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                s.actions().size(),
                workstreams.size(),
                SPENDING);
        double[][] medians = new double[cases.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < cases.size(); c++) {
                medians[c][round] = median(cases.get(c).view());
            }
        }
        double base = middle(medians[0]);
        for (int c = 0; c < cases.size(); c++) {
            double median = middle(medians[c]);
            System.out.printf(
                    Locale.ROOT,
                    "  %-12s median %7.3f ms, ratio %5.2f%n",
                    cases.get(c).name(),
                    median,
                    median / base);
        }
    }

    private double median(Supplier<Object> view) {
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            if (write(view.get()).isEmpty()) {
                throw new IllegalStateException("nothing was made");
            }
            runs[i] = (System.nanoTime() - start) / 1e6;
        }
        return middle(runs);
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

    private static ProgrammeSnapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder();
        UUID[] priorities = new UUID[10];
        for (int p = 0; p < priorities.length; p++) {
            priorities[p] = plan.priority(p + 1);
        }
        for (int a = 0; a < ACTIONS; a++) {
            UUID action = plan.action(
                    priorities[a % priorities.length], (a % priorities.length + 1) + "." + (a / priorities.length + 1));
            plan.due(action, PlannedDate.day(FIRST.plusMonths(a % 24)), null);
            plan.state(action, Rating.GREEN, null, FIRST, "Going well", List.of(), null);
        }
        UUID fund = plan.money.grant("dbv", 30);
        UUID[] workstreams = new UUID[WORKSTREAMS];
        for (int w = 0; w < WORKSTREAMS; w++) {
            workstreams[w] = plan.money.workstream(fund, "Workstream " + w, 100_000_000);
            for (int m = 0; m < 24; m++) {
                plan.money.profile(workstreams[w], FIRST.plusMonths(m), 4_000_000);
                plan.money.forecast(workstreams[w], FIRST.plusMonths(m), 4_000_000);
            }
            UUID output = plan.money.output(workstreams[w], "Delegates", 60, null);
            plan.money.delivered(output, FIRST.plusMonths(3), 17, false);
        }
        for (int i = 0; i < SPENDING; i++) {
            plan.money.paid(workstreams[i % WORKSTREAMS], FIRST.plusDays(i % 600), 10_000 + i);
        }
        return plan.build();
    }
}
