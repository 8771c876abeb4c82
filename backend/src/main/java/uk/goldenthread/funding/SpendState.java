package uk.goldenthread.funding;

/** How far spending has got. */
public enum SpendState {
    /** Ordered or promised, not paid yet. */
    COMMITTED,
    PAID
}
