package uk.goldenthread.platform.tenancy;

/**
 * The database was told to store a write, and the connection was lost before it said whether it had. Half the time it has: so nobody may
 * be told that nothing was stored.
 */
public final class OutcomeUnknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutcomeUnknown(Throwable cause) {
        super("the answer to a commit was lost", cause);
    }
}
