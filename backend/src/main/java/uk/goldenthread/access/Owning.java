package uk.goldenthread.access;

import java.util.UUID;

/** A room whose records belong to organisations. Called inside the write that makes one body the successor of another. */
public interface Owning {
    /**
     * Moves what the first body owns to the second.
     *
     * @return how many records moved
     */
    int handOver(String areaCode, UUID from, UUID to);
}
