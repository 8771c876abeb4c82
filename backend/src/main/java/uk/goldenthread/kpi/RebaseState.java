package uk.goldenthread.kpi;

/** Where a request to compute control limits anew stands. */
public enum RebaseState {
    REQUESTED,
    APPROVED,
    REFUSED
}
