package uk.goldenthread.platform.limits;

/** What is counted: each client has a bucket of its own for each of these. */
public enum Rate {
    READS,
    WRITES,
    IMPORTS,
    SIGNED_OUT
}
