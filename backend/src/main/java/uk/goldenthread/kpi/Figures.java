package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.goldenthread.plan.WrittenNumber;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

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
        } else if (n != null && WrittenNumber.tooLarge(BigDecimal.valueOf(d))) {
            errors.add(FieldError.at("/denominator", "This number is too large: at most 15 digits."));
        } else if (n != null && d <= 0) {
            errors.add(FieldError.at("/denominator", "The denominator must be more than 0."));
        } else if (n != null && (n < 0 || n > d)) {
            errors.add(FieldError.at("/numerator", "The numerator must be between 0 and the denominator (" + d + ")."));
        }
        if (draft.value() != null) {
            value(unit, draft, errors);
        }
        if (draft.mark() != null && (n != null || d != null || draft.value() != null)) {
            errors.add(FieldError.at("/mark", "A mark stands in place of a figure: give the one or the other."));
        }
        if (n == null
                && d == null
                && draft.value() == null
                && draft.mark() == null
                && Text.orEmpty(draft.asStated()).isEmpty()) {
            errors.add(FieldError.at(
                    "/value", "Give numerator and denominator, a value, a mark or the words of the paper."));
        }
        if (draft.periodStart() != null
                && draft.periodEnd() != null
                && draft.periodEnd().isBefore(draft.periodStart())) {
            errors.add(FieldError.at("/periodEnd", "The period cannot end before it begins."));
        }
        if (draft.total() != Text.orEmpty(draft.category()).isEmpty()) {
            errors.add(FieldError.at(
                    draft.total() ? "/dimension" : "/category",
                    "A part has a dimension and a category, e.g. age group and 5 to 10; the total has neither."));
        }
        return errors;
    }

    private static void value(KpiUnit unit, ObservationDraft draft, List<FieldError> errors) {
        BigDecimal value = draft.value();
        if (WrittenNumber.tooLarge(value)) {
            errors.add(FieldError.at("/value", "This number is too large: at most 15 digits before the point."));
        } else if (unit != KpiUnit.PERCENT) {
            if (value.signum() < 0 && unit != KpiUnit.SCORE) {
                errors.add(FieldError.at("/value", "This cannot be less than 0."));
            }
        } else if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
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

    /** What has not happened yet is a projection, whoever expects it. */
    static List<FieldError> early(ObservationDraft draft, LocalDate today) {
        if (draft.status() != ObservationStatus.PROJECTION && Periods.expected(draft.period())) {
            return List.of(
                    FieldError.at(
                            "/status",
                            "The period's name says that this is what somebody expects: choose PROJECTION, or correct the name."));
        }
        return draft.periodEnd() == null
                        || !draft.periodEnd().isAfter(today)
                        || draft.status() == ObservationStatus.PROJECTION
                ? List.of()
                : List.of(FieldError.at(
                        "/status",
                        "The period ends on " + PlannedDate.words(draft.periodEnd())
                                + ", so this is what somebody expects: choose PROJECTION, or correct the period."));
    }

    /** A percentage that follows from numerator and denominator is not stored beside them. */
    static ObservationDraft stored(KpiUnit unit, ObservationDraft draft) {
        boolean follows = unit == KpiUnit.PERCENT && draft.numerator() != null && draft.denominator() != null;
        return follows ? draft.valued(null) : draft;
    }

    /** The same observation, however many zeros its value was written with. */
    static boolean same(ObservationDraft one, ObservationDraft other) {
        return one.bare().equals(other.bare());
    }

    /** Whether both say the same figure of the same period, whatever else they say of it. */
    static boolean sameFigure(ObservationDraft one, ObservationDraft other) {
        ObservationDraft a = one.bare();
        ObservationDraft b = other.bare();
        return Objects.equals(a.numerator(), b.numerator())
                && Objects.equals(a.denominator(), b.denominator())
                && Objects.equals(a.value(), b.value())
                && a.mark() == b.mark()
                && a.asStated().equals(b.asStated())
                && a.period().strip().equals(b.period().strip())
                && a.dimension().equals(b.dimension())
                && a.category().equals(b.category());
    }
}
