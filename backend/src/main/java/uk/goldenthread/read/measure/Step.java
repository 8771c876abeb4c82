package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.read.shared.Amounts;

/**
 * From one figure to another: both with the same decimals, and what lies between them, of the unrounded figures and rounded once.
 *
 * @param sign     which way, of the figures as they are shown: what reads the same did not move
 * @param relative in whole per cent; null where the first figure is nought or less, of which nothing is a share
 */
record Step(
        BigDecimal from,
        BigDecimal to,
        BigDecimal difference,
        int sign,
        @Nullable Integer relative) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Step between(KpiFacts kpi, ObservationFacts before, ObservationFacts after) {
        BigDecimal one = Amounts.unrounded(kpi, before);
        BigDecimal two = Amounts.unrounded(kpi, after);
        int decimals = Math.max(
                Math.max(
                        Amounts.value(kpi, before).scale(),
                        Amounts.value(kpi, after).scale()),
                kpi.unit() == KpiUnit.PERCENT ? 1 : 0);
        BigDecimal from = one.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal to = two.setScale(decimals, RoundingMode.HALF_UP);
        int sign = to.compareTo(from);
        BigDecimal difference = two.subtract(one);
        return new Step(
                from,
                to,
                sign == 0 ? BigDecimal.ZERO.setScale(decimals) : difference.setScale(decimals, RoundingMode.HALF_UP),
                sign,
                one.signum() <= 0
                        ? null
                        : difference
                                .multiply(HUNDRED)
                                .divide(one, 0, RoundingMode.HALF_UP)
                                .intValue());
    }

    /** ONS: the difference of two percentages is in percentage points; the relative change is labelled so. */
    String words(KpiFacts kpi, String label) {
        if (sign == 0) {
            return "no change";
        }
        String size = difference.signum() == 0
                ? "less than " + Amounts.difference(kpi, BigDecimal.ONE.movePointLeft(difference.scale()))
                : Amounts.difference(kpi, difference);
        return (sign > 0 ? "up " : "down ")
                + size
                + (relative == null
                        ? ""
                        : " (" + (relative > 0 ? "+" : relative < 0 ? "−" : "") + Math.abs(relative) + "%" + label
                                + ")");
    }

    String sentence(KpiFacts kpi, String fromPeriod, String toPeriod) {
        String words = words(kpi, " relative");
        String start = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return sign == 0
                ? start + ", " + Amounts.words(kpi, from) + " in " + fromPeriod + " and in " + toPeriod + "."
                : start + ", from " + Amounts.words(kpi, from) + " in " + fromPeriod + " to " + Amounts.words(kpi, to)
                        + " in " + toPeriod + ".";
    }
}
