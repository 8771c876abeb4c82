package uk.goldenthread.record;

import java.util.UUID;

/** A stored record of one kind as a state holds it: one component a column, nothing derived. */
public interface Fact {
    UUID id();

    /** How often it was written; what {@code If-Match} names. */
    int version();
}
