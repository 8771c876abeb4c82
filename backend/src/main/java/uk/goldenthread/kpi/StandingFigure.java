package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Of a figure that stands, what others are judged by. */
record StandingFigure(
        UUID id,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String dimension,
        ObservationStatus status,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value) {

    /** The share where numerator and denominator are known and the unit is per cent, else the value; null when there is neither. */
    @Nullable
    BigDecimal figure(KpiUnit unit) {
        return unit == KpiUnit.PERCENT && numerator != null && denominator != null
                ? Figures.percent(numerator, denominator, 1)
                : value;
    }
}
