package uk.goldenthread.platform.tenancy;

import jakarta.annotation.Nullable;

/** What the request being served stores together with its first write, or what forbids that write. */
public interface Claim {
    /** Asked inside the transaction and before the area is locked; throws when the write must not happen. */
    void check();

    /**
     * Stores itself in the transaction of the write, so that both happen or neither.
     *
     * @param revision number of the revision that is open; null for a write outside the history
     */
    void stake(@Nullable Long revision);

    /** The transaction was committed. */
    void committed();
}
