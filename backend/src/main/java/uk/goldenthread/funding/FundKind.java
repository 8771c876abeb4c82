package uk.goldenthread.funding;

/** Whose money it is. */
public enum FundKind {
    /** From a funder, with conditions and returns. */
    GRANT,
    /** A partner's own. */
    BUDGET
}
