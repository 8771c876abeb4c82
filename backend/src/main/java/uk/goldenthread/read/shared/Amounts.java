package uk.goldenthread.read.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import uk.goldenthread.kpi.Figures;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationFacts;

/** Values of a measure, as numbers and as one writes them with their unit. */
public final class Amounts {
    /** A share is shown to one decimal, rounded half-up once. */
    private static final int SHARE_DECIMALS = 1;

    private static final MathContext UNROUNDED = MathContext.DECIMAL64;

    private static final String PER_CENT = "%";

    private Amounts() {}

    /** The value of a figure as it is shown: what was stated, else derived from numerator and denominator; null where neither is known. */
    public static BigDecimal value(KpiFacts kpi, ObservationFacts o) {
        boolean derivable = o.numerator() != null && o.denominator() != null && o.denominator() > 0;
        if (kpi.unit() == KpiUnit.PERCENT && derivable) {
            return Figures.percent(o.numerator(), o.denominator(), SHARE_DECIMALS);
        }
        if (kpi.unit() == KpiUnit.RATE && o.value() == null && derivable && kpi.ratePer() != null) {
            return BigDecimal.valueOf(o.numerator())
                    .multiply(BigDecimal.valueOf(kpi.ratePer()))
                    .divide(BigDecimal.valueOf(o.denominator()), SHARE_DECIMALS, RoundingMode.HALF_UP);
        }
        return o.value();
    }

    /** The value to compute with: not rounded where it is derived. */
    public static double exact(KpiFacts kpi, ObservationFacts o) {
        return derived(kpi, o)
                ? (double) per(kpi) * o.numerator() / o.denominator()
                : value(kpi, o).doubleValue();
    }

    /** The same with all its decimals; what is derived with so many that a difference of two can be rounded once. */
    public static BigDecimal unrounded(KpiFacts kpi, ObservationFacts o) {
        return derived(kpi, o)
                ? BigDecimal.valueOf(per(kpi))
                        .multiply(BigDecimal.valueOf(o.numerator()))
                        .divide(BigDecimal.valueOf(o.denominator()), UNROUNDED)
                : value(kpi, o);
    }

    /** Whether the figure follows from its numbers, and is not what somebody stated. */
    private static boolean derived(KpiFacts kpi, ObservationFacts o) {
        boolean counted = o.numerator() != null && o.denominator() != null && o.denominator() > 0;
        return counted
                && (kpi.unit() == KpiUnit.PERCENT
                        || kpi.unit() == KpiUnit.RATE && o.value() == null && kpi.ratePer() != null);
    }

    private static int per(KpiFacts kpi) {
        return kpi.unit() == KpiUnit.PERCENT ? 100 : kpi.ratePer();
    }

    /** A value with its unit: 56.5%, 31 weeks, 1,712. A share keeps one decimal even when that is a nought, so that a run reads alike. */
    public static String words(KpiFacts kpi, BigDecimal value) {
        return plain(kpi.unit() == KpiUnit.PERCENT ? atLeastOneDecimal(value) : value) + unit(kpi, value);
    }

    /** A number beside the words of its unit, which stand apart from it unless they are the per cent sign. */
    public static String beside(String number, String unitWords) {
        return unitWords.equals(PER_CENT) ? number + unitWords : (number + " " + unitWords).strip();
    }

    /** A value without its unit, where the unit is said once for all. */
    public static String bare(BigDecimal value, String unitWords) {
        return (unitWords.equals(PER_CENT) ? atLeastOneDecimal(value) : value).toPlainString();
    }

    /** A mean or a limit without its unit: of shares to one decimal like the figures it comes from. */
    public static String computed(BigDecimal value, String unitWords) {
        return (unitWords.equals(PER_CENT) ? value.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP) : value)
                .toPlainString();
    }

    private static BigDecimal atLeastOneDecimal(BigDecimal value) {
        return value.scale() < SHARE_DECIMALS ? value.setScale(SHARE_DECIMALS) : value;
    }

    /** What lies between two values, without its sign: 30.2 percentage points, 3 weeks, 12. */
    public static String difference(KpiFacts kpi, BigDecimal difference) {
        BigDecimal size = difference.abs();
        return kpi.unit() == KpiUnit.PERCENT
                ? plain(size) + " percentage point" + (one(size) ? "" : "s")
                : words(kpi, size);
    }

    /** Rounded as a reader wants it: a computed number has no more decimals than the figures it comes from. */
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The unit alone, as it heads a column or an axis; empty for a number. */
    public static String unit(KpiFacts kpi) {
        return unit(kpi, BigDecimal.TEN).strip();
    }

    private static String unit(KpiFacts kpi, BigDecimal value) {
        return switch (kpi.unit()) {
            case PERCENT -> PER_CENT;
            case RATE -> kpi.ratePer() == null ? "" : " per " + String.format(Locale.UK, "%,d", kpi.ratePer());
            case DAYS -> one(value) ? " day" : " days";
            case WEEKS -> one(value) ? " week" : " weeks";
            case COUNT, SCORE -> "";
        };
    }

    private static boolean one(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    private static String plain(BigDecimal value) {
        return value.scale() <= 0
                ? String.format(Locale.UK, "%,d", value.toBigInteger())
                : String.format(Locale.UK, "%,." + value.scale() + "f", value);
    }
}
