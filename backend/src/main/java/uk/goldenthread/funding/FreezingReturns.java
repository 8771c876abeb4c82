package uk.goldenthread.funding;

import java.util.UUID;

/** Says what a return tells the funder, when it is submitted. Implemented where the snapshot is read, so that it says what every view of that day shows. */
public interface FreezingReturns {
    /**
     * What is sent, kept word for word.
     *
     * @param document canonical JSON
     * @param sha256   of the document in UTF-8, in hexadecimal
     */
    record Frozen(String document, String sha256) {}

    /** The return as it stands in the open transaction. */
    Frozen freeze(String areaCode, UUID programmeId, UUID returnId);
}
