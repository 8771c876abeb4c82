package uk.goldenthread.kpi;

/** Unit of a statutory limit. */
public enum LimitUnit {
    DAYS,
    WEEKS,
    MONTHS
}
