package uk.goldenthread.funding;

/** What is counted of an output. */
public enum OutputKind {
    SETTINGS,
    DELEGATES,
    COHORTS,
    OTHER
}
