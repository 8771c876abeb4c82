package uk.goldenthread.kpi;

/** Whether a value is settled, may still be revised, or has not happened yet. */
public enum ObservationStatus {
    FINAL,
    PROVISIONAL,
    /** What somebody expects; never drawn or counted as an observation. */
    PROJECTION
}
