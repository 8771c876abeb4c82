package uk.goldenthread.kpi;

/** Whether a value may still be revised. */
public enum ObservationStatus {
    FINAL,
    PROVISIONAL
}
