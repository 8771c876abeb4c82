package uk.goldenthread.plan;

/** Whether a cycle still takes statements. */
public enum CycleState {
    OPEN,
    CLOSED
}
