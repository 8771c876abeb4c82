package uk.goldenthread.funding;

/** Whether money may still be moved, committed and paid. */
public enum FundState {
    OPEN,
    CLOSED
}
