package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.goldenthread.platform.problem.FieldError;

/** What a figure must not contradict in the figures around it, and what looks odd beside them. */
final class SeriesRules {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TEN = BigDecimal.TEN;
    /** So many rising figures, and then a fall by half, look like adding up within a year. */
    private static final int RISES = 3;
    /** How many figures before one are looked at. */
    static final int LOOK_BACK = 6;
    /** Fewer figures tell too little of their own spread. */
    private static final int SPREAD_OF = 4;
    /** So many times its own spread beyond all that a series ever was is far from it. */
    private static final double FAR = 5;

    private SeriesRules() {}

    /**
     * 0.56 beside 56: one of them is written as a share of one.
     *
     * @param lowest  share among the other figures; null when there is none
     * @param highest share among them
     */
    static Optional<FieldError> scale(BigDecimal value, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        if (lowest == null || highest == null || value.signum() == 0) {
            return Optional.empty();
        }
        boolean tooSmall = value.compareTo(ONE) < 0 && lowest.compareTo(TEN) > 0;
        boolean tooLarge = value.compareTo(TEN) > 0 && highest.compareTo(ONE) < 0;
        if (!tooSmall && !tooLarge) {
            return Optional.empty();
        }
        String meant = tooSmall
                ? "If it means " + value.movePointRight(2).stripTrailingZeros().toPlainString()
                        + "%, enter that number. "
                : "Correct the others if they are shares of one. ";
        return Optional.of(FieldError.at(
                "/value",
                value.toPlainString() + "% is far from the other figures of this measure (" + plain(lowest) + " to "
                        + plain(highest) + "%). " + meant + "If it is right, confirm it."));
    }

    /**
     * Parts cannot be more than the whole.
     *
     * @param period what is known of the period once the figure is stored: the total, if any, and parts
     */
    static Optional<FieldError> parts(KpiUnit unit, List<ObservationDraft> period) {
        Optional<ObservationDraft> total =
                period.stream().filter(ObservationDraft::total).findFirst();
        if (total.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<ObservationDraft>> byDimension = new LinkedHashMap<>();
        period.stream().filter(p -> !p.total()).forEach(p -> byDimension
                .computeIfAbsent(p.dimension(), d -> new ArrayList<>())
                .add(p));
        return byDimension.entrySet().stream()
                .flatMap(e -> tooMany(unit, e.getKey(), e.getValue(), total.get()).stream())
                .findFirst();
    }

    private static Optional<FieldError> tooMany(
            KpiUnit unit, String dimension, List<ObservationDraft> parts, ObservationDraft total) {
        Optional<FieldError> counted = unit == KpiUnit.COUNT
                ? more("/value", "", dimension, parts, total, ObservationDraft::value)
                : more("/numerator", "numerators of the ", dimension, parts, total, d -> number(d.numerator()));
        return counted.isPresent() || unit == KpiUnit.COUNT
                ? counted
                : more("/denominator", "denominators of the ", dimension, parts, total, d -> number(d.denominator()));
    }

    private static Optional<FieldError> more(
            String pointer,
            String what,
            String dimension,
            List<ObservationDraft> parts,
            ObservationDraft total,
            Function<ObservationDraft, BigDecimal> number) {
        BigDecimal whole = number.apply(total);
        BigDecimal sum = parts.stream().map(number).filter(n -> n != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole == null || sum.compareTo(whole) <= 0
                ? Optional.empty()
                : Optional.of(FieldError.at(
                        pointer,
                        "The " + what + "parts by " + dimension + " add up to " + sum.toPlainString()
                                + ", more than the total of the period, " + whole.toPlainString() + "."));
    }

    /**
     * What looks odd about a figure beside those before it.
     *
     * @param before the figures before it, newest first
     */
    static List<String> odd(Kpi kpi, @Nullable BigDecimal value, List<BigDecimal> before) {
        if (value == null || before.isEmpty()) {
            return List.of();
        }
        BigDecimal last = before.get(0);
        if (kpi.cumulative()) {
            return value.compareTo(last) < 0
                    ? List.of("This measure adds up within a year, and the figure is lower than the one before it ("
                            + plain(last) + "). That is right only where a new year began.")
                    : List.of();
        }
        boolean counts = kpi.unit() == KpiUnit.COUNT
                && (kpi.frequency() == Frequency.MONTHLY || kpi.frequency() == Frequency.QUARTERLY);
        return counts && rising(before) && value.multiply(BigDecimal.valueOf(2)).compareTo(last) < 0
                ? List.of("The figures before it rise each time and this one begins low again ("
                        + plain(last) + ", then " + plain(value)
                        + "), as when figures add up within a year. If they do, mark the measure as cumulative.")
                : List.of();
    }

    private static boolean rising(List<BigDecimal> newestFirst) {
        if (newestFirst.size() <= RISES) {
            return false;
        }
        for (int i = 0; i < RISES; i++) {
            if (newestFirst.get(i).compareTo(newestFirst.get(i + 1)) <= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A figure beyond all that its series ever was, by several times the spread of the series.
     *
     * @param others of the other figures of the series
     */
    static List<String> far(@Nullable BigDecimal value, Spread others) {
        if (value == null || others.count() < SPREAD_OF) {
            return List.of();
        }
        double apart = FAR * others.deviation();
        boolean beyond = apart > 0
                && (value.doubleValue() > others.highest().doubleValue() + apart
                        || value.doubleValue() < others.lowest().doubleValue() - apart);
        return beyond
                ? List.of("The figure, " + plain(value) + ", is far from the others of this measure ("
                        + plain(others.lowest()) + " to " + plain(others.highest())
                        + "). Check the decimal point and the unit.")
                : List.of();
    }

    private static BigDecimal number(@Nullable Long n) {
        return n == null ? null : BigDecimal.valueOf(n);
    }

    static String plain(BigDecimal number) {
        BigDecimal shown = number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
        return shown.stripTrailingZeros().toPlainString();
    }
}
