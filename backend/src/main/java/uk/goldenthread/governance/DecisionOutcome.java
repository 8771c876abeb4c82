package uk.goldenthread.governance;

/** What a meeting decided about what it was asked. */
public enum DecisionOutcome {
    APPROVED,
    REFUSED
}
