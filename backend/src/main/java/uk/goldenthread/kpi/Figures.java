package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.goldenthread.platform.problem.FieldError;

/** What makes the figures of an observation hang together, and the one way a percentage follows from numerator and denominator. */
public final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The share in per cent, rounded half-up once. */
    public static BigDecimal percent(long numerator, long denominator, int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    static List<FieldError> broken(KpiUnit unit, ObservationDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        Long n = draft.numerator();
        Long d = draft.denominator();
        if ((n == null) != (d == null)) {
            errors.add(FieldError.at(
                    n == null ? "/numerator" : "/denominator",
                    "Numerator and denominator belong together: give both, or the value alone."));
        } else if (n != null && d <= 0) {
            errors.add(FieldError.at("/denominator", "The denominator must be more than 0."));
        } else if (n != null && (n < 0 || n > d)) {
            errors.add(FieldError.at("/numerator", "The numerator must be between 0 and the denominator (" + d + ")."));
        }
        if (draft.value() != null && unit == KpiUnit.PERCENT) {
            value(draft, errors);
        }
        if (n == null
                && d == null
                && draft.value() == null
                && (draft.asStated() == null || draft.asStated().isBlank())) {
            errors.add(FieldError.at("/value", "Give numerator and denominator, a value, or the words of the paper."));
        }
        if (draft.periodStart() != null
                && draft.periodEnd() != null
                && draft.periodEnd().isBefore(draft.periodStart())) {
            errors.add(FieldError.at("/periodEnd", "The period cannot end before it begins."));
        }
        return errors;
    }

    private static void value(ObservationDraft draft, List<FieldError> errors) {
        BigDecimal value = draft.value();
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            errors.add(FieldError.at("/value", "A percentage lies between 0 and 100."));
        } else if (draft.numerator() != null && draft.denominator() != null && draft.denominator() > 0) {
            // Compared at the precision the paper chose: 37% and 37.0% do not claim the same.
            BigDecimal derived = percent(draft.numerator(), draft.denominator(), Math.max(0, value.scale()));
            if (derived.compareTo(value) != 0) {
                errors.add(FieldError.at(
                        "/value",
                        draft.numerator() + " of " + draft.denominator() + " is " + derived.toPlainString() + "%, not "
                                + value.toPlainString() + "%. Correct one, or leave the value empty."));
            }
        }
    }

    /** A percentage that follows from numerator and denominator is not stored beside them. */
    static ObservationDraft stored(KpiUnit unit, ObservationDraft draft) {
        boolean follows = unit == KpiUnit.PERCENT && draft.numerator() != null && draft.denominator() != null;
        return new ObservationDraft(
                draft.period(),
                draft.periodStart(),
                draft.periodEnd(),
                draft.numerator(),
                draft.denominator(),
                follows ? null : draft.value(),
                draft.asStated(),
                draft.status(),
                draft.caveat());
    }

    /** The same observation, however many zeros its value was written with. */
    static boolean same(ObservationDraft one, ObservationDraft other) {
        return plain(one).equals(plain(other));
    }

    private static ObservationDraft plain(ObservationDraft draft) {
        BigDecimal value = draft.value() == null ? null : draft.value().stripTrailingZeros();
        return new ObservationDraft(
                draft.period(),
                draft.periodStart(),
                draft.periodEnd(),
                draft.numerator(),
                draft.denominator(),
                value,
                draft.asStated(),
                draft.status(),
                draft.caveat());
    }
}
