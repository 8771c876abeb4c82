package uk.goldenthread.funding;

/** What the money of a workstream is spent on. */
public enum LineKind {
    STAFFING,
    COMMUNICATIONS,
    RESOURCE,
    TRAINING,
    EVALUATION,
    OTHER
}
