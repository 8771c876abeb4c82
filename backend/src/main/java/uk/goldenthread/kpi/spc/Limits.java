package uk.goldenthread.kpi.spc;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Mean and limits of one segment, from its baseline: mean ± 2.66 times the mean moving range, near limits at two thirds of that.
 *
 * @param baseline how many points they are made from
 */
public record Limits(double mean, double lower, double upper, double nearLower, double nearUpper, int baseline) {
    /** 3 / d2 for ranges of two: the constant of an XmR chart. */
    static final double FACTOR = 2.66;
    /** D4 for ranges of two: a moving range at or beyond it times the mean range is an outlier. */
    static final double OUTLIER = 3.267;

    /**
     * @param screened whether moving ranges that are outliers are left out, once; NHS England's Excel tools do not
     */
    static Limits of(double[] baseline, boolean screened) {
        return of(baseline, screened, new TreeSet<>());
    }

    /**
     * @param gaps indexes before which a period is missing: the range to such a point is that of two steps or more and is left out
     */
    static Limits of(double[] baseline, boolean screened, SortedSet<Integer> gaps) {
        double mean = Arrays.stream(baseline).average().orElseThrow();
        double[] ranges = IntStream.range(1, baseline.length)
                .filter(i -> !gaps.contains(i))
                .mapToDouble(i -> Math.abs(baseline[i] - baseline[i - 1]))
                .toArray();
        double range = Arrays.stream(ranges).average().orElse(0);
        if (screened) {
            double limit = OUTLIER * range;
            range = Arrays.stream(ranges).filter(r -> r < limit).average().orElse(0);
        }
        double reach = FACTOR * range;
        return new Limits(
                mean, mean - reach, mean + reach, mean - reach * 2 / 3, mean + reach * 2 / 3, baseline.length);
    }

    /** The average step from one point to the next that the limits rest on. */
    public double averageRange() {
        return (upper - mean) / FACTOR;
    }

    /** Beyond it a step is more than the series takes by ordinary variation. */
    public double largestStep() {
        return OUTLIER * averageRange();
    }
}
