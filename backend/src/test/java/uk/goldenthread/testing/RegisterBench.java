package uk.goldenthread.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import uk.goldenthread.dashboard.Dashboard;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.risk.HeatMap;
import uk.goldenthread.read.risk.HeatMapChart;
import uk.goldenthread.read.risk.RegisterReads;
import uk.goldenthread.read.risk.RiskReads;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotBuilder;

/**
 * Part of {@code make bench}: the register of 200 risks with 600 controls and 1,000 scores beside the dashboard of the same programme of 500
 * actions, each made and written as JSON, in one process; median of the runs.
 */
public final class RegisterBench {
    private static final int PRIORITIES = 10;
    private static final int ACTIONS = 500;
    private static final int RISKS = 200;
    private static final int CLOSES = 12;
    private static final int RUNS = 40;
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RegisterBench() {}

    public static void main(String[] args) {
        ProgrammeSnapshot plan = plan();
        System.out.printf(
                "%d actions, %d risks, %d controls, %d closed cycles, Java %s%n",
                plan.actions().size(),
                plan.risks().size(),
                plan.all(RiskKinds.RISK_CONTROL).size(),
                plan.cycles().size(),
                System.getProperty("java.version"));
        double dashboard = say("dashboard", () -> Dashboard.of(plan, TODAY), 0);
        say("register", () -> new RegisterReads(plan, TODAY).register(), dashboard);
        say(
                "risks",
                () -> {
                    RiskReads reads = new RiskReads(plan, TODAY);
                    return plan.risks().stream().map(reads::risk).toList();
                },
                dashboard);
        say("heat map", () -> HeatMapChart.draw(HeatMap.of(plan, r -> true)), dashboard);
        say("findings", () -> Findings.of(plan, TODAY), dashboard);
    }

    private static double say(String name, Supplier<Object> view, double dashboard) {
        double first = once(view);
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = once(view);
        }
        Arrays.sort(runs);
        double median = runs[RUNS / 2];
        System.out.printf(
                Locale.ROOT,
                "  %-10s first %8.2f ms, median %7.2f ms, %8d bytes%s%n",
                name,
                first,
                median,
                write(view.get()).length(),
                dashboard == 0 ? "" : String.format(Locale.ROOT, ", %.2f of the dashboard", median / dashboard));
        return median;
    }

    private static double once(Supplier<Object> view) {
        long start = System.nanoTime();
        if (write(view.get()).isEmpty()) {
            throw new IllegalStateException("nothing was made");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String write(Object view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProgrammeSnapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder();
        for (int c = 0; c < CLOSES; c++) {
            plan.cycle("Cycle " + c, LocalDate.of(2024, 1, 28).plusMonths(c), false);
        }
        List<UUID> priorities = new ArrayList<>();
        for (int p = 1; p <= PRIORITIES; p++) {
            priorities.add(plan.priority(p));
        }
        List<UUID> actions = new ArrayList<>();
        for (int a = 0; a < ACTIONS; a++) {
            int p = a % PRIORITIES;
            UUID action = plan.action(priorities.get(p), (p + 1) + "." + (a / PRIORITIES + 1));
            plan.due(action, PlannedDate.day(TODAY.plusDays(a - 100L)), null);
            plan.state(action, a % 7 == 0 ? Rating.RED : Rating.GREEN, TODAY.minusDays(20));
            actions.add(action);
        }
        for (int r = 0; r < RISKS; r++) {
            int n = r;
            UUID risk = plan.risk("P" + (r % PRIORITIES + 1) + "-R" + (r / PRIORITIES + 1), says -> {
                says.priority = priorities.get(n % PRIORITIES);
                says.raisedOn = TODAY.minusDays(200);
                says.reviewDue = TODAY.plusDays(n % 60 - 30L);
            });
            for (int c = 0; c < 3; c++) {
                int k = c;
                plan.control(risk, says -> {
                    says.status = ControlStatus.values()[(n + k) % 3];
                    says.due = TODAY.plusDays(n % 40 - 20L);
                });
            }
            plan.score(risk, AssessmentKind.INHERENT, 5, 1 + r % 5, TODAY.minusDays(200));
            plan.score(risk, AssessmentKind.CURRENT, 1 + r % 5, 1 + r / 5 % 5, TODAY.minusDays(100));
            plan.score(risk, AssessmentKind.CURRENT, 1 + r % 4, 1 + r / 5 % 5, TODAY.minusDays(30));
            plan.score(risk, AssessmentKind.EXPECTED, 1, 1 + r / 5 % 4, TODAY.minusDays(30));
            plan.score(risk, AssessmentKind.TARGET, 1, 1 + r / 5 % 3, TODAY.minusDays(30));
            plan.concerns(risk, actions.get(r * 2));
        }
        return plan.build();
    }
}
