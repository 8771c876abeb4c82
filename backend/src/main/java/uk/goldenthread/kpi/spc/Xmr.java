package uk.goldenthread.kpi.spc;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An XmR chart of a series by the rules of NHS England's Making Data Count, as NHSRplotthedots 0.2.2 carries them out: limits, four
 * tests with precedence, direction by polarity, and the two icons.
 *
 * @param points    in the order of the series
 * @param segments  from one re-base to the next; tests do not run across
 * @param variation that of the last point
 * @param assurance of the last segment's limits against the last target
 */
public record Xmr(List<Point> points, List<Segment> segments, Variation variation, Assurance assurance) {
    /** Below this many points limits still move: they are trial limits. */
    public static final int FIRM = 13;
    /** A fixed baseline has at least this many points. */
    public static final int SHORTEST_BASELINE = 12;

    private static final int LONG = 7;

    /**
     * A point as it was judged.
     *
     * @param cause null for common cause
     */
    public record Point(double value, @Nullable SpecialCause cause, Variation variation) {}

    /**
     * A stretch of the series with limits of its own.
     *
     * @param from  index of its first point
     * @param to    index after its last
     * @param trial fewer than 13 points
     */
    public record Segment(int from, int to, Limits limits, boolean trial) {}

    /**
     * How it is made.
     *
     * @param screened whether outlying moving ranges are left out of the limits
     * @param baseline number of first points the limits of a segment are made from, where it has more; null for all, else at least 12
     * @param rebases  indexes at which a new segment begins
     * @param gaps     indexes before which a period is missing: no test runs across, and no moving range
     */
    public record Options(
            Improvement improvement,
            boolean screened,
            @Nullable Integer baseline,
            SortedSet<Integer> rebases,
            SortedSet<Integer> gaps) {
        public Options(
                Improvement improvement, boolean screened, @Nullable Integer baseline, SortedSet<Integer> rebases) {
            this(improvement, screened, baseline, rebases, new TreeSet<>());
        }

        public Options {
            if (baseline != null && baseline < SHORTEST_BASELINE) {
                throw new IllegalArgumentException("a baseline has at least " + SHORTEST_BASELINE + " points");
            }
        }

        public static Options of(Improvement improvement) {
            return new Options(improvement, true, null, new TreeSet<>());
        }
    }

    /**
     * @param values at least one
     * @param target for the last period; null when there is none
     */
    public static Xmr of(double[] values, Options options, @Nullable Double target) {
        List<Point> points = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        options.rebases().stream().filter(i -> i > 0 && i < values.length).forEach(starts::add);
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s);
            int to = s + 1 < starts.size() ? starts.get(s + 1) : values.length;
            double[] own = Arrays.copyOfRange(values, from, to);
            boolean fixed = options.baseline() != null && options.baseline() < own.length;
            double[] baseline = fixed ? Arrays.copyOf(own, options.baseline()) : own;
            SortedSet<Integer> gaps = options.gaps().stream()
                    .filter(i -> i > from && i < to)
                    .map(i -> i - from)
                    .collect(Collectors.toCollection(TreeSet::new));
            Limits limits = Limits.of(baseline, options.screened(), gaps);
            segments.add(new Segment(from, to, limits, own.length < FIRM));
            points.addAll(judged(own, limits, gaps, options.improvement()));
        }
        Limits last = segments.get(segments.size() - 1).limits();
        return new Xmr(
                List.copyOf(points),
                List.copyOf(segments),
                points.get(points.size() - 1).variation(),
                Assurance.of(options.improvement(), last.lower(), last.upper(), target));
    }

    private static List<Point> judged(double[] y, Limits limits, SortedSet<Integer> gaps, Improvement improvement) {
        int[] trend = stretches(y, gaps, Xmr::trend);
        int[] near = stretches(y, gaps, part -> twoOfThree(part, limits));
        int[] run = stretches(y, gaps, part -> run(part, limits.mean()));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            int outside = y[i] > limits.upper() ? 1 : y[i] < limits.lower() ? -1 : 0;
            SpecialCause cause = outside != 0
                    ? SpecialCause.OUTSIDE
                    : trend[i] != 0
                            ? SpecialCause.TREND
                            : near[i] != 0 ? SpecialCause.TWO_OF_THREE : run[i] != 0 ? SpecialCause.RUN : null;
            int direction = cause == null
                    ? 0
                    : switch (cause) {
                        case OUTSIDE -> outside;
                        case TREND -> trend[i];
                        case TWO_OF_THREE -> near[i];
                        case RUN -> run[i];
                    };
            points.add(new Point(
                    y[i], cause, cause == null ? Variation.COMMON_CAUSE : Variation.of(improvement, direction > 0)));
        }
        return points;
    }

    /** A test of each stretch without a gap: what is not known in between may have been anything. */
    private static int[] stretches(double[] y, SortedSet<Integer> gaps, Function<double[], int[]> test) {
        int[] flags = new int[y.length];
        int from = 0;
        while (from < y.length) {
            SortedSet<Integer> later = gaps.tailSet(from + 1);
            int to = later.isEmpty() ? y.length : later.first();
            int[] own = test.apply(Arrays.copyOfRange(y, from, to));
            System.arraycopy(own, 0, flags, from, own.length);
            from = to;
        }
        return flags;
    }

    /** Seven points, each strictly above (1) or below (-1) the one before it; all seven are marked. */
    static int[] trend(double[] y) {
        int[] flags = new int[y.length];
        int length = 1;
        int direction = 0;
        for (int i = 1; i < y.length; i++) {
            int step = (int) Math.signum(y[i] - y[i - 1]);
            length = step != 0 && step == direction ? length + 1 : step != 0 ? 2 : 1;
            direction = step;
            mark(flags, i, length, direction);
        }
        return flags;
    }

    /** Seven points strictly on the same side of the mean; all seven are marked. */
    static int[] run(double[] y, double mean) {
        int[] flags = new int[y.length];
        int length = 0;
        int side = 0;
        for (int i = 0; i < y.length; i++) {
            int here = (int) Math.signum(y[i] - mean);
            length = here == 0 ? 0 : here == side ? length + 1 : 1;
            side = here;
            mark(flags, i, length, side);
        }
        return flags;
    }

    private static void mark(int[] flags, int end, int length, int direction) {
        if (length >= LONG) {
            for (int i = end - LONG + 1; i <= end; i++) {
                flags[i] = direction;
            }
        }
    }

    /** Of three consecutive points on one side of the mean, two between near limit and limit: those two, not the third, are marked. */
    static int[] twoOfThree(double[] y, Limits limits) {
        int[] close = new int[y.length];
        int[] side = new int[y.length];
        for (int i = 0; i < y.length; i++) {
            side[i] = (int) Math.signum(y[i] - limits.mean());
            boolean inside = y[i] <= limits.upper() && y[i] >= limits.lower();
            close[i] = inside && (y[i] > limits.nearUpper() || y[i] < limits.nearLower()) ? 1 : 0;
        }
        return twoOfThree(close, side);
    }

    static int[] twoOfThree(int[] close, int[] side) {
        int[] flags = new int[close.length];
        for (int i = 0; i + 2 < close.length; i++) {
            boolean oneSide = side[i] != 0 && side[i] == side[i + 1] && side[i] == side[i + 2];
            if (oneSide && close[i] + close[i + 1] + close[i + 2] >= 2) {
                for (int j = i; j < i + 3; j++) {
                    flags[j] = close[j] == 1 ? side[j] : flags[j];
                }
            }
        }
        return flags;
    }
}
