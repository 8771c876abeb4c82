package uk.goldenthread.funding;

/** Where a condition of a grant stands. */
public enum ConditionStatus {
    NOT_YET_DUE,
    UNMET,
    MET,
    WAIVED;

    /** Whether a payment that waits for it may be made. */
    public boolean satisfied() {
        return this == MET || this == WAIVED;
    }
}
