package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;

/**
 * How far the figures of a series lie apart, so kept that one more is quickly added.
 *
 * @param mean    of the figures
 * @param squares sum of the squared distances from it (Welford)
 */
record Spread(
        int count,
        double mean,
        double squares,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {
    static final Spread NONE = new Spread(0, 0, 0, null, null);

    Spread with(BigDecimal figure) {
        double step = figure.doubleValue() - mean;
        double moved = mean + step / (count + 1);
        return new Spread(
                count + 1,
                moved,
                squares + step * (figure.doubleValue() - moved),
                lowest == null ? figure : lowest.min(figure),
                highest == null ? figure : highest.max(figure));
    }

    /** Standard deviation; 0 for fewer than two figures. */
    double deviation() {
        return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
    }
}
