package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.kpi.CumulativeShape.Placed;

/**
 * Why a target may be a slip of the pen: it would be worse than where the measure began and stands, or it lies far beyond all figures,
 * measured by how far these lie apart. A doubt, never a refusal: who set it may mean it.
 */
public final class TargetDoubt {
    /** So many times the spread of the figures beyond the last of them. */
    private static final int FAR = 3;

    private TargetDoubt() {}

    /**
     * The doubt as a sentence; none where there is no reason for one.
     *
     * @param figures the comparable figures of the series, oldest first
     */
    public static Optional<String> of(
            TargetKind kind,
            KpiUnit unit,
            Polarity polarity,
            boolean cumulative,
            BigDecimal target,
            List<Placed> figures) {
        double[] values = reached(cumulative || CumulativeShape.suggested(figures), figures);
        if (values.length == 0) {
            return Optional.empty();
        }
        return worse(kind, polarity, target, values).or(() -> far(unit, polarity, target, values));
    }

    /**
     * What a year came to. The figure of a year that has just begun again says nothing of what the year will reach.
     */
    private static double[] reached(boolean cumulative, List<Placed> figures) {
        if (!cumulative) {
            return figures.stream().mapToDouble(Placed::value).toArray();
        }
        List<Double> ends = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).value() < figures.get(i - 1).value()) {
                ends.add(figures.get(i - 1).value());
            }
        }
        return ends.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Below both the first and the latest figure, where high is good: reaching it would be getting worse. */
    private static Optional<String> worse(TargetKind kind, Polarity polarity, BigDecimal target, double[] values) {
        double first = values[0];
        double latest = values[values.length - 1];
        double goal = target.doubleValue();
        boolean worse = polarity == Polarity.HIGH && goal < Math.min(first, latest)
                || polarity == Polarity.LOW && goal > Math.max(first, latest);
        return kind == TargetKind.IMPROVEMENT && worse
                ? Optional.of("The target, " + plain(target) + ", is worse than the first figure, " + plain(first)
                        + ", and than the latest, " + plain(latest)
                        + ". Check the number, and which way is good.")
                : Optional.empty();
    }

    private static Optional<String> far(KpiUnit unit, Polarity polarity, BigDecimal target, double[] values) {
        // A share may be far from the good end of its scale, which is what the law expects of most: no slip, unless it
        // is that of a point.
        boolean slipped = slipped(target.doubleValue(), values);
        if (unit == KpiUnit.PERCENT && polarity != Polarity.NONE && !slipped) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double lowest = sorted[0];
        double highest = sorted[sorted.length - 1];
        // Figures that hardly move, or one alone, have the size of the figure for their measure.
        double spread = Math.max(highest - lowest, Math.abs(sorted[sorted.length / 2]) / 2);
        double goal = target.doubleValue();
        double beyond = Math.max(goal - highest, lowest - goal);
        // Nought is where many a good thing ends, and never a slip of the decimal point.
        return spread == 0 || goal == 0 || beyond <= FAR * spread && !slipped
                ? Optional.empty()
                : Optional.of("The target, " + plain(target) + ", is far from all figures of the measure ("
                        + (lowest == highest ? plain(lowest) : plain(lowest) + " to " + plain(highest))
                        + "). Check the decimal point and the unit.");
    }

    /** 30.8 for 3.08. */
    private static boolean slipped(double goal, double[] values) {
        double highest = Arrays.stream(values).max().orElse(0);
        double lowest = Arrays.stream(values).min().orElse(0);
        return goal > 0 && (highest > 0 && goal < 100 && goal >= 10 * highest || goal * 10 <= lowest);
    }

    private static String plain(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal value) {
        BigDecimal shown = value.scale() > 2 ? value.setScale(2, RoundingMode.HALF_UP) : value;
        return shown.stripTrailingZeros().toPlainString();
    }
}
