package uk.goldenthread.risk;

/** Where a risk stands; an ISSUE has happened. */
public enum RiskStatus {
    OPEN,
    CLOSED,
    ISSUE
}
