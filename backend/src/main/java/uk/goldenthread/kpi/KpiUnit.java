package uk.goldenthread.kpi;

/** Unit of a measure's values. */
public enum KpiUnit {
    PERCENT,
    COUNT,
    RATE,
    DAYS,
    WEEKS,
    SCORE
}
