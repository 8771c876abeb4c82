package uk.goldenthread.kpi;

/** Whether the figures of a period can be changed. */
public enum SignOffState {
    LOCKED,
    REOPENED
}
