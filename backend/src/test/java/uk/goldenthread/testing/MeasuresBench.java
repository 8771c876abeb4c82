package uk.goldenthread.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.kpi.reference.Shipped;
import uk.goldenthread.read.measure.Analyses;
import uk.goldenthread.read.measure.MeasureCase;
import uk.goldenthread.read.measure.Scorecard;
import uk.goldenthread.read.measure.SeriesChart;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** Analysis, charts, scorecard and findings of 40 measures with 120 months each, in one process; median of the runs. */
public final class MeasuresBench {
    private static final int MEASURES = 40;
    private static final int MONTHS = 120;
    private static final int RUNS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private MeasuresBench() {}

    public static void main(String[] args) {
        ProgrammeSnapshot plan = plan();
        System.out.printf(
                "%d measures, %d figures, Java %s%n",
                plan.kpis().size(), plan.all(KpiKinds.OBSERVATION).size(), System.getProperty("java.version"));
        say(
                "analysis",
                () -> plan.kpis().stream().map(k -> Analyses.of(plan, k, TODAY)).toList());
        say("charts", () -> plan.kpis().stream()
                .map(k -> SeriesChart.draw(Analyses.of(plan, k, TODAY)))
                .toList());
        say("scorecard", () -> Scorecard.of(plan, Shipped.DATA, true, TODAY));
        say("findings", () -> Findings.of(plan, TODAY));
    }

    private static void say(String name, Supplier<Object> work) {
        double first = once(work);
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = once(work);
        }
        Arrays.sort(runs);
        System.out.printf(Locale.ROOT, "  %-10s first %8.2f ms, median %7.2f ms%n", name, first, runs[RUNS / 2]);
    }

    private static double once(Supplier<Object> work) {
        long start = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("nothing was made");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static ProgrammeSnapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder();
        Random chance = new Random(1);
        for (int k = 0; k < MEASURES; k++) {
            MeasureCase measure = new MeasureCase(plan);
            measure.kpi.code("k" + k).frequency(Frequency.MONTHLY);
            for (int m = 0; m < MONTHS; m++) {
                YearMonth month = YearMonth.of(2016, 1).plusMonths(m);
                long n = 100 + m / 4 + chance.nextInt(30);
                measure.figure(
                        month.toString(),
                        f -> f.from(month.atDay(1)).to(month.atEndOfMonth()).share(n, 250));
            }
            for (int year = 2017; year <= 2027; year++) {
                measure.target(String.valueOf(40 + 2 * (year - 2016)), LocalDate.of(year, 12, 31));
            }
            measure.add();
        }
        return plan.build();
    }
}
