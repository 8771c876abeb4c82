package uk.goldenthread.funding;

/** Which way money went. An amount is never negative; what came back is a record of its own. */
public enum SpendKind {
    SPEND,
    CREDIT_NOTE;

    /** The amount with its sign. */
    public long signed(long pence) {
        return this == SPEND ? pence : -pence;
    }
}
