package uk.goldenthread.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Measures and figures of which a test says only what it is about. */
public final class Drafts {
    private Drafts() {}

    /** A monthly headline percentage of which high is good. */
    public static KpiDraft kpi(String code) {
        return kpi(code, KpiUnit.PERCENT, null);
    }

    /**
     * @param organisationId body that supplies its figures; null for none
     */
    public static KpiDraft kpi(String code, KpiUnit unit, UUID organisationId) {
        return new KpiDraft(
                code,
                null,
                "Plans within 20 weeks",
                "Plans issued within 20 weeks of the request",
                null,
                null,
                unit,
                Polarity.HIGH,
                Frequency.MONTHLY,
                null,
                null,
                null,
                true,
                null,
                null,
                organisationId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static ObservationDraft figure(
            String period,
            LocalDate start,
            LocalDate end,
            Long numerator,
            Long denominator,
            BigDecimal value,
            String asStated,
            ObservationStatus status,
            String caveat) {
        return new ObservationDraft(
                period,
                start,
                end,
                numerator,
                denominator,
                value,
                null,
                null,
                asStated,
                status,
                caveat,
                "",
                "",
                List.of(),
                null,
                null);
    }

    /** So many of so many. */
    public static ObservationDraft share(String period, long numerator, long denominator) {
        return figure(period, null, null, numerator, denominator, null, null, ObservationStatus.FINAL, null);
    }

    /** So many of so many of a part. */
    public static ObservationDraft part(
            String period, String dimension, String category, Long numerator, Long denominator, String value) {
        return new ObservationDraft(
                period,
                null,
                null,
                numerator,
                denominator,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                null,
                ObservationStatus.FINAL,
                null,
                dimension,
                category,
                null,
                null,
                null);
    }

    public static ObservationDraft value(String period, String value) {
        return figure(period, null, null, null, null, new BigDecimal(value), null, ObservationStatus.FINAL, null);
    }
}
