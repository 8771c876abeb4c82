package uk.goldenthread.kpi;

/** With whom a measure is compared. */
public enum Comparator {
    ENGLAND,
    REGION,
    /** Mean of the statistical neighbours that have a value. */
    NEIGHBOURS,
    OTHER
}
