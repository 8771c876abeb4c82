package uk.goldenthread.kpi;

/** What a caveat is about. */
public enum CaveatKind {
    SERIES_BREAK,
    /** Disputed or unclear. */
    DEFINITION,
    INCOMPLETE_RETURN,
    SMALL_NUMBER,
    OTHER
}
